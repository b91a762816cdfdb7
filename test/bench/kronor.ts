import { Decimal } from 'decimal.js'
import type { Value } from '@aterrapport/domain/form/value.ts'

/** A sum as all ways of keeping the form are compared by: rounded to öre, since SurveyJS reckons with binary fractions. */
export function kronor(sum: Value | number | Decimal | undefined): string {
  if (typeof sum !== 'string' && typeof sum !== 'number' && !(sum instanceof Decimal)) return 'none'
  return new Decimal(sum).toFixed(2)
}
