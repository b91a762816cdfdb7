import type { Turn } from '@aterrapport/domain/access/turn.ts'
import type { Person, ReportStatus } from '@aterrapport/domain/report/state.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import * as z from 'zod'
import { givenText } from '../given-text.ts'
import { EmailAddress, ReportInput } from '../links/shapes.ts'

export const PersonInput = ReportInput.extend({ person: z.uuid() })

export const RequestCodeInput = ReportInput.extend({ email: EmailAddress })

export const ConfirmCodeInput = ReportInput.extend({
  email: EmailAddress,
  code: z.string().trim().max(20),
  name: givenText(200).min(1),
  position: givenText(200).nullable(),
})

/** One report that the session can see, for "Mina återrapporteringar". */
export interface MyReport {
  readonly report: string
  readonly grant: { readonly name: string; readonly year: number; readonly authority: string }
  readonly recipient: string
  readonly round: string
  readonly status: ReportStatus
  readonly dueOn: CalendarDate
  readonly overdue: boolean
  /** What is to be done next, and by whom; null for somebody who has not been let in. */
  readonly turn: Turn | null
  readonly handedInAt: Instant | null
}

export interface Confirmed {
  readonly me: Person
}
