import { print } from '../expression/print.ts'
import type { Expression } from '../expression/tree.ts'
import { isCalendarDate } from '../time/parse.ts'
import { LIMIT_NAMES } from '../questionnaire/limits.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'

/** A text or formula of this year's questionnaire that must be looked at before next year's is published. */
export interface ToUpdate {
  /** A JSON pointer into the document: `/sections/2/questions/0/label/sv`. */
  readonly at: string
  readonly text: string
  readonly found: readonly Dated[]
  /** The text with its years moved on; null when nothing but amounts and days without a year was found, which nobody can guess. */
  readonly proposal: string | null
}

/** What in a text belongs to one year: `from` included, `to` not. */
export interface Dated {
  readonly kind: 'year' | 'date' | 'amount'
  readonly text: string
  readonly from: number
  readonly to: number
}

const MONTHS =
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|January|February|March|May|June|July|August|October|November|December'

/** The numbers of laws (2025:1256) and of cases (1234/2025) are no years to move on. */
const DATED: readonly { readonly kind: Dated['kind']; readonly pattern: RegExp }[] = [
  { kind: 'date', pattern: /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g },
  { kind: 'date', pattern: new RegExp(`(?<!\\d)\\d{1,2}(?:st|nd|rd|th)? (?:${MONTHS})(?: \\d{4})?(?![\\d:\\p{L}])`, 'giu') },
  { kind: 'date', pattern: /(?<!\d)\d{1,2}\/\d{1,2}(?: \d{4})?(?![\d/])/g },
  { kind: 'amount', pattern: /(?<![\d.,])\d[\d \u00A0]*(?:,\d+)? ?(?:kr|kronor|SEK|miljoner|miljarder|million|billion)(?!\p{L})/giu },
  { kind: 'year', pattern: /(?<![\d/.:–-])20\d{2}(?![\d:])/g },
]

/** Every text and formula that holds a year, a date or an amount, in the order of the document, with the years moved on as a proposal. */
export function toUpdate(questionnaire: Questionnaire): readonly ToUpdate[] {
  return Array.from(textsIn(questionnaire, '')).flatMap(({ at, text }): readonly ToUpdate[] => {
    const found = datedIn(text)
    return found.length === 0 ? [] : [{ at, text, found, proposal: movedOn(text, found) }]
  })
}

/** Next year's draft: this year's with every proposal taken, and its key and formulas left as they are when they hold no year. */
export function nextYear(questionnaire: Questionnaire): Questionnaire {
  const key = questionnaire.key.replaceAll(/(?<!\d)20\d{2}(?!\d)/g, (year) => String(Number(year) + 1))
  return { ...(moved(questionnaire) as Questionnaire), key } // texts for texts and dates for dates, all else as it was
}

function moved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(moved)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([property, inner]: [string, unknown]) => {
      const holdsText = typeof inner === 'string' && TEXT_PROPERTIES.has(property)
      return [property, holdsText ? (movedOn(inner, datedIn(inner)) ?? inner) : moved(inner)]
    }),
  )
}

/** The languages of a text, and the literals of formulas that are shown to nobody but hold a day. */
const TEXT_PROPERTIES: ReadonlySet<string> = new Set(['sv', 'en', 'date'])

function datedIn(text: string): readonly Dated[] {
  const found: Dated[] = []
  for (const { kind, pattern } of DATED) {
    for (const match of text.matchAll(pattern)) {
      const [from, to] = [match.index, match.index + match[0].length]
      if (!found.some((other) => from < other.to && other.from < to)) found.push({ kind, text: match[0], from, to })
    }
  }
  return found.toSorted((a, b) => a.from - b.from)
}

function movedOn(text: string, found: readonly Dated[]): string | null {
  let proposal = text
  for (const { kind, text: dated, from, to } of found.toReversed()) {
    if (kind !== 'amount') proposal = proposal.slice(0, from) + nextOf(dated) + proposal.slice(to)
  }
  return proposal === text ? null : proposal
}

/** A day that next year does not have becomes the last of February. */
function nextOf(dated: string): string {
  const next = dated.replace(/\d{4}/, (year) => String(Number(year) + 1))
  if (/^\d{4}-\d{2}-\d{2}$/.test(next) && !isCalendarDate(next)) return next.replace(/-02-29$/, '-02-28')
  return next
}

/** Every text with its place, and of every formula its text form. */
function* textsIn(value: unknown, at: string): Generator<{ readonly at: string; readonly text: string }> {
  if (typeof value !== 'object' || value === null) return
  for (const [property, inner] of Object.entries(value) as [string, unknown][]) {
    const below = `${at}/${property}`
    if (typeof inner === 'string') {
      if (property === 'sv' || property === 'en') yield { at: below, text: inner }
    } else if (FORMULAS.has(property) && typeof inner === 'object' && inner !== null && !Array.isArray(inner)) {
      yield { at: below, text: print(inner as Expression) } // what is an object under these names is a formula
    } else yield* textsIn(inner, below)
  }
}

const FORMULAS: ReadonlySet<string> = new Set(['relevance', 'required', 'formula', ...LIMIT_NAMES, 'assert'])
