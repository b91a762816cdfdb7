import type { RemoveAbandoned } from '../attachments/remove-abandoned.ts'
import type { ScanAttachment } from '../attachments/scan/scan-attachment.ts'
import type { RenderReceipt } from '../documents/make-receipt.ts'
import type { DiscardLedger } from '../ledger/discard.ts'
import type { SendMessage } from '../mail/send-message.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'

/** Every kind of job with what it is told. A module adds its own line here and its handler in `handlers.ts`. */
export interface JobPayloads {
  discardLedger: DiscardLedger
  removeAbandoned: RemoveAbandoned
  renderReceipt: RenderReceipt
  scanAttachment: ScanAttachment
  sendMessage: SendMessage
}

export type JobName = keyof JobPayloads

export type Job = { readonly [Name in JobName]: { readonly name: Name; readonly payload: JobPayloads[Name] } & JobOptions }[JobName]

interface JobOptions {
  /** A job with the key of one that waits takes its place, so the same work is not queued twice. */
  readonly key?: string
  /** It is not done before. */
  readonly runAt?: Instant
}
