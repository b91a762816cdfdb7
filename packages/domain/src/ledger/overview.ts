import { readOrganisationsnummer } from '../organisation/organisationsnummer.ts'
import type { Amount } from '../money/amount.ts'
import { fromOre } from '../money/amount.ts'
import type { CalendarDate } from '../time/instant.ts'
import { classOf } from './account-class.ts'
import type { LedgerPart, NoteKind } from './entry.ts'

/** A kind of note with how often it was made and where first. */
export interface ToldNote {
  readonly kind: NoteKind
  readonly count: number
  readonly first: readonly { readonly line: number; readonly given: string }[]
}

export interface YearFound {
  /** Null for entries whose day the file does not tell. */
  readonly year: number | null
  readonly entries: number
}

export interface ObjectFound {
  readonly object: string
  readonly name: string
  readonly entries: number
  /** What its entries on accounts of cost come to, in all years. */
  readonly costs: Amount
}

export interface DimensionFound {
  readonly dimension: string
  readonly name: string
  readonly objects: readonly ObjectFound[]
}

/** What is in a ledger file, for somebody to choose from. */
export interface LedgerOverview {
  readonly organisation: {
    /** As the file has it; null when it does not say. */
    readonly given: string | null
    /** In its one spelling; null when what is given is none. */
    readonly organisationsnummer: string | null
    readonly name: string | null
  }
  readonly years: readonly YearFound[]
  readonly dimensions: readonly DimensionFound[]
  readonly entries: number
  readonly lost: number
  readonly notes: readonly ToldNote[]
}

const MOST_FIRST = 5
/** More objects than this nobody chooses among; the rest can be reached in a smaller extract. */
const MOST_OBJECTS = 20_000

/** Looks through a whole file once. */
export function overviewOf(parts: Iterable<LedgerPart>): LedgerOverview {
  const found = new Overview()
  for (const part of parts) found.take(part)
  return found.told()
}

/** Names of the dimensions that SIE reserves, for files that do not name them (SIE 4B, 5.5). */
const RESERVED: ReadonlyMap<string, string> = new Map([
  ['1', 'Kostnadsställe'],
  ['2', 'Kostnadsbärare'],
  ['6', 'Projekt'],
  ['7', 'Anställd'],
  ['8', 'Kund'],
  ['9', 'Leverantör'],
  ['10', 'Faktura'],
])

interface Posted {
  readonly dimension: string
  readonly object: string
  name: string
  entries: number
  ore: bigint
}

class Overview {
  readonly #objects = new Map<string, Posted>()
  readonly #dimensions = new Map<string, string>()
  readonly #years = new Map<number | null, number>()
  readonly #notes = new Notes()
  readonly #results = new Results()
  #given: string | null = null
  #name: string | null = null
  #entries = 0
  #lost = 0

  take(part: LedgerPart): void {
    switch (part.kind) {
      case 'entry': {
        const { entry } = part
        this.#entries += 1
        const year = entry.date === null ? null : Number(entry.date.slice(0, 4))
        this.#years.set(year, (this.#years.get(year) ?? 0) + 1)
        this.#results.add(entry.account, entry.date, entry.ore)
        for (const { dimension, object } of entry.objects) this.#post(dimension, object, classOf(entry.account) === 'cost' ? entry.ore : 0n)
        return
      }
      case 'note':
        return this.#notes.add(part.note.kind, part.note)
      case 'lost':
        this.#lost += 1
        return
      case 'organisation':
        this.#given = part.given
        return
      case 'organisationName':
        this.#name = part.name
        return
      case 'dimension':
        this.#dimensions.set(part.dimension, part.name)
        return
      case 'object': {
        const posted = this.#objectAt(part.dimension, part.object)
        if (posted !== null) posted.name = part.name
        return
      }
      case 'fiscalYear':
        if (part.index === 0) this.#results.year = part
        return
      case 'result':
        if (part.index === 0) this.#results.said.set(part.account, part)
        return
      case 'account':
    }
  }

  told(): LedgerOverview {
    for (const { account, line } of this.#results.differing()) this.#notes.add('balanceDiffers', { line, given: account })
    const years = [...this.#years].map(([year, entries]) => ({ year, entries }))
    return {
      organisation: {
        given: this.#given,
        organisationsnummer: this.#given === null ? null : readOrganisationsnummer(this.#given),
        name: this.#name,
      },
      years: years.toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0)),
      dimensions: this.#dimensionsFound(),
      entries: this.#entries,
      lost: this.#lost,
      notes: this.#notes.told(),
    }
  }

  #post(dimension: string, object: string, ore: bigint): void {
    const posted = this.#objectAt(dimension, object)
    if (posted === null) return
    posted.entries += 1
    posted.ore += ore
  }

  #objectAt(dimension: string, object: string): Posted | null {
    const key = `${dimension}\n${object}`
    const known = this.#objects.get(key)
    if (known !== undefined || this.#objects.size >= MOST_OBJECTS) return known ?? null
    const made = { dimension, object, name: '', entries: 0, ore: 0n }
    this.#objects.set(key, made)
    return made
  }

  /** Only objects that something is posted on: a municipality has thousands of others. */
  #dimensionsFound(): readonly DimensionFound[] {
    const used = [...this.#objects.values()].filter(({ entries }) => entries > 0)
    const byDimension = Map.groupBy(used, ({ dimension }) => dimension)
    return [...byDimension]
      .map(([dimension, objects]) => ({
        dimension,
        name: this.#dimensions.get(dimension) ?? RESERVED.get(dimension) ?? dimension,
        objects: objects
          .map(({ object, name, entries, ore }) => ({ object, name, entries, costs: fromOre(ore) }))
          .toSorted((a, b) => (a.object < b.object ? -1 : 1)),
      }))
      .toSorted((a, b) => a.dimension.localeCompare(b.dimension, 'sv', { numeric: true }))
  }
}

class Notes {
  readonly #kinds = new Map<NoteKind, { count: number; first: { line: number; given: string }[] }>()

  add(kind: NoteKind, { line, given }: { readonly line: number; readonly given: string }): void {
    const known = this.#kinds.get(kind) ?? { count: 0, first: [] }
    known.count += 1
    if (known.first.length < MOST_FIRST) known.first.push({ line, given })
    this.#kinds.set(kind, known)
  }

  told(): readonly ToldNote[] {
    return [...this.#kinds].map(([kind, note]) => ({ kind, ...note }))
  }
}

/** What the file says that each account came to over its year, against its entries: a file that was cut, or is an extract, differs. */
class Results {
  year: { readonly from: CalendarDate; readonly to: CalendarDate } | null = null
  readonly said = new Map<string, { readonly ore: bigint; readonly line: number }>()
  readonly #sums = new Map<string, bigint>()

  add(account: string, date: CalendarDate | null, ore: bigint): void {
    const isOutside = date !== null && this.year !== null && (date < this.year.from || date > this.year.to)
    if (!isOutside && this.said.size > 0) this.#sums.set(account, (this.#sums.get(account) ?? 0n) + ore)
  }

  differing(): readonly { readonly account: string; readonly line: number }[] {
    return [...this.said]
      .filter(([account, { ore }]) => (this.#sums.get(account) ?? 0n) !== ore)
      .map(([account, { line }]) => ({ account, line }))
  }
}
