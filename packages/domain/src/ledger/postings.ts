import { fromOre, type Amount } from '../money/amount.ts'
import type { CalendarDate } from '../time/instant.ts'
import type { LedgerPart } from './entry.ts'
import { choosing, type LedgerSelection } from './selection.ts'

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
  readonly account: string
  readonly most: number
}

/** The entries behind an account's sum in a selection, in the file's order, and how many there are in all. */
export function postingsOf(parts: Iterable<LedgerPart>, { selection, account, most }: Asked): Postings {
  const outsideOf = choosing(selection)
  const postings: Posting[] = []
  let count = 0
  for (const part of parts) {
    if (part.kind !== 'entry' || part.entry.account !== account || outsideOf(part.entry) !== null) continue
    count += 1
    if (postings.length >= most) continue
    const { voucher, date, line, ore, text } = part.entry
    postings.push({
      voucher: voucher === null ? '' : `${voucher.series} ${voucher.number}`.trim(),
      date,
      text: text === '' ? (voucher?.text ?? '') : text,
      amount: fromOre(ore),
      line,
    })
  }
  return { postings, count }
}
