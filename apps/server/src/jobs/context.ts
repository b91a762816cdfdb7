import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Config } from '../config.ts'
import type { Db } from '../database/database.ts'
import type { MailTransport } from '../mail/transport.ts'

/** What a job may use. */
export interface JobContext {
  readonly db: Db
  readonly config: Config
  readonly transport: MailTransport
  readonly clock: () => Instant
  readonly newId: () => string
}

/** Which try this is, so that the last one can leave word. */
export interface Attempt {
  readonly isLast: boolean
}
