import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '../../testing/runs.ts'
import type { LedgerEntry, LedgerPart, NoteKind } from '../entry.ts'
import { printSie, type PrintedVoucher } from '../testing/print-sie.ts'
import { SAMPLE_SIE } from '../testing/sample-sie.ts'
import { fieldsOf } from './fields.ts'
import { readSie } from './read-sie.ts'

const read = (text: string): LedgerPart[] => [...readSie(text.split('\n'))]
const entriesIn = (parts: readonly LedgerPart[]): LedgerEntry[] => parts.flatMap((part) => (part.kind === 'entry' ? [part.entry] : []))
const notesIn = (parts: readonly LedgerPart[]) => parts.flatMap((part) => (part.kind === 'note' ? [[part.note.kind, part.note.line]] : []))
const lostIn = (parts: readonly LedgerPart[]) => parts.flatMap((part) => (part.kind === 'lost' ? [part.line] : []))

const voucher = (...lines: readonly string[]) => ['#VER A 1 20250301 "Prov"', '{', ...lines, '}'].join('\n')

describe('a whole file', () => {
  const parts = read(SAMPLE_SIE)

  test('gives its entries with voucher, day, objects and öre', () => {
    expect(entriesIn(parts)[0]).toEqual({
      account: '5020',
      ore: 4_820_050n,
      date: '2025-01-31',
      text: 'Löner socialsekreterare',
      objects: [
        { dimension: '1', object: '3100' },
        { dimension: '6', object: 'P4711' },
      ],
      voucher: { series: 'L', number: '12', date: '2025-01-31', text: 'Löner januari' },
      line: 26,
    })
  })

  test('counts what was posted, not what was taken away, and what was added once', () => {
    expect(entriesIn(parts).filter(({ ore }) => ore === 77_700n)).toHaveLength(1)
    expect(notesIn(parts)).toEqual([['removedEntry', 35]])
  })

  test('says whose it is, of which years, and what accounts and objects are called', () => {
    expect(parts).toContainEqual({ kind: 'organisation', given: '212000-2627' })
    expect(parts).toContainEqual({ kind: 'organisationName', name: 'Umeå kommun' })
    expect(parts).toContainEqual({ kind: 'fiscalYear', index: 0, from: '2025-01-01', to: '2025-12-31' })
    expect(parts).toContainEqual({ kind: 'account', account: '7430', name: 'Konsulttjänster' })
    expect(parts).toContainEqual({ kind: 'object', dimension: '6', object: 'P4711', name: 'Förebyggande socialtjänst' })
  })
})

describe('fields', () => {
  test.each<[string, readonly unknown[], readonly NoteKind[]]>([
    ['A 1 "två ord"', ['A', '1', 'två ord'], []],
    [String.raw`"en \"firma\""`, ['en "firma"'], []],
    ['5010 {} 1.00', ['5010', [], '1.00'], []],
    ['5010 {1 "100" 6 "P 12"}\t2', ['5010', ['1', '100', '6', 'P 12'], '2'], []],
    ['5010 { 6 P12 } 2', ['5010', ['6', 'P12'], '2'], []],
    ['"tavla 5"x7" 2', ['tavla 5"x7', '2'], ['strayQuote']],
    ['1 "aldrig slut', ['1', 'aldrig slut'], ['quoteNotClosed']],
    ['5010 {6 "P1', ['5010', ['6', 'P1']], ['quoteNotClosed', 'objectListNotClosed']],
    ['', [], []],
  ])('%s', (text, fields, faults) => {
    expect(fieldsOf(text)).toEqual({ fields, faults })
  })
})

