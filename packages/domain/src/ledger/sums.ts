import { fromOre, toOre, type Amount } from '../money/amount.ts'
import { classOf } from './account-class.ts'
import type { LedgerPart } from './entry.ts'
import type { Mapped } from './mapping.ts'
import { choosing, type LedgerSelection, type Outside } from './selection.ts'

export interface AccountSum {
  readonly account: string
  readonly name: string
  readonly amount: Amount
  readonly entries: number
}

/** What a selection comes to, account by account, and what is outside it. */
export interface SelectedAccounts {
  readonly accounts: readonly AccountSum[]
  readonly outside: readonly { readonly reason: Outside; readonly amount: Amount; readonly entries: number }[]
  /** Entries that could not be read, with the lines of the first. */
  readonly lost: { readonly entries: number; readonly lines: readonly number[] }
}

const MOST_LINES = 20

/** Sums the entries of a selection by account, exactly; together with what is outside they are all that could be read of the file. */
export function accountsOf(parts: Iterable<LedgerPart>, selection: LedgerSelection): SelectedAccounts {
  const names = new Map<string, string>()
  const accounts = new Map<string, Counted>()
  const outside = new Map<Outside, Counted>()
  const outsideOf = choosing(selection)
  const lines: number[] = []
  let lost = 0
  for (const part of parts) {
    if (part.kind === 'entry') {
      const reason = outsideOf(part.entry)
      if (reason === null) count(accounts, part.entry.account, part.entry.ore)
      else count(outside, reason, part.entry.ore)
    } else if (part.kind === 'account') names.set(part.account, part.name)
    else if (part.kind === 'lost') {
      lost += 1
      if (lines.length < MOST_LINES) lines.push(part.line)
    }
  }
  return {
    accounts: [...accounts]
      .map(([account, { ore, entries }]) => ({ account, name: names.get(account) ?? '', amount: fromOre(ore), entries }))
      .toSorted((a, b) => (a.account < b.account ? -1 : 1)),
    outside: [...outside].map(([reason, { ore, entries }]) => ({ reason, amount: fromOre(ore), entries })),
    lost: { entries: lost, lines },
  }
}

interface Counted {
  ore: bigint
  entries: number
}

function count<Key>(into: Map<Key, Counted>, key: Key, ore: bigint): void {
  const counted = into.get(key) ?? { ore: 0n, entries: 0 }
  counted.ore += ore
  counted.entries += 1
  into.set(key, counted)
}

export interface CostTypeSum {
  readonly costType: string
  /** Exact, öre and all. */
  readonly amount: Amount
  readonly accounts: readonly AccountSum[]
}

/** Why accounts do not count. `unmapped` are costs that have no cost type yet; `excluded` what the person has left out. */
export type LeftOutReason = 'balance' | 'income' | 'otherAccount' | 'excluded' | 'unmapped'

export interface LeftOut {
  readonly reason: LeftOutReason
  readonly amount: Amount
  readonly entries: number
  readonly accounts: readonly AccountSum[]
}

export interface LedgerSums {
  readonly rows: readonly CostTypeSum[]
  /** All rows together. */
  readonly total: Amount
  readonly leftOut: readonly LeftOut[]
}

/** Sums accounts by cost type, and says of every other why it is left out. An account that the mapping names counts, whatever its class. */
export function sumsOf(accounts: readonly AccountSum[], mapped: (account: string) => Mapped): LedgerSums {
  const byPlace = Map.groupBy(accounts, ({ account }) => placeOf(account, mapped(account)))
  const rows: CostTypeSum[] = []
  const leftOut: LeftOut[] = []
  for (const [place, held] of byPlace) {
    const amount = sumOf(held)
    const entries = held.reduce((sum, account) => sum + account.entries, 0)
    if (place.startsWith(COST_TYPE)) rows.push({ costType: place.slice(COST_TYPE.length), amount, accounts: held })
    // What is no cost type is a reason.
    else leftOut.push({ reason: place as LeftOutReason, amount, entries, accounts: held })
  }
  return { rows, total: sumOf(rows), leftOut }
}

const COST_TYPE = 'costType '
const WITHOUT_MAPPING = { balance: 'balance', income: 'income', cost: 'unmapped', other: 'otherAccount' } as const

function placeOf(account: string, mapped: Mapped): string {
  if (mapped.kind === 'costType') return `${COST_TYPE}${mapped.costType}`
  return mapped.kind === 'excluded' ? 'excluded' : WITHOUT_MAPPING[classOf(account)]
}

function sumOf(summed: readonly { readonly amount: Amount }[]): Amount {
  return fromOre(summed.reduce((sum, { amount }) => sum + toOre(amount), 0n))
}
