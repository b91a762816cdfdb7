import { countedSince } from '@aterrapport/domain/access/hourly.ts'
import { isLinkDue } from '@aterrapport/domain/access/renewal.ts'
import { countAsking } from '../access/asked-from.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { hashSecret } from '../session/secret.ts'
import { createLink } from './create.ts'
import { findRegistryLink, findRenewable, listMailedFor, listRenewable, type Renewable } from './lost-queries.ts'
import { mailLink } from './mail.ts'
import { findLink, lockSharing } from './queries.ts'

/** Mails the registry of whichever report an old link led to. Whoever asks is told nothing of where, nor whether. */
export function renewLink(ctx: Context, secret: string): Promise<void> {
  return asked(ctx, async (tx) => {
    const link = await findLink(tx, hashSecret(secret))
    const report = link === undefined || link.revokedAt !== null ? null : await findRenewable(tx, link.report)
    return report === null ? [] : [report]
  })
}

/** Mails the registry of a recipient the links to all it has open. The answer is the same whether there is anything or not. */
export function mailLostLinks(ctx: Context, recipient: string): Promise<void> {
  return asked(ctx, (tx) => listRenewable(tx, recipient))
}

function asked(ctx: Context, find: (tx: Tx) => Promise<readonly Renewable[]>): Promise<void> {
  return ctx.transaction(async (tx) => {
    await countAsking(tx, ctx, 'lostLink')
    for (const report of await find(tx)) if (isWorkedOn(report)) await mailRegistry(tx, ctx, report)
  })
}

/** A closed round takes no answers, but what a supplement was asked of does. */
function isWorkedOn({ state, round }: Renewable): boolean {
  return state.status !== 'cancelled' && (round === 'open' || state.status === 'supplementRequested')
}

async function mailRegistry(tx: Tx, ctx: Context, renewable: Renewable): Promise<void> {
  const { report, registry } = renewable
  const at = ctx.clock()
  await lockSharing(tx, report)
  if (!isLinkDue(await listMailedFor(tx, report, countedSince(at)))) return
  const link = (await findRegistryLink(tx, renewable, at)) ?? (await createLink(tx, ctx, { report, purpose: 'registry', email: registry }))
  await mailLink(tx, ctx, { kind: 'lostLink', report, link, to: registry })
  await record(tx, { at, actor: { kind: 'system' }, kind: 'link-renewed', report, detail: { link } })
}
