import type { Language } from '../text.ts'
import { formatDecimal, readDecimal } from './decimal.ts'

declare const amount: unique symbol

/** An exact sum in Swedish kronor, a canonical decimal string: `1145500000`, `0.5`, `-12.25`. Never exponents, never a trailing zero after the point. */
export type Amount = string & { readonly [amount]: true }

const CURRENCY = /\s*(?:kr|kronor|sek|:-)\.?$/i

/** An amount as somebody writes it, `1 145 500,50 kr`; null when it is none or could be meant in two ways. Öre are at most two decimals. */
export function parseAmount(text: string): Amount | null {
  const decimal = readDecimal(text.trim().replace(CURRENCY, ''))
  return decimal !== null && isAmount(decimal) ? decimal : null
}

/** Whether a text is an amount in its canonical spelling, with at most two decimals. */
export function isAmount(text: string): text is Amount {
  return /^(?:0|-?(?:[1-9]\d*(?:\.\d?[1-9])?|0\.\d?[1-9]))$/.test(text)
}

/** An amount for people: `1 145 500 kr` with no-break spaces; öre only where there are any, and then both digits. */
export function formatAmount(sum: Amount, language: Language): string {
  const digits = formatDecimal(sum.replace(/\.\d$/, '$&0'), language)
  return language === 'sv' ? `${digits}\u00A0kr` : `SEK\u00A0${digits}`
}

/** So many whole kronor. */
export function kronor(whole: bigint): Amount {
  return fromOre(whole * 100n)
}

/** The exact sum of amounts; zero kronor when there are none. */
export function sumAmounts(sums: readonly Amount[]): Amount {
  return fromOre(sums.reduce((total, sum) => total + toOre(sum), 0n))
}

/** What is left of an amount when another is taken from it. May be below zero. */
export function subtractAmount(from: Amount, taken: Amount): Amount {
  return fromOre(toOre(from) - toOre(taken))
}

/** An amount in öre, to compare and reckon with. */
export function toOre(sum: Amount): bigint {
  const [whole = '0', decimals = ''] = sum.split('.')
  return BigInt(whole + decimals.padEnd(2, '0'))
}

/** So many öre, as an amount. */
export function fromOre(ore: bigint): Amount {
  const digits = String(ore < 0n ? -ore : ore).padStart(3, '0')
  const decimals = digits.slice(-2).replace(/0+$/, '')
  // Built from digits in the canonical spelling.
  return `${ore < 0n ? '-' : ''}${digits.slice(0, -2)}${decimals === '' ? '' : `.${decimals}`}` as Amount
}
