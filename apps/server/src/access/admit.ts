import type { Audience, RecipientRole } from '@aterrapport/domain/access/actor.ts'
import { mayCall } from '@aterrapport/domain/access/may.ts'
import { audienceOf } from '@aterrapport/domain/access/table.ts'
import type { Context } from '../context.ts'
import { orRefuse, RefusalError } from '../refusal.ts'
import { isUuid } from '../uuid.ts'
import { findPart, type Part } from './part.ts'
import { findAuthorityOf, findReportOf, isNamed } from './queries.ts'

export interface Admission {
  /** The recipient's part in the report the call names; null when it names none or the caller is no recipient. */
  readonly part: Part | null
}

/**
 * The one door: lets a caller in by the domain's access table, or refuses. A recipient's part is read from the report the
 * call names; what a member of staff names must be their own authority's. Procedures and downloads both pass here.
 */
export async function admit(ctx: Context, procedure: string, input: unknown): Promise<Admission> {
  const audience = audienceOf(procedure)
  if (audience === null) throw new RefusalError({ kind: 'not-allowed' })
  const named = identifiers(input)
  const part = opensTo(audience, 'recipient') ? await partIn(ctx, named) : null
  orRefuse(mayCall(audience, { staff: ctx.session.staff?.roles ?? null, recipient: recipientRoles(ctx, part) }))
  if (opensTo(audience, 'staff') && !isRecipientsOwn(audience, part)) await keepWithinAuthority(ctx, named)
  return { part }
}

function opensTo(audience: Audience, door: 'staff' | 'recipient'): boolean {
  return audience.kind === door || audience.kind === 'staffOrRecipient'
}

function recipientRoles(ctx: Context, part: Part | null): readonly RecipientRole[] | null {
  return ctx.session.recipient === null ? null : (part?.roles ?? [])
}

function isRecipientsOwn(audience: Audience, part: Part | null): boolean {
  return audience.kind === 'staffOrRecipient' && part !== null && part.roles.some((role) => audience.recipient.includes(role))
}

type Identifiers = ReadonlyMap<string, string>

function identifiers(input: unknown): Identifiers {
  const entries = typeof input === 'object' && input !== null ? Object.entries(input) : []
  return new Map(entries.filter((entry): entry is [string, string] => isUuid(entry[1])))
}

async function partIn({ db, session, clock }: Context, named: Identifiers): Promise<Part | null> {
  if (session.recipient === null) return null
  const submission = named.get('submission')
  const attachment = named.get('attachment')
  const report =
    named.get('report') ??
    (submission === undefined ? null : await findReportOf(db, 'submission', submission)) ??
    (attachment === undefined ? null : await findReportOf(db, 'attachment', attachment))
  return report === null ? null : findPart(db, session.recipient, { report, now: clock() })
}

async function keepWithinAuthority({ db, session }: Context, named: Identifiers): Promise<void> {
  for (const [what, id] of named) {
    if (!isNamed(what)) continue
    if ((await findAuthorityOf(db, what, id)) !== session.staff?.authorityId) throw new RefusalError({ kind: 'not-found' })
  }
}
