import type { RecipientRole } from '@aterrapport/domain/access/actor.ts'
import type { FormContext } from '@aterrapport/domain/form/context.ts'
import type { Path, Value } from '@aterrapport/domain/form/value.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { EditRefusal } from '@aterrapport/domain/report/save.ts'
import type { Person, ReportState } from '@aterrapport/domain/report/state.ts'
import type { SubmissionDocument } from '@aterrapport/domain/report/submission.ts'
import type { SignOffRule } from '@aterrapport/domain/round/sign-off.ts'
import type { RoundStatus } from '@aterrapport/domain/round/transitions.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import * as z from 'zod'
import { givenText } from '../given-text.ts'
import { EmailAddress, ReportInput } from '../links/shapes.ts'
import type { Earlier } from './last-year.ts'
import { type OtherPerson, Window } from './live/shapes.ts'

/** What an answer may be is told by the domain, which names the path that is wrong; here it has a type for the pages' sake alone. */
const GivenValue = z.custom<Value>()

/** A save is a batch of changed answers, bounded so that one call can neither fill the table nor hold it long. */
export const SaveInput = ReportInput.extend({
  changes: z
    .array(z.object({ path: z.string().min(1).max(300), value: GivenValue, basedOn: z.int().min(1).nullable() }))
    .min(1)
    .max(500),
  client: z.uuid().optional(),
})

export const ChangesInput = ReportInput.extend({ since: z.int().min(0), window: Window.optional() })

/** The history of a question, with its parts, rows and cells; or of one cell. */
export const HistoryInput = ReportInput.extend({ path: z.string().min(1).max(300) })

const Assignee = z.object({ name: givenText(200).min(1), email: EmailAddress })

export const HandOverInput = ReportInput.extend({ certifier: Assignee.nullable(), signatory: Assignee })

const Words = givenText(10_000)

const Certifying = ReportInput.extend({
  name: givenText(200).min(1),
  position: givenText(200).min(1),
  phone: givenText(50).min(1),
})

/** The two alternatives of the agreement's Bilaga: correct, or not correct with deviations and measures. */
export const CertifyInput = z.discriminatedUnion('alternative', [
  Certifying.extend({ alternative: z.literal(1) }),
  Certifying.extend({ alternative: z.literal(2), deviations: Words, measures: Words }),
])

export const SendBackInput = ReportInput.extend({ reason: Words })

export const SignInput = ReportInput.extend({ ground: z.string().max(100), groundReference: givenText(500) })

/** One answer of a draft with what it takes to save a newer one, and who gave it when. */
export interface DraftAnswer {
  readonly value: Value
  readonly version: number
  readonly author: string
  readonly at: Instant
}

export type DraftAnswers = Readonly<Record<Path, DraftAnswer>>

/** Everything the page needs to show a draft, in one round trip. */
export interface LoadedReport extends Earlier {
  readonly questionnaire: Questionnaire
  readonly context: FormContext
  readonly answers: DraftAnswers
  readonly revision: number
  readonly state: ReportState
  /** Whether this person may change answers now: the report is theirs to fill in, in a state and a round that allow it. */
  readonly editable: boolean
  readonly dueOn: CalendarDate
  readonly me: Person
  /** The parts this person has in the report. */
  readonly roles: readonly RecipientRole[]
  readonly signOff: SignOffRule
  /** Whether what is handed in after the last day is taken. */
  readonly acceptsLate: boolean
  readonly recipient: { readonly name: string; readonly organisationsnummer: string; readonly kommunkod: string | null }
  readonly roundStatus: RoundStatus
}

export interface Saved {
  readonly revision: number
  readonly saved: readonly { readonly path: Path; readonly version: number }[]
  readonly conflicts: readonly Conflict[]
}

/** A value that has stood at a place of a draft, who gave it, and when they last wrote on it. */
export interface PastValue {
  readonly path: Path
  readonly version: number
  readonly value: Value
  readonly author: string
  readonly at: Instant
}

/** The same answer was changed by somebody else in the meantime: what stands, who gave it and when. Nothing was overwritten. */
export interface Conflict extends DraftAnswer {
  readonly path: Path
}

export interface Changes {
  readonly revision: number
  readonly answers: DraftAnswers
  readonly state: ReportState
  readonly roundStatus: RoundStatus
  /** Those who have the report open in other windows. */
  readonly others: readonly OtherPerson[]
}

export type SaveRefusal =
  | EditRefusal
  | { readonly kind: 'section-locked'; readonly section: string; readonly path: Path }
  | { readonly kind: 'unknown-path'; readonly path: Path }
  | { readonly kind: 'not-a-value'; readonly path: Path }
  | { readonly kind: 'unknown-file'; readonly path: Path }

export interface Signed {
  readonly submission: string
  readonly receiptNumber: string
}

/** What was handed in last, for the receipt page; null while nothing has been. */
export interface HandedIn {
  readonly id: string
  readonly sha256: string
  readonly document: SubmissionDocument
  readonly receiptReady: boolean
}
