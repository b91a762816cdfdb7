import type { FormContext } from '../form/context.ts'
import type { Answers } from '../form/value.ts'
import type { CalendarDate, Instant } from '../time/instant.ts'
import type { Certification, Handover, Signature } from './state.ts'

/**
 * What was handed in, whole and frozen: enough, together with the questionnaire version it names, to make the receipt and
 * every export again. Its SHA-256 is taken over `canonicalJson` of this document.
 */
export interface SubmissionDocument {
  readonly schemaVersion: 1
  readonly receiptNumber: string
  /** 1 for the first, then one more for every supplement. */
  readonly number: number
  /** The receipt number this one replaces. */
  readonly replaces: string | null
  readonly authority: { readonly name: string; readonly organisationsnummer: string }
  readonly grant: { readonly name: string; readonly year: number; readonly diarienummer: string }
  readonly round: { readonly name: string; readonly dueOn: CalendarDate }
  readonly recipient: {
    readonly name: string
    readonly organisationsnummer: string
    readonly kommunkod: string | null
    readonly lan: string | null
  }
  /** The recipient's own diarienummer, from the question with the role `recipient.diarienummer`. */
  readonly recipientDiarienummer: string | null
  readonly questionnaire: { readonly key: string; readonly version: number; readonly sha256: string }
  readonly context: FormContext
  /** What the recipient handed in the year before, where the questionnaire reads any of it: the form is not the same without. */
  readonly previous?: Answers
  /** Relevant answers with prefilled and calculated values; nothing that was not asked. */
  readonly answers: Answers
  readonly handover: Handover
  readonly certification: Certification | null
  readonly signature: Signature
  readonly submittedAt: Instant
  readonly late: boolean
}
