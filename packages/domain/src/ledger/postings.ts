import type { Amount } from '../money/amount.ts'
import { fromOre } from '../money/amount.ts'
import type { CalendarDate } from '../time/instant.ts'
import type { LedgerPart } from './entry.ts'
import type { Mapped } from './mapping.ts'
import { placing, type LedgerSelection } from './sums.ts'

/** One entry as somebody reads it behind a sum. */
export interface Posting {
  readonly voucher: string
  readonly date: CalendarDate | null
  readonly text: string
  readonly amount: Amount
  readonly line: number
}

export interface Postings {
  readonly postings: readonly Posting[]
  /** How many there are in all. */
  readonly count: number
}

interface Asked {
  readonly selection: LedgerSelection
  readonly mapped: (account: string) => Mapped
  readonly account: string
  readonly most: number
}

/** The entries behind an account's sum in a selection, in the file's order, and how many more there are. */
export function postingsOf(parts: Iterable<LedgerPart>, { selection, mapped, account, most }: Asked): Postings {
  const placeOf = placing(selection, mapped)
  const postings: Posting[] = []
  let count = 0
  for (const part of parts) {
    if (part.kind !== 'entry' || part.entry.account !== account) continue
    const { entry } = part
    const place = placeOf(entry)
    if ('leftOut' in place && (place.leftOut === 'otherYear' || place.leftOut === 'otherObject')) continue
    count += 1
    if (postings.length >= most) continue
    const { voucher, date, line } = entry
    postings.push({
      voucher: voucher === null ? '' : `${voucher.series} ${voucher.number}`.trim(),
      date,
      text: entry.text === '' ? (voucher?.text ?? '') : entry.text,
      amount: fromOre(entry.ore),
      line,
    })
  }
  return { postings, count }
}
