import { hasCheckDigit } from './check-digit.ts'

/** What looks like a personnummer in a text. */
export interface FoundPersonnummer {
  /** The day of birth as it stands there, which is enough to find it by and no more than that. */
  readonly begins: string
}

/** Six or eight digits of a day, a sign that may stand between, and four more; with no digit on either side. */
const CANDIDATE =
  /(?<![\d])(?<![\d][.,:])(?<century>18|19|20)?(?<day>\d{6})(?<sign>[-+\u2010-\u2013\u2212 \u00A0]?)(?<last>\d{4})(?!\d|[.,:]\d)/g

/** Marks that are not seen may stand within a number that was pasted. */
const UNSEEN = /\p{Cf}/gu

/**
 * Every personnummer and samordningsnummer that a text seems to hold (folkbokföringslagen 1991:481 18 och 18 a §§): a day that there is,
 * for a samordningsnummer with sixty added to it, and a right check digit; with or without century and sign. An organisationsnummer is
 * none, since its third digit is at least two. Ten digits on end that begin with 0 are told from a telephone number, and any from an
 * amount, by the words beside them.
 */
export function personnummerIn(text: string): readonly FoundPersonnummer[] {
  if (text.length < SHORTEST) return NONE
  const seen = text.replaceAll(UNSEEN, '')
  const found: FoundPersonnummer[] = []
  for (const match of seen.matchAll(CANDIDATE)) {
    const { century = '', day = '', sign = '', last = '' } = match.groups ?? {}
    if (!isDay(century, day) || !hasCheckDigit(day + last)) continue
    const before = seen.slice(Math.max(0, match.index - BESIDE), match.index)
    const after = seen.slice(match.index + match[0].length, match.index + match[0].length + BESIDE)
    const isBare = century === '' && !/[^\s\u00A0]/.test(sign)
    if (isBare && (AMOUNT.test(after) || (day.startsWith('0') && !PERSON.test(before)))) continue
    found.push({ begins: century + day })
  }
  return found.length === 0 ? NONE : found
}

const NONE: readonly FoundPersonnummer[] = []
const SHORTEST = 10
/** How much of what stands beside a number tells what it is. */
const BESIDE = 20
const AMOUNT = /^[ \u00A0]?(?:kr\b|kronor|sek\b|:-|mkr|tkr|euro?\b|€)/i
const PERSON = /(?:personn|samordningsn|p(?:ers)?\.?-?nr|pnr|född)[^.\n]*$/i

/** Whether a year of two digits, or of four with its century, has the day; a samordningsnummer has sixty more. */
function isDay(century: string, six: string): boolean {
  const [year, month, written] = [six.slice(0, 2), Number(six.slice(2, 4)), Number(six.slice(4))]
  const day = written > 60 ? written - 60 : written
  const centuries = century === '' ? ['19', '20'] : [century]
  return centuries.some((first) => month >= 1 && month <= 12 && day >= 1 && day <= daysIn(Number(first + year), month))
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
