import { removeAbandoned } from '../attachments/remove-abandoned.ts'
import { scanAttachment } from '../attachments/scan/scan-attachment.ts'
import { makeReceipt } from '../documents/make-receipt.ts'
import { discardLedger } from '../ledger/discard.ts'
import { sendMessage } from '../mail/send-message.ts'
import type { Attempt, JobContext } from './context.ts'
import type { JobName, JobPayloads } from './job.ts'

type Handler<Name extends JobName> = (context: JobContext, payload: JobPayloads[Name], attempt: Attempt) => Promise<void>

/** What is done for each kind of job. A job may run twice if the server dies in the midst of it, so each is safe to repeat. */
export const HANDLERS: { readonly [Name in JobName]: Handler<Name> } = {
  discardLedger,
  removeAbandoned,
  renderReceipt: makeReceipt,
  scanAttachment,
  sendMessage,
}
