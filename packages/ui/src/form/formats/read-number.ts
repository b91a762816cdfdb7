const SPACES = /[\u0020\u00a0\u2009\u202f\u2007]/gu
const GROUPED = /^\d{1,3}(?:[ .,]\d{3})+$/
const PLAIN = /^(\d*)(?:[.,](\d*))?$/

/**
 * A number as people write and paste it, as a canonical decimal string; null when it is none. Reads Swedish (`1 145 500,50`), raw
 * (`1145500.5`) and English (`1,145,500.50`) forms, every kind of space and minus, and a trailing `kr`, `:-` or `%`. One point
 * or comma followed by exactly three digits after at most three is read as a thousand mark only where it is a point, as in `1.500`.
 */
export function readNumber(text: string): string | null {
  const bare = text
    .replaceAll(SPACES, ' ')
    .trim()
    .replace(/\s*(?:kr|kronor|sek|:-|%)\.?$/iu, '')
    .replace(/^(?:sek|kr)\s*/iu, '')
  const negative = /^[-\u2212\u2013]/u.test(bare)
  const digits = readDigits(negative ? bare.slice(1).trim() : bare)
  if (digits === null) return null
  return negative && digits !== '0' ? `-${digits}` : digits
}

function readDigits(text: string): string | null {
  const comma = text.lastIndexOf(',')
  const point = text.lastIndexOf('.')
  if (comma >= 0 && point >= 0) {
    // Both occur: the last one is the decimal mark.
    const mark = Math.max(comma, point)
    const whole = text.slice(0, mark)
    const fraction = text.slice(mark + 1)
    const thousands = comma > point ? '.' : ','
    return isGrouped(whole, thousands) ? canonical(whole.replaceAll(thousands, ''), fraction) : null
  }
  const spaced = /^(\d{1,3}(?: \d{3})+)(?:[.,](\d*))?$/.exec(text)
  if (spaced) return canonical((spaced[1] ?? '').replaceAll(' ', ''), spaced[2] ?? '')
  if (isGrouped(text, '.') || (isGrouped(text, ',') && text.indexOf(',') !== comma)) return canonical(text.replaceAll(/[.,]/g, ''), '')
  const plain = PLAIN.exec(text)
  return plain ? canonical(plain[1] ?? '', plain[2] ?? '') : null
}

function isGrouped(text: string, mark: string): boolean {
  return GROUPED.test(text) && text.replaceAll(/\d/g, '').replaceAll(mark, '') === '' && !text.startsWith('0')
}

function canonical(whole: string, fraction: string): string | null {
  if (!/^\d*$/.test(whole) || !/^\d*$/.test(fraction) || whole + fraction === '') return null
  const decimals = fraction.replace(/0+$/, '')
  const units = whole.replace(/^0+(?=\d)/, '')
  return `${units === '' ? '0' : units}${decimals === '' ? '' : `.${decimals}`}`
}
