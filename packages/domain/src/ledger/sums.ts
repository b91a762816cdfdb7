import type { Amount } from '../money/amount.ts'
import { fromOre } from '../money/amount.ts'
import { classOf } from './account-class.ts'
import type { LedgerEntry, LedgerPart } from './entry.ts'
import type { Mapped } from './mapping.ts'

/** Which entries of a file are meant. */
export interface LedgerSelection {
  /** The calendar year they are booked in; null for a file that tells no days. */
  readonly year: number | null
  /** The objects they are posted on, of one dimension; null for all that is in the file. */
  readonly of: { readonly dimension: string; readonly objects: readonly string[] } | null
}

export interface AccountSum {
  readonly account: string
  readonly name: string
  readonly amount: Amount
  readonly entries: number
}

export interface CostTypeSum {
  readonly costType: string
  /** Exact, öre and all. */
  readonly amount: Amount
  readonly accounts: readonly AccountSum[]
}

/** Why entries do not count. `unmapped` are costs whose account has no cost type yet; `excluded` those that the person has left out. */
export type LeftOutReason = 'otherYear' | 'otherObject' | 'balance' | 'income' | 'otherAccount' | 'excluded' | 'unmapped'

export interface LeftOut {
  readonly reason: LeftOutReason
  readonly amount: Amount
  readonly entries: number
  /** The accounts, where they are few enough to be of help: within the selection. */
  readonly accounts: readonly AccountSum[]
}

export interface LedgerSums {
  readonly rows: readonly CostTypeSum[]
  /** All rows together. */
  readonly total: Amount
  readonly leftOut: readonly LeftOut[]
  /** Entries that could not be read, with the lines of the first. */
  readonly lost: { readonly entries: number; readonly lines: readonly number[] }
}

const MOST_LINES = 20

/** Sums a file's entries by cost type, exactly, and says of every other why it is left out: together they are all the file's entries. */
export function sumsOf(parts: Iterable<LedgerPart>, selection: LedgerSelection, mapped: (account: string) => Mapped): LedgerSums {
  const sums = new Sums()
  const names = new Map<string, string>()
  const placeOf = placing(selection, mapped)
  const lost: number[] = []
  let lostEntries = 0
  for (const part of parts) {
    if (part.kind === 'entry') sums.add(placeOf(part.entry), part.entry)
    else if (part.kind === 'account') names.set(part.account, part.name)
    else if (part.kind === 'lost') {
      lostEntries += 1
      if (lost.length < MOST_LINES) lost.push(part.line)
    }
  }
  return { ...sums.told(names), lost: { entries: lostEntries, lines: lost } }
}

/** Where an entry counts: on a cost type, or nowhere for a reason. */
export type EntryPlace = { readonly costType: string } | { readonly leftOut: LeftOutReason }

/** Decides where the entries of a selection count. Costs are the accounts of class 4–7, and those that the mapping names all the same. */
export function placing(selection: LedgerSelection, mapped: (account: string) => Mapped): (entry: LedgerEntry) => EntryPlace {
  const isChosen = choosing(selection)
  return (entry) => {
    if (selection.year !== null && Number(entry.date?.slice(0, 4)) !== selection.year) return { leftOut: 'otherYear' }
    if (!isChosen(entry)) return { leftOut: 'otherObject' }
    const { account } = entry
    const found = mapped(account)
    if (found.kind === 'costType') return { costType: found.costType }
    if (found.kind === 'excluded') return { leftOut: 'excluded' }
    return { leftOut: WITHOUT_MAPPING[classOf(account)] }
  }
}

const WITHOUT_MAPPING = { balance: 'balance', income: 'income', cost: 'unmapped', other: 'otherAccount' } as const

function choosing({ of }: LedgerSelection): (entry: LedgerEntry) => boolean {
  if (of === null) {
    // Of the balances of a period, those without objects are the account's whole.
    return ({ voucher, objects }) => voucher !== null || objects.length === 0
  }
  const objects = new Set(of.objects)
  return (entry) => entry.objects.some(({ dimension, object }) => dimension === of.dimension && objects.has(object))
}

interface Counted {
  ore: bigint
  entries: number
}

class Sums {
  readonly #costTypes = new Map<string, Map<string, Counted>>()
  readonly #leftOut = new Map<LeftOutReason, Map<string, Counted>>()

  add(place: EntryPlace, { account, ore }: LedgerEntry): void {
    const accounts = 'costType' in place ? accountsAt(this.#costTypes, place.costType) : accountsAt(this.#leftOut, place.leftOut)
    const counted = accounts.get(account) ?? { ore: 0n, entries: 0 }
    counted.ore += ore
    counted.entries += 1
    accounts.set(account, counted)
  }

  told(names: ReadonlyMap<string, string>): Omit<LedgerSums, 'lost'> {
    const rows = [...this.#costTypes].map(([costType, counted]) => {
      const { amount, accounts } = summed(counted, names)
      return { costType, amount, accounts }
    })
    const leftOut = [...this.#leftOut].map(([reason, accounts]) => {
      const all = summed(accounts, names)
      const isOutside = reason === 'otherYear' || reason === 'otherObject'
      return { reason, amount: all.amount, entries: all.entries, accounts: isOutside ? [] : all.accounts }
    })
    const total = [...this.#costTypes.values()].reduce((sum, accounts) => sum + oreOf(accounts), 0n)
    return { rows, total: fromOre(total), leftOut }
  }
}

function accountsAt<Key>(groups: Map<Key, Map<string, Counted>>, key: Key): Map<string, Counted> {
  const known = groups.get(key) ?? new Map<string, Counted>()
  groups.set(key, known)
  return known
}

function summed(accounts: ReadonlyMap<string, Counted>, names: ReadonlyMap<string, string>) {
  return {
    amount: fromOre(oreOf(accounts)),
    entries: [...accounts.values()].reduce((sum, { entries }) => sum + entries, 0),
    accounts: [...accounts]
      .map(([account, { ore, entries }]): AccountSum => ({ account, name: names.get(account) ?? '', amount: fromOre(ore), entries }))
      .toSorted((a, b) => (a.account < b.account ? -1 : 1)),
  }
}

function oreOf(accounts: ReadonlyMap<string, Counted>): bigint {
  return [...accounts.values()].reduce((sum, { ore }) => sum + ore, 0n)
}
