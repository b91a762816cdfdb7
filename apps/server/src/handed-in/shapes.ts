import type { OriginalSignature } from '@aterrapport/domain/report/original-signature.ts'
import { isCalendarDate } from '@aterrapport/domain/time/parse.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import * as z from 'zod'
import type { PromisedNow } from '../attachments/promised/read.ts'
import { givenText } from '../given-text.ts'
import { ReportInput } from '../links/shapes.ts'

const Reason = givenText(4000)
const Day = z.string().refine(isCalendarDate)

export const AskToChangeInput = ReportInput.extend({ reason: Reason })

export type AnswerInput = z.infer<typeof AnswerInput>
/** What a request to change is answered with: the sections that open and until when, or nothing, with the reason in either case. */
export const AnswerInput = ReportInput.extend({
  request: z.uuid(),
  answer: Reason,
  grant: z.object({ sections: z.array(z.string().max(100)).max(200), dueOn: Day }).nullable(),
})

export const OriginalInput = ReportInput.extend({ on: Day })

/** A request to change what was handed in, with its answer once there is one. */
export interface AskedChange {
  readonly id: string
  readonly by: string
  readonly at: Instant
  readonly reason: string
  readonly answered: { readonly outcome: 'granted' | 'declined'; readonly answer: string; readonly at: Instant } | null
}

/** What goes on around a report once it has been handed in. */
export interface HandedInNow {
  /** The latest first. Those who only hold the organisation's link are not told what their colleagues wrote. */
  readonly changes: readonly AskedChange[]
  /** Whether the one who asks may ask to change it now. */
  readonly mayAsk: boolean
  /** The original signature of what was handed in last; null where the grant demands none. */
  readonly original:
    | (OriginalSignature & { readonly submission: string; readonly submittedOn: CalendarDate; readonly today: CalendarDate })
    | null
  /** The files that were to come later, with what has come of them. */
  readonly promised: readonly PromisedNow[]
  /** Whether the one who asks may open them: the organisation's link alone does not. */
  readonly mayOpen: boolean
}
