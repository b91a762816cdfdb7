import { ASSURANCE_LEVELS } from '@aterrapport/domain/access/identification.ts'
import type { ReportStatus } from '@aterrapport/domain/report/state.ts'
import type { SignOffRule } from '@aterrapport/domain/round/sign-off.ts'
import type { RoundStatus } from '@aterrapport/domain/round/transitions.ts'
import { isCalendarDate } from '@aterrapport/domain/time/parse.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import * as z from 'zod'
import { givenText } from '../given-text.ts'

export const RoundInput = z.object({ round: z.uuid() })

const Day = z.string().refine(isCalendarDate)

export type CreateInput = z.infer<typeof CreateInput>
export const CreateInput = z.object({
  grant: z.uuid(),
  /** The questionnaire's version. */
  version: z.uuid(),
  name: givenText(200).min(1),
  opensOn: Day,
  dueOn: Day,
  signOff: z.object({
    certification: z.boolean(),
    samePersonAllowed: z.boolean(),
    contributorMayCertify: z.boolean(),
    identification: z.enum(ASSURANCE_LEVELS),
  }),
  acceptsLate: z.boolean(),
})

export type ImportInput = z.infer<typeof ImportInput>
/** A list of addresses is well under a megabyte; the bytes come as they are in the file, so that their encoding can be told. */
export const ImportInput = RoundInput.extend({ file: z.base64().max(1_400_000) })

export type InviteInput = z.infer<typeof InviteInput>
export const InviteInput = RoundInput.extend({
  /** The reports to invite; null for all of the round. */
  reports: z.array(z.uuid()).min(1).max(5000).nullable(),
  /** Also those that have been invited before. */
  again: z.boolean(),
})

export interface RoundSummary {
  readonly id: string
  readonly name: string
  readonly status: RoundStatus
  readonly grant: { readonly id: string; readonly name: string; readonly year: number }
  readonly questionnaire: { readonly title: string; readonly version: number; readonly correction: number; readonly versionId: string }
  readonly opensOn: CalendarDate
  readonly dueOn: CalendarDate
  readonly signOff: SignOffRule
  readonly acceptsLate: boolean
  readonly createdAt: Instant
  readonly closedAt: Instant | null
  readonly counts: RoundCounts
}

/** How the reports of a round stand. */
export interface RoundCounts {
  readonly reports: number
  readonly byStatus: Readonly<Record<ReportStatus, number>>
  readonly overdue: number
  readonly withoutAddress: number
  /** Has an address and has not been invited. */
  readonly notInvited: number
  /** Handed in with the finance chief's word that the accounts are not correct. */
  readonly flagged: number
}

/** A report as the board shows it: state and progress, never an answer. */
export interface BoardRow {
  readonly report: string
  readonly name: string
  readonly kommunkod: string | null
  readonly lan: string | null
  readonly status: ReportStatus
  readonly answered: number
  readonly toAnswer: number
  readonly registryEmail: string | null
  readonly invitedAt: Instant | null
  /** How the latest invitation fares. */
  readonly invitation: 'queued' | 'sent' | 'failed' | null
  readonly dueOn: CalendarDate
  readonly extended: boolean
  readonly overdue: boolean
  readonly flagged: boolean
  readonly lastChangeAt: Instant | null
}

export interface Invited {
  /** Messages put in the queue by this call. */
  readonly queued: number
  /** Recipients that got none, having no address. */
  readonly withoutAddress: readonly string[]
  /** Recipients that got none, having been invited before. */
  readonly already: number
}

export interface Created {
  readonly round: string
  readonly reports: number
}

export interface Imported {
  readonly addresses: number
  /** How many of them are others than before. */
  readonly changed: number
}
