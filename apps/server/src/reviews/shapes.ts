import type { Scan } from '@aterrapport/domain/attachment/scan.ts'
import type { Amount } from '@aterrapport/domain/money/amount.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { ReportStatus } from '@aterrapport/domain/report/state.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import type { RoundStatus } from '@aterrapport/domain/round/transitions.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'

/** A report as staff see it: how it stands, and what has been handed in. What is still a draft is not here. */
export interface StaffReport {
  readonly id: string
  readonly round: { readonly id: string; readonly name: string; readonly status: RoundStatus }
  readonly grant: { readonly name: string; readonly year: number; readonly diarienummer: string }
  readonly recipient: {
    readonly name: string
    readonly organisationsnummer: string
    readonly kommunkod: string | null
    readonly lan: string | null
  }
  readonly received: Amount
  readonly status: ReportStatus
  readonly answered: number
  readonly toAnswer: number
  readonly registryEmail: string | null
  readonly invitedAt: Instant | null
  readonly dueOn: CalendarDate
  readonly extended: boolean
  readonly overdue: boolean
  readonly lastChangeAt: Instant | null
  /** The version the report is answered in. */
  readonly questionnaire: Questionnaire
  /** The latest first. */
  readonly submissions: readonly StaffSubmission[]
  /** The files of what was handed in that nobody may read: they have not been scanned, or hold malware. */
  readonly heldBack: readonly HeldFile[]
}

export interface HeldFile {
  readonly id: string
  readonly scan: Scan
}

export interface StaffSubmission {
  readonly id: string
  readonly sha256: string
  readonly document: SubmissionDocument
  readonly receiptReady: boolean
}

/** Something that happened to a report or to the whole of its round, or a message about it. The latest first. */
export type TimelineEntry =
  | {
      readonly kind: 'event'
      readonly key: string
      readonly at: Instant
      readonly what: string
      readonly by: { readonly kind: string; readonly name: string | null }
    }
  | {
      readonly kind: 'message'
      readonly key: string
      readonly at: Instant
      readonly what: string
      readonly to: string
      readonly status: 'queued' | 'sent' | 'failed'
      readonly sentAt: Instant | null
      readonly error: string | null
    }