describe('a damaged file tells what is wrong and where, and reads the rest', () => {
  test.each<[string, string, { entries: number; notes: readonly (readonly [NoteKind, number])[]; lost?: readonly number[] }]>([
    ['an unknown record', '#NYTT 1', { entries: 0, notes: [['unknownRecord', 1]] }],
    ['a line that is no record', 'hej', { entries: 0, notes: [['notARecord', 1]] }],
    [
      'no list of objects',
      voucher('#TRANS 5010 100.00'),
      {
        entries: 1,
        notes: [
          ['objectListMissing', 3],
          ['voucherUnbalanced', 4],
        ],
      },
    ],
    ['half an object', voucher('#TRANS 5010 {6} 0'), { entries: 1, notes: [['objectWithoutCode', 3]] }],
    ['an amount that is none', voucher('#TRANS 5010 {} tolv'), { entries: 0, notes: [['notAnAmount', 3]], lost: [3] }],
    ['an entry without account', voucher('#TRANS "" {} 1'), { entries: 0, notes: [['accountMissing', 3]], lost: [3] }],
    ['a day that does not exist', voucher('#TRANS 5010 {} 0 20250230'), { entries: 1, notes: [['notADate', 3]] }],
    ['more decimals than öre', voucher('#TRANS 5010 {} 0.005', '#TRANS 5010 {} -0.01'), { entries: 2, notes: [['moreThanOre', 3]] }],
    [
      'an added entry without its twin',
      voucher('#RTRANS 5010 {} 1.00', '#TRANS 5010 {} 0'),
      { entries: 1, notes: [['addedWithoutTwin', 4]] },
    ],
    ['an entry outside a voucher', '#TRANS 5010 {} 1', { entries: 1, notes: [['outsideVoucher', 1]] }],
    [
      'a voucher that the next one cuts short',
      `#VER A 1 20250101\n{\n#TRANS 5010 {} 1\n#TRANS 1930 {} -1\n${voucher()}`,
      { entries: 2, notes: [['voucherNotClosed', 5]] },
    ],
    [
      'a last voucher that adds up without its brace',
      '#VER A 1 20250101\n{\n#TRANS 5010 {} 1\n#TRANS 1930 {} -1',
      { entries: 2, notes: [['voucherNotClosed', 4]] },
    ],
    [
      'a file cut in a voucher',
      '#VER A 1 20250101\n{\n#TRANS 5010 {} 1\n#TRANS 1930 {} -',
      {
        entries: 0,
        notes: [
          ['notAnAmount', 4],
          ['endsInVoucher', 4],
        ],
        lost: [4, 3],
      },
    ],
    [
      'a file cut in a list of objects',
      '#VER A 1 20250101\n{\n#TRANS 5010 {6 "P',
      {
        entries: 0,
        notes: [
          ['quoteNotClosed', 3],
          ['objectListNotClosed', 3],
          ['endsInVoucher', 3],
        ],
        lost: [3],
      },
    ],
  ])('%s', (_, text, { entries, notes, lost = [] }) => {
    const parts = read(text)
    expect(entriesIn(parts)).toHaveLength(entries)
    expect(notesIn(parts)).toEqual(notes)
    expect(lostIn(parts)).toEqual(lost)
  })

  test('the brace may stand on the line of the voucher, and the label in small letters', () => {
    const [entry] = entriesIn(read('#ver A 7 20250301 "Prov" {\n#trans 5010 {} 12,5\n}'))
    expect([entry?.voucher?.text, entry?.ore]).toEqual(['Prov', 1250n])
  })
})

test('a file without vouchers gives the balances of its periods, where they are asked for', () => {
  const text = '#SIETYP 3\n#PSALDO 0 202503 5010 {6 "P1"} 12.00 0\n#PSALDO 0 202503 5010 {} 40.00 0'
  expect(entriesIn([...readSie(text.split('\n'))])).toEqual([])
  expect(
    entriesIn([...readSie(text.split('\n'), { balances: true })]).map(({ date, ore, objects }) => [date, ore, objects.length]),
  ).toEqual([
    ['2025-03-01', 1200n, 1],
    ['2025-03-01', 4000n, 0],
  ])
})

const words = fc.string({ unit: fc.constantFrom(...'abcåäöÅ 12"{}#,.'.split('')), maxLength: 12 }).map((text) => text.trim())
const code = fc.stringMatching(/^[A-Z0-9]{1,6}$/)
const day = fc.constantFrom('2025-01-31', '2025-12-31', '2024-02-29')
const vouchers = fc.array(
  fc.record({
    voucher: fc.record({ series: code, number: code, date: day, text: words }),
    entries: fc.array(
      fc.record({
        account: fc.stringMatching(/^[1-8]\d{3}$/),
        ore: fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }),
        date: fc.option(day),
        text: words,
        objects: fc.array(fc.record({ dimension: fc.constantFrom('1', '6', '20'), object: words }), { maxLength: 3 }),
      }),
      { maxLength: 5 },
    ),
  }),
  { maxLength: 6 },
)

test('what is printed is read back, whatever the texts hold', () => {
  fc.assert(
    fc.property(vouchers, (given) => {
      // The days of the arbitraries are written as days.
      const printed = printSie(given as unknown as readonly PrintedVoucher[])
      const parts = [...readSie(printed.split('\r\n'))]
      expect(entriesIn(parts).map((entry) => ({ ...entry, line: 0 }))).toEqual(
        given.flatMap(({ voucher: of, entries }) =>
          entries.map((entry) => ({ ...entry, date: entry.date ?? of.date, voucher: of, line: 0 })),
        ),
      )
      expect(lostIn(parts)).toEqual([])
    }),
    runs(200),
  )
})

test('no lines make it throw, and none is passed over in silence', () => {
  const line = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'#TRANSVER{}" \\10.-5P'.split('')), maxLength: 30 }),
    fc.constantFrom('#VER A 1 20250101', '{', '}', '#TRANS 5010 {} 1.00', '#TRANS 5010 {6 "P1', '#TRANS'),
  )
  fc.assert(
    fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
      const parts = [...readSie(lines)]
      const told = entriesIn(parts).length + lostIn(parts).length
      expect(told).toBe(lines.filter((given) => /^\s*#TRANS(?![A-Za-z])/.test(given)).length)
    }),
    runs(500),
  )
})
