import type { RecipientRole } from '@aterrapport/domain/access/actor.ts'
import type { Standing } from '@aterrapport/domain/access/joining.ts'
import type { Amount } from '@aterrapport/domain/money/amount.ts'
import { isEmail } from '@aterrapport/domain/organisation/email.ts'
import type { Person, ReportStatus } from '@aterrapport/domain/report/state.ts'
import type { SignOffRule } from '@aterrapport/domain/round/sign-off.ts'
import type { RoundStatus } from '@aterrapport/domain/round/transitions.ts'
import type { Text } from '@aterrapport/domain/text.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import * as z from 'zod'
import { givenText } from '../given-text.ts'

/** Every call about one report names it, so that the access table can be asked whose it is. */
export const ReportInput = z.object({ report: z.uuid() })

export const OpenInput = z.object({ secret: z.string().min(1).max(200) })

export const EmailAddress = z.string().trim().toLowerCase().refine(isEmail)

export const ShareInput = ReportInput.extend({ email: EmailAddress })

export const LinkInput = ReportInput.extend({ link: z.uuid() })

export const OrganisationsInput = z.object({ text: givenText(100) })

export const LostInput = z.object({ recipient: z.uuid() })

/** An organisation that has something to report just now. That it does is public; how it goes is not. */
export interface Organisation {
  readonly id: string
  readonly name: string
  readonly organisationsnummer: string
}

/** Where a link was sent and how it fared. */
export interface SentTo {
  readonly email: string
  readonly at: Instant | null
  readonly mail: 'queued' | 'sent' | 'failed' | null
  readonly openedAt: Instant | null
}

/** Somebody who has the case: a link went to their address, they have joined, or they were asked to vouch. */
export interface HandedTo {
  readonly email: string
  readonly name: string | null
  readonly position: string | null
  readonly parts: readonly RecipientRole[]
  readonly sent: {
    /** The link to send again or to withdraw; null when it is not a colleague's to end. */
    readonly link: string | null
    readonly by: string | null
    readonly at: Instant
    readonly mail: SentTo['mail']
    readonly openedAt: Instant | null
    readonly withdrawnAt: Instant | null
    readonly isExpired: boolean
  } | null
  /** The person to remove, for somebody who may. */
  readonly person: string | null
  readonly joinedAt: Instant | null
  readonly answeredAt: Instant | null
}

export interface WhoHasIt {
  readonly registry: SentTo | null
  readonly people: readonly HandedTo[]
  readonly waiting: readonly (Person & { readonly wishedAt: Instant; readonly mayLetIn: boolean })[]
}

/** The organisation's case, as everyone with a link meets it: nothing here is an answer. */
export interface Case {
  readonly grant: { readonly name: string; readonly year: number; readonly diarienummer: string; readonly authority: string }
  readonly recipient: { readonly name: string; readonly organisationsnummer: string; readonly kommunkod: string | null }
  readonly received: Amount
  readonly paidOn: CalendarDate | null
  readonly round: {
    readonly id: string
    readonly name: string
    readonly opensOn: CalendarDate
    readonly dueOn: CalendarDate
    readonly status: RoundStatus
    /** Whether what is handed in after the last day is taken. */
    readonly acceptsLate: boolean
  }
  /** The round's last day, or the recipient's own where an extension was granted. */
  readonly dueOn: CalendarDate
  readonly status: ReportStatus
  readonly overdue: boolean
  readonly title: Text
  readonly introduction: Text
  readonly sections: readonly { readonly key: string; readonly title: Text }[]
  readonly signOff: SignOffRule
  readonly me: Person | null
  /** Whether somebody who has said who they are may fill in; null when they have not asked to. */
  readonly standing: Standing | null
  /** Whether the one who asks may hand the case on, and see who has it. */
  readonly hasIt: boolean
  /** The domains whose addresses are let in at once. */
  readonly domains: readonly string[]
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
