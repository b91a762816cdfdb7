import { replaceVouchers } from '@aterrapport/domain/report/replace-vouchers.ts'
import type { Assignee, Handover, Person, ReportState } from '@aterrapport/domain/report/state.ts'
import { isSameEmail } from '@aterrapport/domain/organisation/email.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { revokeVouchingLinks } from '../links/queries.ts'
import { queueMessage } from '../mail/queue-message.ts'
import { asActor } from '../people/actor.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { lockReport, saveState } from './queries.ts'
import { roundNow } from './round-now.ts'
import { askNext } from './vouching.ts'
import { listFilledInBy } from './vouching-queries.ts'

interface Replacing {
  readonly report: string
  readonly certifier: Assignee | null
  readonly signatory: Assignee
}

type Role = 'certifier' | 'signatory'

/** Asks others to vouch. The links of those who are no longer asked end, and whoever had been told to vouch is told that they need not. */
export async function replaceReportVouchers(ctx: Context, me: Person, { report: id, certifier, signatory }: Replacing): Promise<void> {
  await ctx.transaction(async (tx) => {
    const now = ctx.clock()
    const report = orNotFound(await lockReport(tx, id))
    const filledInBy = await listFilledInBy(tx, id)
    const { signOff } = report.round
    const before = turnIn(report.state)
    const state = orRefuse(replaceVouchers(report.state, { certifier, signatory, filledInBy, signOff, round: roundNow(report, now) }))
    await saveState(tx, id, state, now)
    const asked = emailsIn(state)
    await revokeVouchingLinks(tx, { report: id, butFor: asked, at: now })
    await tellReplaced(tx, ctx, { report: id, told: toldIn(report.state).filter(({ email }) => !asked.includes(email)) })
    const after = turnIn(state)
    if (before === null || after === null || before.role !== after.role || !isSameEmail(before.email, after.email))
      await askNext(tx, ctx, { report: id, state })
    const detail = { certifier, signatory }
    await record(tx, { at: now, actor: asActor(me), kind: 'vouchers-replaced', report: id, round: report.round.id, detail })
  })
}

function handoverOf(state: ReportState): Handover | null {
  return 'handover' in state ? state.handover : null
}

function emailsIn(state: ReportState): readonly string[] {
  const handover = handoverOf(state)
  return handover === null ? [] : [handover.certifier, handover.signatory].flatMap((asked) => asked?.email ?? [])
}

/** Whose turn it is. */
function turnIn(state: ReportState): { readonly role: Role; readonly email: string } | null {
  const told = toldIn(state)
  return told.at(-1) ?? null
}

/** Those who have been asked so far: the certifier first, the signatory when it is their turn. */
function toldIn(state: ReportState): readonly { readonly role: Role; readonly email: string }[] {
  const handover = handoverOf(state)
  if (handover === null) return []
  const certifier = handover.certifier === null ? [] : [{ role: 'certifier' as const, email: handover.certifier.email }]
  return state.status === 'awaitingSignature' ? [...certifier, { role: 'signatory' as const, email: handover.signatory.email }] : certifier
}

interface Told {
  readonly report: string
  readonly told: readonly { readonly role: Role; readonly email: string }[]
}

async function tellReplaced(tx: Tx, { clock, newId }: Context, { report, told }: Told): Promise<void> {
  for (const { role, email } of told) {
    await queueMessage(tx, {
      id: newId(),
      report,
      to: email,
      subject: role === 'certifier' ? 'Ni behöver inte längre intyga' : 'Ni behöver inte längre underteckna',
      kind: 'noLongerAsked',
      given: { report, as: role },
      at: clock(),
    })
  }
}
