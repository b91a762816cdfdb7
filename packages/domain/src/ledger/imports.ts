import type { Path, Value } from '../form/value.ts'
import { fromOre, isAmount, toOre, type Amount } from '../money/amount.ts'
import type { Instant } from '../time/instant.ts'
import type { ChosenObject, LedgerSelection, Outside } from './selection.ts'
import type { AccountSum, LedgerSums, LeftOutReason, SelectedAccounts } from './sums.ts'
import { originMark, type OriginMark } from './take-over.ts'

/** `noRoom` is of a table whose rows are added, and that took no more of them. */
export type NotCountedReason = LeftOutReason | Outside | 'noRoom'

/** What of a file did not count when amounts were taken over, and why: with the amounts it is everything in the file. */
export interface NotCounted {
  readonly reasons: readonly {
    readonly reason: NotCountedReason
    readonly amount: Amount
    readonly entries: number
    /** The accounts, for reasons that are about accounts. */
    readonly accounts: readonly AccountSum[]
  }[]
  /** Entries that could not be read, with the lines of the first. */
  readonly lost: { readonly entries: number; readonly lines: readonly number[] }
}

interface Counting extends Pick<SelectedAccounts, 'outside' | 'lost'> {
  readonly sums: LedgerSums
  readonly rowOf: (costType: string) => string | null
}

/** What does not count of a selection whose sums go to the rows that are said. */
export function notCountedOf({ sums, outside, lost, rowOf }: Counting): NotCounted {
  const noRoom = sums.rows.filter(({ costType }) => rowOf(costType) === null).flatMap(({ accounts }) => accounts)
  const entries = noRoom.reduce((sum, account) => sum + account.entries, 0)
  const amount = fromOre(noRoom.reduce((sum, account) => sum + toOre(account.amount), 0n))
  return {
    reasons: [
      ...(noRoom.length === 0 ? [] : [{ reason: 'noRoom' as const, amount, entries, accounts: noRoom }]),
      ...sums.leftOut,
      ...outside.map((part) => ({ ...part, accounts: [] })),
    ],
    lost,
  }
}

/** One amount as it was taken over. */
export interface ImportedAmount {
  readonly path: Path
  readonly value: Amount
  /** What the file says, before rounding. */
  readonly exact: Amount
  readonly accounts: readonly AccountSum[]
}

/** What one person took over from one file at one time, as far as nothing has been taken over in its place. */
export interface LedgerImport {
  readonly id: string
  readonly fileName: string
  readonly sha256: string
  readonly selection: LedgerSelection
  readonly objects: readonly ChosenObject[]
  /** The file's own organisationsnummer, where it is another than the recipient's and somebody has said that it is right. */
  readonly otherOrganisation: string | null
  readonly by: string
  readonly at: Instant
  readonly amounts: readonly ImportedAmount[]
  /** Null for what was taken over before it was noted. */
  readonly notCounted: NotCounted | null
}

/** An amount that was taken over, beside the answer as it is now. */
export interface AmountNow extends ImportedAmount {
  /** Null when the answer has been taken away, or is no amount. */
  readonly now: Amount | null
  readonly change: Amount
  readonly mark: OriginMark | 'removed'
}

export interface ImportNow {
  readonly amounts: readonly AmountNow[]
  readonly taken: Amount
  readonly now: Amount
  /** How much has been changed since, one amount with another. */
  readonly change: Amount
}

/** What was taken over beside the answers as they are now. An answer that was emptied counts as nothing. */
export function importNow({ amounts }: Pick<LedgerImport, 'amounts'>, read: (path: Path) => Value): ImportNow {
  const beside = amounts.map((amount): AmountNow => {
    const value = read(amount.path)
    const now = typeof value === 'string' && isAmount(value) ? value : null
    const change = fromOre(oreOf(now) - toOre(amount.value))
    return { ...amount, now, change, mark: originMark(amount.value, value) ?? 'removed' }
  })
  const sum = (of: (amount: AmountNow) => Amount | null) => fromOre(beside.reduce((total, amount) => total + oreOf(of(amount)), 0n))
  return { amounts: beside, taken: sum(({ value }) => value), now: sum(({ now }) => now), change: sum(({ change }) => change) }
}

function oreOf(amount: Amount | null): bigint {
  return amount === null ? 0n : toOre(amount)
}

/** How much of a table's sum is from no file: typed by hand, beside what was taken over as it is now. */
export function byHand(total: Amount | null, imports: readonly ImportNow[]): Amount {
  return fromOre(imports.reduce((left, { now }) => left - toOre(now), oreOf(total)))
}
