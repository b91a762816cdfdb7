import type { AddressCause, AddressProblem, AddressRefusal } from './address-problem.ts'
import { readCsv, separatorOf } from './csv.ts'
import { decodeUtf8 } from './decode-utf-8.ts'
import { isEmail } from '../organisation/email.ts'
import { readOrganisationsnummer } from '../organisation/organisationsnummer.ts'
import { accept, refuse, type Result } from '../result.ts'

/** A recipient of the round, as the file may point at it. */
export interface Addressee {
  readonly id: string
  readonly name: string
  readonly kommunkod: string | null
  readonly organisationsnummer: string
}

export interface RegistryAddress {
  readonly recipient: string
  readonly email: string
}

const MOST_BYTES = 1_000_000

type Column = 'kommunkod' | 'organisationsnummer' | 'email'

/** Headings that people use, without case, spaces and punctuation. */
const HEADINGS: Readonly<Record<Column, readonly string[]>> = {
  kommunkod: ['kommunkod', 'kommunnr', 'kommunnummer'],
  organisationsnummer: ['organisationsnummer', 'organisationsnr', 'orgnr', 'orgnummer'],
  email: ['epost', 'epostadress', 'mejl', 'mejladress', 'mail', 'mailadress', 'email', 'emailaddress', 'registratur', 'registrator'],
}

/**
 * The registry addresses of a CSV file: UTF-8; semicolon, comma or tab; a heading row with kommunkod or organisationsnummer
 * (or both, which then must agree) and an e-mail address. All of it or nothing: every problem is told, with row and column.
 */
export function importAddresses(bytes: Uint8Array, addressees: readonly Addressee[]): Result<readonly RegistryAddress[], AddressRefusal> {
  const table = readTable(bytes)
  if (!table.ok) return refused([table.refusal])
  const { columns, rows } = table.value
  const problems: AddressProblem[] = []
  const found: (RegistryAddress & { readonly row: number })[] = []
  for (const { row, cells } of rows) {
    const read = readRow(cells, columns, addressees)
    const first = found.find(({ recipient }) => recipient === read.addressee?.id)
    if (first !== undefined && read.addressee !== null) {
      const column = columns.kommunkod ?? columns.organisationsnummer
      problems.push({
        row,
        column: column?.heading ?? null,
        cause: { kind: 'doubled', firstRow: first.row, recipient: read.addressee.name },
      })
    }
    problems.push(...read.faults.map(({ column, cause }) => ({ row, column: columns[column]?.heading ?? null, cause })))
    if (read.addressee !== null) found.push({ recipient: read.addressee.id, email: read.email, row })
  }
  return problems.length > 0 ? refused(problems) : accept(found.map(({ recipient, email }) => ({ recipient, email })))
}

interface Heading {
  readonly heading: string
  readonly index: number
}

type Columns = Partial<Readonly<Record<Column, Heading>>>

interface AddressTable {
  readonly columns: Columns
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
}

/** The file as a table with known columns; or the one thing that keeps it from being read as one. */
function readTable(bytes: Uint8Array): Result<AddressTable, AddressProblem> {
  if (bytes.length > MOST_BYTES) return refuse(inFile({ kind: 'fileTooLarge', mostBytes: MOST_BYTES }))
  const text = decodeUtf8(bytes)
  if (!text.ok) return refuse(inFile({ kind: 'notUtf8', found: text.refusal.found }))
  const [heading = ''] = text.value.split(/[\r\n]/, 1)
  const csv = readCsv(text.value, separatorOf(heading))
  if (!csv.ok) return refuse({ row: csv.refusal.row, column: null, cause: { kind: 'quoteNotClosed' } })
  const rows = csv.value.map((cells, index) => ({ row: index + 1, cells })).filter(({ cells }) => cells.some((cell) => cell !== ''))
  const [head, ...body] = rows
  if (head === undefined || body.length === 0) return refuse(inFile({ kind: 'fileEmpty' }))
  const columns = readHeadings(head.cells)
  if (!columns.ok) return refuse({ ...columns.refusal, row: head.row })
  const wrong = body.find(({ cells }) => cells.length !== head.cells.length)
  if (wrong !== undefined) {
    return refuse({
      row: wrong.row,
      column: null,
      cause: { kind: 'wrongNumberOfCells', cells: wrong.cells.length, wanted: head.cells.length },
    })
  }
  return accept({ columns: columns.value, rows: body })
}

