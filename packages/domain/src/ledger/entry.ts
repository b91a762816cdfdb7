import type { CalendarDate } from '../time/instant.ts'

/** A code part that an amount is posted on: of dimension 1 (kostnadsställe), 6 (projekt) or one of the file's own. */
export interface ObjectCode {
  readonly dimension: string
  readonly object: string
}

/** The voucher an amount belongs to. */
export interface Voucher {
  readonly series: string
  readonly number: string
  readonly date: CalendarDate | null
  readonly text: string
}

/** One amount on one account, as a ledger file tells it: in öre, debit positive. */
export interface LedgerEntry {
  readonly account: string
  readonly ore: bigint
  /** The day it is booked on: its own, or its voucher's. */
  readonly date: CalendarDate | null
  readonly text: string
  readonly objects: readonly ObjectCode[]
  /** Null for a balance of a period, in files that hold no vouchers. */
  readonly voucher: Voucher | null
  readonly line: number
}

export type NoteKind =
  /** A record that SIE does not know, or that we do not use. */
  | 'unknownRecord'
  | 'notARecord'
  | 'quoteNotClosed'
  | 'strayQuote'
  | 'objectListNotClosed'
  | 'objectListMissing'
  | 'objectWithoutCode'
  | 'notAnAmount'
  /** More decimals than öre; rounded to the nearest. */
  | 'moreThanOre'
  | 'notADate'
  | 'accountMissing'
  | 'voucherNotClosed'
  /** The file ends in the midst of a voucher, so what is left of it does not count. */
  | 'endsInVoucher'
  | 'outsideVoucher'
  /** `#RTRANS` without the `#TRANS` that readers who do not know it go by. */
  | 'addedWithoutTwin'
  /** `#BTRANS`: posted and taken away again. */
  | 'removedEntry'
  | 'voucherUnbalanced'
  /** An account's entries are not what the file itself says of its year (`#RES`). */
  | 'balanceDiffers'
  | 'otherEncodingThanSaid'
  | 'unreadableCharacters'
  | 'noVouchers'
  | 'macrosIgnored'
  | 'formulasAsValues'
  | 'severalSheets'
  | 'rowWithoutAccount'
  | 'rowWithoutAmount'

/** Something about a file that the one who uses it should know, with the line it was seen on. */
export interface LedgerNote {
  readonly kind: NoteKind
  readonly line: number
  readonly given: string
}

/** What a ledger file says, piece by piece, in its order. */
export type LedgerPart =
  | { readonly kind: 'entry'; readonly entry: LedgerEntry }
  | { readonly kind: 'note'; readonly note: LedgerNote }
  /** An entry that could not be read, and so does not count. */
  | { readonly kind: 'lost'; readonly line: number; readonly given: string }
  | { readonly kind: 'organisation'; readonly given: string }
  | { readonly kind: 'organisationName'; readonly name: string }
  | { readonly kind: 'fiscalYear'; readonly index: number; readonly from: CalendarDate; readonly to: CalendarDate }
  | { readonly kind: 'account'; readonly account: string; readonly name: string }
  | { readonly kind: 'dimension'; readonly dimension: string; readonly name: string }
  | { readonly kind: 'object'; readonly dimension: string; readonly object: string; readonly name: string }
  /** What an account of result comes to over a fiscal year, by the file itself. */
  | { readonly kind: 'result'; readonly index: number; readonly account: string; readonly ore: bigint; readonly line: number }

/** The parts of a file as they are read; something may come of it besides. */
export type LedgerParts<Outcome = void> = Generator<LedgerPart, Outcome, void>
