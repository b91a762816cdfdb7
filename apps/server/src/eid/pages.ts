import type { EidFailure } from '@aterrapport/domain/access/eid-failure.ts'
import type { IdentifyRefusal } from '@aterrapport/domain/access/identify.ts'
import { refuse } from '@aterrapport/domain/result.ts'
import type { Hono } from 'hono'
import type { Context, ServerContext } from '../context.ts'
import { contextOf } from '../http.ts'
import { RefusalError } from '../refusal.ts'
import { hashSecret } from '../session/secret.ts'
import { failurePage } from './failure-page.ts'
import { finishIdentification } from './finish.ts'
import { CALLBACK, type EidIdentity, type EidProvider } from './provider.ts'
import { takeLogin } from './queries.ts'

/** The address by which recipients come back from the e-identification, and into the case. */
export function addIdentification(app: Hono, { server, provider }: { server: ServerContext; provider: EidProvider }): void {
  app.get(CALLBACK, async (c) => {
    const context = await contextOf(server, c)
    c.header('Cache-Control', 'no-store')
    return c.redirect(await comeBack(context, provider, new URL(c.req.url)))
  })
}

/** What comes of an e-identification, as the page to show. It counts once, in time, and in the browser it was begun in. */
async function comeBack(context: Context, provider: EidProvider, { search, searchParams }: URL): Promise<string> {
  const { db, session, config, clock, log } = context
  const state = searchParams.get('state') ?? ''
  const begun = await takeLogin(db, hashSecret(state))
  const { recipient } = session
  if (begun === null || recipient === null || !begun.secretHash.equals(recipient.secretHash)) return failurePage('unknown', null)
  if (begun.expiresAt <= clock()) return failurePage('expired', begun)
  // Somebody has said in another tab that they are somebody else.
  if (begun.stepUp !== null && begun.stepUp !== recipient.person?.id) return failurePage('another-person', begun)
  let identity: EidIdentity | null
  try {
    identity = await provider.finish(new URL(`${CALLBACK}${search}`, config.publicUrl), { ...begun.expected, state })
  } catch (error) {
    log(`e-identification: refused: ${error instanceof Error ? error.message : String(error)}`)
    return failurePage('failed', begun)
  }
  if (identity === null) return failurePage('cancelled', begun)
  const told = { begun, identity, provider }
  const finished = await orRolledBack(() => context.transaction((tx) => finishIdentification(tx, context, told)))
  if (!finished.ok) return failurePage(FAILURE[finished.refusal.kind], begun)
  // Somebody whose address is not known confirms one where they began; others go on to what is theirs to do.
  const goesOn = begun.page === 'bekrafta' && finished.value.kind === 'known'
  return goesOn ? `/legitimering/klar/${begun.report}` : `/arende/${begun.report}/${begun.page}`
}

async function orRolledBack<Value>(work: () => Promise<Value>) {
  try {
    return await work()
  } catch (error) {
    if (error instanceof RefusalError && error.refusal.kind === 'eid-another-person') return refuse(error.refusal)
    throw error
  }
}

const FAILURE = {
  'eid-too-low': 'too-low',
  'eid-not-fresh': 'not-fresh',
  'eid-another-person': 'another-person',
  'eid-not-the-invited': 'not-the-invited',
} as const satisfies Record<IdentifyRefusal['kind'], EidFailure>
