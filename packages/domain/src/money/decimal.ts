import type { Language } from '../text.ts'

/** Thousands parted by points before a decimal comma, or by commas before a decimal point: with both there is one reading. */
const BOTH = /^([-\u2212\u2013]?)(\d{1,3}(?:\.\d{3})+),(\d+)$|^([-\u2212\u2013]?)(\d{1,3}(?:,\d{3})+)\.(\d+)$/

/** Spaces that people and programs put between thousands: space, no-break space, thin space, narrow no-break space. */
const GROUPED = /^([-\u2212\u2013]?)(\d+(?:[ \u00A0\u2009\u202F]\d{3})*)(?:([,.])(\d+))?$/

/**
 * A number as somebody writes it in Sweden, in its canonical spelling (`-1145500.5`); null when it is none. Decimal comma or
 * point, thousands parted by spaces, any of the minus signs. `1.145` could be a thousand or just over one, so it is none;
 * `1.145,50` could not, and is read.
 */
export function readDecimal(text: string): string | null {
  const match = GROUPED.exec(withoutPoints(text.trim()))
  if (match === null) return null
  const [, sign = '', grouped = '', separator, decimals = ''] = match
  if (separator === '.' && decimals.length === 3 && !grouped.startsWith('0')) return null
  const whole = grouped.replaceAll(/\D/g, '').replace(/^0+(?=\d)/, '')
  const fraction = decimals.replace(/0+$/, '')
  const digits = fraction === '' ? whole : `${whole}.${fraction}`
  return sign === '' || digits === '0' ? digits : `-${digits}`
}

function withoutPoints(text: string): string {
  const both = BOTH.exec(text)
  if (both === null) return text
  const [, sign = both[4], whole = both[5], decimals = both[6]] = both
  return `${sign}${whole?.replaceAll(/[.,]/g, '')},${decimals}`
}

/** A canonical decimal for people: `−1 145 500,5` in Swedish, `−1,145,500.5` in English. The digits are shown as they are, never rounded. */
export function formatDecimal(decimal: string, language: Language): string {
  const negative = decimal.startsWith('-')
  const [whole = '', decimals] = (negative ? decimal.slice(1) : decimal).split('.')
  const { thousands, point } = language === 'sv' ? { thousands: '\u00A0', point: ',' } : { thousands: ',', point: '.' }
  const grouped = whole.replaceAll(/\B(?=(?:\d{3})+$)/g, thousands)
  return `${negative ? '\u2212' : ''}${grouped}${decimals === undefined ? '' : point + decimals}`
}
