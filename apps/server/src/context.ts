import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Config } from './config.ts'
import type { Db, Tx } from './database/database.ts'
import type { EidProvider } from './eid/provider.ts'
import type { Log } from './log.ts'
import type { News } from './reports/live/news.ts'
import type { CookieJar } from './session/cookies.ts'
import type { Session } from './session/session.ts'

/** What lasts as long as the server runs. */
export interface ServerContext {
  readonly db: Db
  readonly config: Config
  readonly clock: () => Instant
  readonly newId: () => string
  /** The e-identification that recipients are offered; null where there is none. */
  readonly eid: EidProvider | null
  readonly log: Log
  /** Tells what any server has changed in a report. */
  readonly news: News
}

/** What one request may use. */
export interface Context extends ServerContext {
  readonly session: Session
  readonly cookies: CookieJar
  /** The caller's network address, for counting tries; null in a call without a network. */
  readonly address: string | null
  /** All that is written in one call is written together or not at all. */
  transaction<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value>
}

interface Request {
  readonly session: Session
  readonly cookies: CookieJar
  readonly address: string | null
}

export function requestContext(server: ServerContext, request: Request): Context {
  return { ...server, ...request, transaction: (work) => server.db.transaction().execute(work) }
}
