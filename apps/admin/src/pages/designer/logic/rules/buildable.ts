import { rulesOf, termOf } from '@aterrapport/domain/design/logic/rules-of.ts'
import type { Standing } from '@aterrapport/domain/design/logic/standing.ts'
import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import type { LogicPlace } from '../logic-place.ts'

/** Whether an expression that is to give yes or no stands there, which rules are made for. */
export function wantsRules({ wanted }: Standing): boolean {
  return wanted.includes('truth')
}

/** Whether an expression can be shown as something that is chosen. */
export function isBuildable(value: Expression | null, { standing }: LogicPlace): boolean {
  if (value === null) return true
  return (wantsRules(standing) ? rulesOf(value, standing) : termOf(value, standing)) !== null
}