function readHeadings(cells: readonly string[]): Result<Columns, AddressProblem> {
  const columns: Partial<Record<Column, Heading>> = {}
  for (const [index, heading] of cells.entries()) {
    const column = columnOf(heading)
    if (column === null) continue
    if (columns[column] !== undefined) return refuse({ row: null, column: heading, cause: { kind: 'columnDoubled' } })
    columns[column] = { heading, index }
  }
  if (!columns.kommunkod && !columns.organisationsnummer) return refuse(inFile({ kind: 'columnMissing', wanted: 'recipient' }))
  return columns.email ? accept(columns) : refuse(inFile({ kind: 'columnMissing', wanted: 'email' }))
}

function columnOf(heading: string): Column | null {
  const plain = heading.toLowerCase().replaceAll(/[^\p{L}\d]/gu, '')
  const columns: readonly Column[] = ['kommunkod', 'organisationsnummer', 'email']
  return columns.find((column) => HEADINGS[column].includes(plain)) ?? null
}

interface Fault {
  readonly column: Column
  readonly cause: AddressCause
}

interface ReadRow {
  readonly addressee: Addressee | null
  readonly email: string
  readonly faults: readonly Fault[]
}

function readRow(cells: readonly string[], columns: Columns, addressees: readonly Addressee[]): ReadRow {
  const cell = (column: Column) => cells[columns[column]?.index ?? -1] ?? ''
  const email = cell('email').toLowerCase()
  const faults: Fault[] = []
  if (email === '') faults.push({ column: 'email', cause: { kind: 'emailMissing' } })
  else if (!isEmail(email)) faults.push({ column: 'email', cause: { kind: 'notAnEmail', given: cell('email') } })
  const addressee = findAddressee(cell('kommunkod'), cell('organisationsnummer'), addressees)
  return addressee.ok ? { addressee: addressee.value, email, faults } : { addressee: null, email, faults: [addressee.refusal, ...faults] }
}

function findAddressee(typedCode: string, typedNumber: string, addressees: readonly Addressee[]): Result<Addressee, Fault> {
  if (typedCode === '' && typedNumber === '') return refuse({ column: 'kommunkod', cause: { kind: 'recipientMissing' } })
  const number = readOrganisationsnummer(typedNumber)
  if (typedNumber !== '' && number === null) {
    return refuse({ column: 'organisationsnummer', cause: { kind: 'notAnOrganisationsnummer', given: typedNumber } })
  }
  const byNumber = addressees.filter(({ organisationsnummer }) => organisationsnummer === number)
  if (typedCode === '') return onlyOne(byNumber, typedNumber)
  // Spreadsheets drop the leading zero of 0114.
  const code = typedCode.padStart(4, '0')
  const byCode = addressees.find(({ kommunkod }) => kommunkod === code)
  if (byCode === undefined) return refuse({ column: 'kommunkod', cause: { kind: 'unknownKommunkod', given: typedCode } })
  if (number !== null && byCode.organisationsnummer !== number) {
    return refuse({ column: 'organisationsnummer', cause: { kind: 'disagree', kommunkod: code, organisationsnummer: number } })
  }
  return accept(byCode)
}

function onlyOne(found: readonly Addressee[], organisationsnummer: string): Result<Addressee, Fault> {
  const [only, another] = found
  if (only === undefined)
    return refuse({ column: 'organisationsnummer', cause: { kind: 'unknownOrganisationsnummer', given: organisationsnummer } })
  return another === undefined
    ? accept(only)
    : refuse({ column: 'organisationsnummer', cause: { kind: 'severalRecipients', organisationsnummer } })
}

function inFile(cause: AddressCause): AddressProblem {
  return { row: null, column: null, cause }
}

function refused(problems: readonly AddressProblem[]): Result<never, AddressRefusal> {
  return refuse({ kind: 'addresses-refused', problems })
}
