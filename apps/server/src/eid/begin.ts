import { levelToAsk } from '@aterrapport/domain/access/identify.ts'
import { isForContributors } from '@aterrapport/domain/access/link.ts'
import { instantOf } from '@aterrapport/domain/time/days.ts'
import type { Context } from '../context.ts'
import { stackOf } from '../http.ts'
import { listSessionLinks } from '../links/queries.ts'
import { orNotFound } from '../refusal.ts'
import { hashSecret } from '../session/secret.ts'
import { failurePage } from './failure-page.ts'
import { findSignOff, insertLogin } from './queries.ts'
import type { BeginInput } from './shapes.ts'

const TEN_MINUTES = 600_000

/** Begins an e-identification, and gives where to go. To certify and sign it is the session's own person who is asked, anew. */
export async function begin(ctx: Context, { report, page }: BeginInput): Promise<string> {
  const { session, db, clock, log } = ctx
  const now = clock()
  const provider = orNotFound(ctx.eid)
  const { secretHash, person } = orNotFound(session.recipient)
  const links = await listSessionLinks(db, secretHash, { report, now })
  const stepUp = page === 'bekrafta' ? null : (person?.id ?? null)
  const vouches = stepUp !== null || !links.some(isForContributors)
  const level = levelToAsk(orNotFound(await findSignOff(db, report)), { vouches })
  try {
    const { url, expected } = await provider.begin({ level, anew: stepUp !== null })
    const { state, ...rest } = expected
    const expiresAt = instantOf(Date.parse(now) + TEN_MINUTES)
    const login = { stateHash: hashSecret(state), secretHash, report, level, stepUp, page, expected: rest, expiresAt, now }
    await ctx.transaction((tx) => insertLogin(tx, login))
    return url.href
  } catch (error) {
    log(`e-identification: the provider cannot be reached: ${stackOf(error)}`)
    return failurePage('away', { report, page })
  }
}
