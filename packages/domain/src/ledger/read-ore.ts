/** An amount of a file in öre, and whether it had to be rounded to be one. */
export interface ReadOre {
  readonly ore: bigint
  readonly isRounded: boolean
}

const PLAIN = /^([-+\u2212]?)(\d{1,15})(?:[.,](\d{1,20}))?([-\u2212]?)$/

/**
 * An amount as programs write it, `-1234.50` or `1234,5-`, in öre: null when it is none. In a file of SIE a point or a comma is the
 * decimal mark and nothing parts thousands. What is finer than öre is rounded half away from zero.
 */
export function readOre(text: string): ReadOre | null {
  const match = PLAIN.exec(text.trim())
  if (match === null) return null
  const [, sign = '', whole = '', decimals = '', after = ''] = match
  if (sign !== '' && after !== '') return null
  const rest = decimals.slice(2).replace(/0+$/, '')
  const size = BigInt(whole + decimals.slice(0, 2).padEnd(2, '0')) + (rest !== '' && rest >= '5' ? 1n : 0n)
  const negative = after !== '' || sign === '-' || sign === '\u2212'
  return { ore: negative ? -size : size, isRounded: rest !== '' }
}

const CURRENCY = /\s*(?:kr|kronor|sek|:-)\.?$/i

/**
 * An amount as people and spreadsheets write it, in öre: thousands parted by spaces, points or commas where only one reading is
 * possible, a minus before or after, or parentheses. Null when it is none, or could be meant in two ways, as `1.234`.
 */
export function readWrittenOre(text: string): ReadOre | null {
  const bare = text.trim().replace(CURRENCY, '').trim()
  const inParentheses = /^\((.+)\)$/.exec(bare)?.[1]
  if (inParentheses !== undefined) {
    const inside = readWrittenOre(inParentheses)
    return inside === null || inside.ore < 0n ? null : { ...inside, ore: -inside.ore }
  }
  const [, sign = '', digits = '', after = ''] = /^([-+\u2212\u2013]?)\s*([^-+\u2212\u2013]*?)\s*([-\u2212\u2013]?)$/.exec(bare) ?? []
  const plain = plainDigits(digits)
  if (plain === null || (sign !== '' && after !== '')) return null
  const read = readOre(plain)
  return read !== null && (after !== '' || (sign !== '' && sign !== '+')) ? { ...read, ore: -read.ore } : read
}

/** The digits with a point before the decimals; null when it is not certain which mark is which. */
function plainDigits(digits: string): string | null {
  const closed = digits.replaceAll(/(?<=\d)[ \u00A0\u2009\u202F](?=\d{3}(?!\d))/g, '')
  if (/^\d+(?:[.,]\d{1,2})?$/.test(closed) || /^(?:0|\d{4,})[.,]\d+$/.test(closed)) return closed
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(closed)) return closed.replaceAll('.', '')
  if (/^\d{1,3}(?:,\d{3})+\.\d{1,2}$/.test(closed)) return closed.replaceAll(',', '')
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(closed) || /^\d{1,3}(?:,\d{3}){2,}$/.test(closed)) return closed.replaceAll(/[.,]/g, '')
  return null
}
