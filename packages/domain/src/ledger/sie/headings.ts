import type { LedgerPart, LedgerParts, NoteKind } from '../entry.ts'
import { readOre } from '../read-ore.ts'
import { readSieDate } from './dates.ts'
import type { Field } from './fields.ts'

interface Heading {
  readonly name: string
  readonly fields: readonly Field[]
  readonly line: number
}

/** Records of SIE 4 that tell nothing we use. */
const NOT_USED: ReadonlySet<string> = new Set(
  'ADRESS BKOD ENHET FLAGGA FNR FORMAT FTYP GEN IB KPTYP KSUMMA KTYP OIB OMFATTN OUB PBUDGET PROGRAM PROSA SIETYP SRU TAXAR UB VALUTA'.split(
    ' ',
  ),
)

/** What a record before the vouchers says: organisation, years, accounts, dimensions and objects, results. */
export function* readHeading(heading: Heading): LedgerParts {
  const { name, fields, line } = heading
  const [first = '', second = '', third = ''] = fields.map((field) => (typeof field === 'string' ? field : ''))
  switch (name) {
    case 'ORGNR':
      return yield { kind: 'organisation', given: first }
    case 'FNAMN':
      return yield { kind: 'organisationName', name: first }
    case 'KONTO':
      return yield { kind: 'account', account: first, name: second }
    case 'DIM':
    case 'UNDERDIM':
      return yield { kind: 'dimension', dimension: first, name: second }
    case 'OBJEKT':
      return yield { kind: 'object', dimension: first, object: second, name: third }
    case 'RAR':
      return yield fiscalYear(heading)
    case 'RES':
      return yield result(heading)
    default:
      if (!NOT_USED.has(name)) yield note('unknownRecord', `#${name}`, line)
  }
}

function fiscalYear({ fields, line }: Heading): LedgerPart {
  const [index, from, to] = fields.map(String)
  const [begins, ends] = [readSieDate(from ?? ''), readSieDate(to ?? '')]
  if (begins === null || ends === null || !/^-?\d{1,3}$/.test(index ?? '')) return note('notADate', fields.join(' '), line)
  return { kind: 'fiscalYear', index: Number(index), from: begins, to: ends }
}

function result({ fields, line }: Heading): LedgerPart {
  const [index = '', account = '', amount = ''] = fields.map(String)
  const read = readOre(amount)
  if (read === null || account === '' || !/^-?\d{1,3}$/.test(index)) return note('notAnAmount', fields.join(' '), line)
  return { kind: 'result', index: Number(index), account, ore: read.ore, line }
}

function note(kind: NoteKind, given: string, line: number): LedgerPart {
  return { kind: 'note', note: { kind, line, given } }
}
