import * as z from 'zod/mini'

/**
 * A term with the place it is taken from. What the sources do not settle is null, and says so: nobody should take a gap for a rule.
 * Rules that differ by grant and year are data of the grant (design §10).
 */
const sourced = <Value extends z.core.$ZodType>(value: Value) => z.object({ value, source: z.string() })

/** The five grounds on which a grant may be claimed back, as the instructions of 2026 list them. */
const RECLAIM_GROUNDS = ['wrongAmount', 'notUsed', 'otherPurpose', 'notReported', 'termsNotFollowed'] as const

export const GrantTerms = z.object({
  /** What the money may be used for, and the days it may be used. */
  purpose: sourced(z.string()),
  usePeriod: sourced(z.object({ from: z.iso.date(), to: z.iso.date() })),
  requisitionBy: sourced(z.nullable(z.iso.date())),
  /** What is claimed back is invoiced when it is more than this many kronor; zero where the grant has no such limit. */
  invoiceLimit: sourced(z.int().check(z.nonnegative())),
  /** Whether invoices of the year that are paid the year after may be counted. */
  accrualsAllowed: sourced(z.nullable(z.boolean())),
  doubleFundingAllowed: sourced(z.nullable(z.boolean())),
  reclaimGrounds: sourced(z.array(z.enum(RECLAIM_GROUNDS))),
  waiver: sourced(z.nullable(z.enum(['specialReasons', 'extraordinaryReasons']))),
  /** Interest on what is claimed back: days after the decision it runs from, and percentage points above the state's lending rate. */
  interest: sourced(z.nullable(z.object({ afterDays: z.int().check(z.nonnegative()), points: z.number() }))),
  appealable: sourced(z.nullable(z.boolean())),
  /** The tags of perspectives that the report must tell about. */
  requiredPerspectives: sourced(z.array(z.enum(['gender', 'childRights', 'disability']))),
  /** Whether signatures in ink must be sent beside what is handed in (Kammarkollegiet, Bilaga to the agreement with SKR 2025). */
  originalSignature: sourced(z.boolean()),
  /** What is a large change of an amount since last year, for the forms that ask why: more than so many per cent of it, and more than so many kronor. */
  largeChange: sourced(z.nullable(z.object({ percent: z.int().check(z.nonnegative()), least: z.int().check(z.nonnegative()) }))),
})

export type GrantTerms = z.infer<typeof GrantTerms>

/** The terms as they were stored. What does not read as terms was never stored by us, so it throws. */
export function readTerms(stored: unknown): GrantTerms {
  return GrantTerms.parse(stored)
}
