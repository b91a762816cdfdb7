import type { RecipientRole } from '@aterrapport/domain/access/actor.ts'
import type { Amount } from '@aterrapport/domain/money/amount.ts'
import { isEmail } from '@aterrapport/domain/organisation/email.ts'
import type { Person, ReportStatus } from '@aterrapport/domain/report/state.ts'
import type { SignOffRule } from '@aterrapport/domain/round/sign-off.ts'
import type { RoundStatus } from '@aterrapport/domain/round/transitions.ts'
import type { Text } from '@aterrapport/domain/text.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import * as z from 'zod'

/** Every call about one report names it, so that the access table can be asked whose it is. */
export const ReportInput = z.object({ report: z.uuid() })

export const OpenInput = z.object({ secret: z.string().min(1).max(200) })

export const EmailAddress = z.string().trim().toLowerCase().refine(isEmail)

export const ShareInput = ReportInput.extend({ email: EmailAddress })

/** The organisation's case, as everyone with a link meets it: nothing here is an answer. */
export interface Case {
  readonly grant: { readonly name: string; readonly year: number; readonly diarienummer: string; readonly authority: string }
  readonly recipient: { readonly name: string; readonly organisationsnummer: string; readonly kommunkod: string | null }
  readonly received: Amount
  readonly paidOn: CalendarDate | null
  readonly round: { readonly name: string; readonly opensOn: CalendarDate; readonly dueOn: CalendarDate; readonly status: RoundStatus }
  /** The round's last day, or the recipient's own where an extension was granted. */
  readonly dueOn: CalendarDate
  readonly status: ReportStatus
  readonly overdue: boolean
  readonly title: Text
  readonly introduction: Text
  readonly sections: readonly { readonly key: string; readonly title: Text }[]
  readonly signOff: SignOffRule
  readonly me: Person | null
  /** What the one who asks is here to do. */
  readonly purpose: RecipientRole
  /** The address a certifier's or signatory's own link was sent to, which is the one that they must confirm. */
  readonly invitedAddress: string | null
  readonly people: readonly PersonInCase[]
  readonly submissions: readonly SubmissionInCase[]
}

export interface PersonInCase {
  readonly name: string
  readonly position: string | null
  readonly parts: readonly RecipientRole[]
}

export interface SubmissionInCase {
  readonly id: string
  readonly number: number
  readonly receiptNumber: string
  readonly submittedAt: Instant
  readonly receiptReady: boolean
}
