import type { AllocationRule } from '@aterrapport/domain/grant/allocate.ts'
import type { GrantTerms } from '@aterrapport/domain/grant/terms.ts'
import { kronor, type Amount } from '@aterrapport/domain/money/amount.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import * as z from 'zod'
import type { RoundStatus } from '@aterrapport/domain/round/transitions.ts'

export const GrantInput = z.object({ grant: z.uuid() })

export interface GrantSummary {
  readonly id: string
  readonly name: string
  readonly year: number
  readonly diarienummer: string
  readonly authority: string
  readonly total: Amount
  readonly paid: Amount
  /** How many recipients have been paid. */
  readonly recipients: number
}

/** A grant with its decided allocation, to the last krona. */
export interface GrantDetail extends GrantSummary {
  readonly terms: GrantTerms
  readonly run: AllocationRun | null
  readonly allocations: readonly AllocationRow[]
  /** The sums of the allocation's columns, exact. */
  readonly sums: { readonly fixed: Amount; readonly variable: Amount; readonly amount: Amount }
  readonly rounds: readonly { readonly id: string; readonly name: string; readonly status: RoundStatus }[]
}

export const NOTHING_ALLOCATED: GrantDetail['sums'] = { fixed: kronor(0n), variable: kronor(0n), amount: kronor(0n) }

export interface AllocationRun {
  readonly id: string
  readonly rule: AllocationRule
  readonly inputDate: CalendarDate
  readonly checksum: string
  readonly decidedAt: Instant
}

export interface AllocationRow {
  readonly recipient: string
  readonly name: string
  readonly kommunkod: string | null
  readonly lan: string | null
  readonly population: number | null
  readonly fixed: Amount
  readonly variable: Amount
  readonly amount: Amount
  readonly paid: Amount
  readonly paidOn: CalendarDate | null
}
