import * as z from 'zod/mini'
import { splitByLargestRemainder } from './largest-remainder.ts'
import { kronor, type Amount } from '../money/amount.ts'

/**
 * How the fixed part grows for those with `step` inhabitants or more. "730 000 kronor per 100 000 invånare" does not say whether
 * a started or a full hundred thousand counts, so it is a parameter.
 */
export const STEP_MODES = ['proportional', 'floor', 'round', 'ceil'] as const

export type StepMode = (typeof STEP_MODES)[number]

/** A fixed part for everyone and the rest by population (Anvisningar SoL kommuner 2025), in whole kronor. Stored with the amounts it gave. */
export const AllocationRule = z.object({
  kind: z.literal('fixedAndPopulation'),
  total: z.int().check(z.nonnegative()),
  /** What everyone below `step` inhabitants gets, and what every `step` inhabitants give from there on. */
  fixed: z.int().check(z.nonnegative()),
  step: z.int().check(z.positive()),
  stepMode: z.enum(STEP_MODES),
  populationDate: z.iso.date(),
})

export type AllocationRule = z.infer<typeof AllocationRule>

/** A recipient as the rule sees it. The key decides ties: the kommunkod. */
export interface AllocationInput {
  readonly key: string
  readonly population: number
}

export interface Allocation {
  readonly key: string
  readonly fixed: Amount
  readonly variable: Amount
  readonly amount: Amount
}

/** Every recipient's amount, in the order given. They add up to the total, always. Throws when the fixed parts alone are more than it. */
export function allocate(rule: AllocationRule, recipients: readonly AllocationInput[]): readonly Allocation[] {
  const fixed = new Map(recipients.map(({ key, population }) => [key, fixedPart(rule, population)]))
  const pool = [...fixed.values()].reduce((left, part) => left - part, BigInt(rule.total))
  const variable = splitByLargestRemainder(
    pool,
    recipients.map(({ key, population }) => ({ key, weight: BigInt(population) })),
  )
  return recipients.map(({ key }) => {
    const parts = { fixed: fixed.get(key) ?? 0n, variable: variable.get(key) ?? 0n }
    return { key, fixed: kronor(parts.fixed), variable: kronor(parts.variable), amount: kronor(parts.fixed + parts.variable) }
  })
}

/** The fixed part in whole kronor; the proportional mode rounds half up. */
function fixedPart(rule: AllocationRule, population: number): bigint {
  const [fixed, step, people] = [BigInt(rule.fixed), BigInt(rule.step), BigInt(population)]
  if (people < step) return fixed
  switch (rule.stepMode) {
    case 'proportional':
      return (2n * fixed * people + step) / (2n * step)
    case 'floor':
      return fixed * (people / step)
    case 'round':
      return fixed * ((2n * people + step) / (2n * step))
    case 'ceil':
      return fixed * ((people + step - 1n) / step)
  }
}
