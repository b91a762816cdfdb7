import type { Check } from '@aterrapport/domain/questionnaire/question.ts'
import { formula, text } from './build.ts'

/**
 * Asks why an amount is much larger or smaller than last year, by what the grant calls a large change. It says nothing where there was no
 * earlier year, or where the grant does not say what is large.
 */
export function commentOnLargeChange(key: string): Check {
  const before = `foregaende.${key}`
  return {
    key: 'stor_andring',
    severity: 'warning',
    assert: formula(
      `MAX(${key} - ${before}; ${before} - ${key}) <= MAX(${before} * bidrag.stor_andring_procent / 100; bidrag.stor_andring_kronor)`,
    ),
    message: text(
      'Beloppet har ändrats mycket sedan förra året. Kontrollera det och förklara varför.',
      'The amount has changed a lot since last year. Check it and explain why.',
    ),
    comment: true,
  }
}
