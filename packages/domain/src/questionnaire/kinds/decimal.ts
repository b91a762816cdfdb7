import { exact, stepOf } from '../../expression/exact.ts'
import { formatDecimal, readDecimal } from '../../money/decimal.ts'
import type { Language } from '../../text.ts'
import { NO_FAULTS, givenText, isBlank, type AnswerRules } from './kind.ts'
import type { Value } from '../../form/value.ts'
import type { ProblemCause } from '../../form/problem.ts'

/** The rules that number, amount and percent share: a decimal string with at most so many decimals. */
export function decimalRules(decimals: number): AnswerRules {
  const rules = RULES.get(decimals) ?? rulesFor(decimals)
  RULES.set(decimals, rules)
  return rules
}

/** The same for every question with so many decimals. */
const RULES = new Map<number, AnswerRules>()

function rulesFor(decimals: number): AnswerRules {
  const tooManyDecimals: readonly ProblemCause[] = [{ kind: 'tooManyDecimals', decimals }]
  const step = stepOf(decimals)
  return {
    type: 'number',
    reckon: (value) => (typeof value === 'string' ? exact(value) : null),
    unusable: notANumber,
    faults: (known) => (typeof known === 'bigint' && known % step !== 0n ? tooManyDecimals : NO_FAULTS),
  }
}

function notANumber(value: Value): ProblemCause {
  const given = givenText(value)
  return given === null ? { kind: 'wrongKind' } : { kind: 'notANumber', given }
}

/** A number as it was typed, without the unit after it: canonical, or kept as typed. */
export function readNumber(given: string, unit: RegExp): Value {
  if (isBlank(given)) return null
  const decimal = readDecimal(given.trim().replace(unit, ''))
  return decimal === null || exact(decimal) === null ? { unreadable: given } : decimal
}

/** A canonical number for people, or nothing for what is not a number. */
export function shownNumber(value: Value, language: Language): string {
  return typeof value === 'string' && exact(value) !== null ? formatDecimal(value, language) : ''
}
