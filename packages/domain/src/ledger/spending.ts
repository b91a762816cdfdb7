import type { Path } from '../form/value.ts'
import { isAmount, subtractAmount, toOre, type Amount } from '../money/amount.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { Role } from '../questionnaire/roles.ts'

/** How the costs stand to what was received: what is left to account for, or how much they go above. */
export type Spending =
  | { readonly kind: 'left'; readonly amount: Amount; readonly received: Amount }
  | { readonly kind: 'even'; readonly received: Amount }
  | { readonly kind: 'over'; readonly amount: Amount; readonly received: Amount }

/** What is left of the grant to account for. Costs that are not told yet are none; null where it is not known what was received. */
export function spendingOf(received: unknown, costs: unknown): Spending | null {
  if (!isSum(received)) return null
  const left = toOre(received) - (isSum(costs) ? toOre(costs) : 0n)
  if (left === 0n) return { kind: 'even', received }
  const spent = isSum(costs) ? costs : null
  if (left > 0n) return { kind: 'left', amount: spent === null ? received : subtractAmount(received, spent), received }
  return { kind: 'over', amount: spent === null ? received : subtractAmount(spent, received), received }
}

function isSum(value: unknown): value is Amount {
  return typeof value === 'string' && isAmount(value)
}

/** Where a questionnaire tells what was received and what it cost, by their roles; null where it does not tell both. */
export function spendingPaths({ sections }: Questionnaire): { readonly received: Path; readonly costs: Path } | null {
  const questions = sections.flatMap((section) => section.questions)
  const keyOf = (role: Role) => questions.find((question) => question.role === role)?.key ?? null
  const [received, costs] = [keyOf('economy.received'), keyOf('economy.costs')]
  return received === null || costs === null ? null : { received, costs }
}
