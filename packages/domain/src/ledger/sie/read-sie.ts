import type { LedgerEntry, LedgerPart, LedgerParts, NoteKind, ObjectCode, Voucher } from '../entry.ts'
import { readOre } from '../read-ore.ts'
import { fieldsOf, type Field } from './fields.ts'
import { readSieDate, readSiePeriod } from './dates.ts'
import { readHeading } from './headings.ts'

/**
 * Reads the lines of a SIE 4 file, whatever state they are in: everything odd is told with its line, and nothing throws. Of a
 * voucher's lines only `#TRANS` counts (SIE 4B, 5.2): `#BTRANS` has been taken away, and `#RTRANS` is followed by its `#TRANS`.
 * `balances` gives the balances of periods (`#PSALDO`) as entries too, for files that hold no vouchers.
 */
export function* readSie(lines: Iterable<string>, { balances = false }: { readonly balances?: boolean } = {}): LedgerParts {
  const reader = new SieReader(balances)
  for (const line of lines) yield* reader.read(line)
  yield* reader.end()
}

const RECORD = /^\s*#([A-Za-zÅÄÖåäö]+)[ \t]*(.*)$/

class SieReader {
  readonly #balances: boolean
  #line = 0
  #voucher: Voucher | null = null
  /** The lines of the voucher that is open: they count when it ends. */
  #pending: LedgerEntry[] = []
  #isBroken = false
  /** What a `#RTRANS` said, until its twin has come. */
  #awaited: string | null = null

  constructor(balances: boolean) {
    this.#balances = balances
  }

