import type { ReportStatus } from './state.ts'

const DRAFTS: ReadonlySet<ReportStatus> = new Set([
  'notStarted',
  'inProgress',
  'awaitingCertification',
  'awaitingSignature',
  'supplementRequested',
])

/** Whether the answers are a draft still: a working paper of the recipient's, and no official record. */
export function isDraft(status: ReportStatus): boolean {
  return DRAFTS.has(status)
}
