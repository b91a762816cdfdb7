import { formatAmount, isAmount } from '@aterrapport/domain/money/amount.ts'
import { formatDecimal } from '@aterrapport/domain/money/decimal.ts'

/** A canonical decimal as it is printed: `1 145 500,5`, but `2025`: four figures stand together, since they may be a year. */
export function decimalText(decimal: string): string {
  return /^\d{4}$/.test(decimal) ? decimal : formatDecimal(decimal, 'sv')
}

/** An amount as it is printed, with its unit: `5 922 718 kr`. */
export function amountText(decimal: string): string {
  // A calculated amount may have more decimals than öre; it is printed as it is.
  return isAmount(decimal) ? formatAmount(decimal, 'sv') : `${formatDecimal(decimal, 'sv')}\u00A0kr`
}

/** A share as it is printed: `12,5 %`. */
export function percentText(decimal: string): string {
  return `${decimalText(decimal)}\u00A0%`
}

/** A printed number without its unit, where the heading of the column says it. */
export function withoutUnit(text: string): string {
  return text.replace(/\u00A0(?:kr|%)$/, '')
}