  *read(line: string): LedgerParts {
    this.#line += 1
    const text = line.trim()
    if (text === '' || text === '{') return
    if (text === '}') return yield* this.#close()
    const record = RECORD.exec(text)
    if (record === null) return yield this.#note('notARecord', text)
    const [, label = '', rest = ''] = record
    const name = label.toUpperCase()
    if (this.#awaited !== null && (name !== 'TRANS' || rest !== this.#awaited)) yield this.#note('addedWithoutTwin', this.#awaited)
    this.#awaited = null
    yield* this.#record(name, rest)
  }

  *end(): LedgerParts {
    if (this.#voucher === null) return
    // Nothing tells a line that was cut in the midst of an amount from a whole one; a voucher that adds up was not cut.
    if (!this.#isBroken && this.#pending.length > 1 && this.#sum() === 0n) {
      yield this.#note('voucherNotClosed', nameOf(this.#voucher))
      return yield* this.#close()
    }
    yield this.#note('endsInVoucher', nameOf(this.#voucher))
    for (const { line, account } of this.#pending) yield { kind: 'lost', line, given: account }
  }

  *#record(name: string, rest: string): LedgerParts {
    switch (name) {
      case 'VER':
        return yield* this.#open(rest)
      case 'TRANS':
        return yield* this.#entry(rest)
      case 'RTRANS':
        this.#awaited = rest
        return
      case 'BTRANS':
        return yield this.#note('removedEntry', rest)
      case 'PSALDO':
        return yield* this.#balance(rest)
      default: {
        const { fields, faults } = fieldsOf(rest)
        for (const fault of faults) yield this.#note(fault, rest)
        yield* readHeading({ name, fields, line: this.#line })
      }
    }
  }

  *#open(rest: string): LedgerParts {
    if (this.#voucher !== null) {
      yield this.#note('voucherNotClosed', nameOf(this.#voucher))
      yield* this.#close()
    }
    const { fields, faults } = fieldsOf(rest.replace(/\{\s*$/, ''))
    for (const fault of faults) yield this.#note(fault, rest)
    const [series, number, date, text] = fields.map(textOf)
    this.#voucher = { series: series ?? '', number: number ?? '', date: yield* this.#date(date ?? '', rest), text: text ?? '' }
  }

  /** The entries of a voucher count when it has ended. Extracts hold parts of vouchers, so one that does not add up counts too. */
  *#close(): LedgerParts {
    if (this.#voucher !== null && !this.#isBroken && this.#sum() !== 0n) yield this.#note('voucherUnbalanced', nameOf(this.#voucher))
    for (const entry of this.#pending) yield { kind: 'entry', entry }
    this.#voucher = null
    this.#pending = []
    this.#isBroken = false
  }

  *#entry(rest: string): LedgerParts {
    const { fields, faults } = fieldsOf(rest)
    for (const fault of faults) yield this.#note(fault, rest)
    if (fields.length > 1 && typeof fields[1] === 'string') yield this.#note('objectListMissing', rest)
    const [account, list, amount, date, text] = typeof fields[1] === 'string' ? [fields[0], [], ...fields.slice(1)] : fields
    const read = yield* this.#amount({
      account: textOf(account),
      amount: textOf(amount),
      isCut: faults.includes('objectListNotClosed'),
      rest,
    })
    if (read === null) return
    const day = yield* this.#date(textOf(date), rest)
    const objects = yield* this.#objects(list, rest)
    const voucher = this.#voucher
    const entry: LedgerEntry = { ...read, date: day ?? voucher?.date ?? null, text: textOf(text), objects, voucher, line: this.#line }
    if (voucher === null) {
      yield this.#note('outsideVoucher', rest)
      yield { kind: 'entry', entry }
    } else this.#pending.push(entry)
  }

  *#balance(rest: string): LedgerParts {
    if (!this.#balances) return
    const { fields, faults } = fieldsOf(rest)
    for (const fault of faults) yield this.#note(fault, rest)
    const [, period, account, list, amount] = fields
    const isCut = faults.includes('objectListNotClosed')
    const read = yield* this.#amount({ account: textOf(account), amount: textOf(amount), isCut, rest })
    if (read === null) return
    const objects = yield* this.#objects(list, rest)
    const date = readSiePeriod(textOf(period))
    if (date === null) yield this.#note('notADate', rest)
    yield { kind: 'entry', entry: { ...read, date, text: '', objects, voucher: null, line: this.#line } }
  }

  *#amount({ account, amount, isCut, rest }: Posted): LedgerParts<Pick<LedgerEntry, 'account' | 'ore'> | null> {
    const read = account === '' || isCut ? null : readOre(amount)
    if (read?.isRounded === true) yield this.#note('moreThanOre', rest)
    if (read !== null) return { account, ore: read.ore }
    if (!isCut) yield this.#note(account === '' ? 'accountMissing' : 'notAnAmount', rest)
    yield { kind: 'lost', line: this.#line, given: rest }
    this.#isBroken = true
    return null
  }

  *#date(given: string, rest: string): LedgerParts<ReturnType<typeof readSieDate>> {
    const date = readSieDate(given)
    if (date === null && given !== '') yield this.#note('notADate', rest)
    return date
  }

  *#objects(list: Field | undefined, rest: string): LedgerParts<readonly ObjectCode[]> {
    const given = list === undefined || typeof list === 'string' ? [] : list
    if (given.length % 2 === 1) yield this.#note('objectWithoutCode', rest)
    const objects: ObjectCode[] = []
    for (let at = 0; at + 1 < given.length; at += 2) objects.push({ dimension: given[at] ?? '', object: given[at + 1] ?? '' })
    return objects
  }

  #sum(): bigint {
    return this.#pending.reduce((sum, { ore }) => sum + ore, 0n)
  }

  #note(kind: NoteKind, given: string): LedgerPart {
    return { kind: 'note', note: { kind, line: this.#line, given: given.slice(0, LONGEST_GIVEN) } }
  }
}

interface Posted {
  readonly account: string
  readonly amount: string
  /** The list of objects never ends, so what follows is not known to be what it seems. */
  readonly isCut: boolean
  readonly rest: string
}

const LONGEST_GIVEN = 200

function textOf(field: Field | undefined): string {
  return typeof field === 'string' ? field : ''
}

function nameOf({ series, number }: Voucher): string {
  return `${series} ${number}`.trim()
}
