import type { FormContext } from '@aterrapport/domain/form/context.ts'
import type { Answers } from '@aterrapport/domain/form/value.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { ReportState } from '@aterrapport/domain/report/state.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import type { DraftAnswers } from '../../reports/shapes.ts'

/** What a draft is printed from: everything that stands in it at one moment. */
export interface DraftSource {
  readonly questionnaire: Questionnaire
  readonly context: FormContext
  readonly previous: Answers | null
  readonly answers: DraftAnswers
  readonly state: ReportState
  readonly authority: { readonly name: string; readonly organisationsnummer: string }
  readonly grant: { readonly name: string; readonly year: number; readonly diarienummer: string }
  readonly recipient: { readonly name: string; readonly organisationsnummer: string }
  readonly dueOn: CalendarDate
  readonly printedBy: string
  readonly printedAt: Instant
}
