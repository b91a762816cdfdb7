import type { LedgerEntry, Voucher } from '../entry.ts'

export interface PrintedVoucher {
  readonly voucher: Voucher
  readonly entries: readonly Pick<LedgerEntry, 'account' | 'ore' | 'date' | 'text' | 'objects'>[]
}

/** Vouchers as an accounting program writes them to a SIE 4 file. */
export function printSie(vouchers: readonly PrintedVoucher[], heading: readonly string[] = []): string {
  return ['#FLAGGA 0', '#FORMAT PC8', '#SIETYP 4', ...heading, ...vouchers.flatMap(printVoucher)].join('\r\n') + '\r\n'
}

function printVoucher({ voucher, entries }: PrintedVoucher): string[] {
  const head = ['#VER', quoted(voucher.series), quoted(voucher.number), day(voucher.date), quoted(voucher.text)].join(' ')
  const lines = entries.map(({ account, ore, date, text, objects }) => {
    const list = objects.map(({ dimension, object }) => `${quoted(dimension)} ${quoted(object)}`).join(' ')
    return `   #TRANS ${account} {${list}} ${decimal(ore)} ${date === null ? '""' : day(date)} ${quoted(text)}`
  })
  return [head, '{', ...lines, '}']
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', String.raw`\"`)}"`
}

function day(date: string | null): string {
  return date === null ? '""' : date.replaceAll('-', '')
}

function decimal(ore: bigint): string {
  const digits = String(ore < 0n ? -ore : ore).padStart(3, '0')
  return `${ore < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}
