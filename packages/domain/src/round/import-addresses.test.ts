import { describe, expect, test } from 'vitest'
import { importAddresses, type Addressee } from './import-addresses.ts'

const addressees: readonly Addressee[] = [
  { id: 'vasby', name: 'Upplands Väsby kommun', kommunkod: '0114', organisationsnummer: '212000-0019' },
  { id: 'umea', name: 'Umeå kommun', kommunkod: '2480', organisationsnummer: '212000-2627' },
  { id: 'gotland', name: 'Region Gotland', kommunkod: '0980', organisationsnummer: '212000-0803' },
  { id: 'gotland-region', name: 'Region Gotland', kommunkod: null, organisationsnummer: '212000-0803' },
]

const utf8 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf8'))
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))
const utf16 = (text: string) =>
  Uint8Array.from([0xff, 0xfe, ...Array.from(text).flatMap((character) => [character.charCodeAt(0) & 255, character.charCodeAt(0) >> 8])])
const problemsOf = (bytes: Uint8Array) => {
  const result = importAddresses(bytes, addressees)
  return result.ok ? [] : result.refusal.problems
}

const both = [
  { recipient: 'vasby', email: 'registrator@vasby.example' },
  { recipient: 'umea', email: 'umea.kommun@umea.example' },
]

describe('a file of registry addresses is read', () => {
  test.each([
    ['with semicolons', 'kommunkod;e-post\n0114;registrator@vasby.example\n2480;umea.kommun@umea.example\n'],
    [
      'with commas, in the other order, without a last line break',
      'E-postadress,Kommunkod\r\nregistrator@vasby.example,0114\r\numea.kommun@umea.example,2480',
    ],
    ['with tabs and organisationsnummer', 'Org.nr\tMejl\n212000-0019\tregistrator@vasby.example\n2120002627\tumea.kommun@umea.example'],
    [
      'with a byte order mark and more columns than it needs',
      '\uFEFFKommun;Kommunkod;Registratur\nUpplands Väsby;0114;registrator@vasby.example\nUmeå;2480;Umea.Kommun@Umea.example',
    ],
    [
      'with quotation marks',
      '"kommun";"kommunkod";"e-post"\n"Väsby; ""U.""\n";"0114";"registrator@vasby.example"\n"";2480;" umea.kommun@umea.example "',
    ],
    [
      'with kommunkod that lost its zero in a spreadsheet, and empty lines',
      'kommunkod;e-post\n\n114;registrator@vasby.example\n;\n2480;umea.kommun@umea.example\n\n',
    ],
    [
      'with both ways to name a municipality, or one of them',
      'kommunkod;orgnr;e-post\n0114;212000-0019;registrator@vasby.example\n;212000-2627;umea.kommun@umea.example',
    ],
  ])('%s', (_, text) => {
    expect(importAddresses(utf8(text), addressees)).toEqual({ ok: true, value: both })
  })

  test('with one address for several municipalities, as a shared registry has', () => {
    expect(importAddresses(utf8('kommunkod;e-post\n0114;a@b.se\n2480;a@b.se'), addressees).ok).toBe(true)
  })
})

describe('a file is refused as a whole', () => {
  test.each([
    ['when it is empty', utf8(''), { kind: 'fileEmpty' }],
    ['when it has only headings', utf8('kommunkod;e-post\n'), { kind: 'fileEmpty' }],
    ['when it is too large', new Uint8Array(1_000_001).fill(65), { kind: 'fileTooLarge', mostBytes: 1_000_000 }],
    ['when it is in Latin-1', latin1('kommun;kommunkod;e-post\nUmeå;2480;a@umea.se'), { kind: 'notUtf8', found: 'latin-1' }],
    ['when it is in UTF-16', utf16('kommunkod;e-post\n2480;a@umea.se'), { kind: 'notUtf8', found: 'utf-16' }],
    ['when it is a workbook', utf8('PK\u0003\u0004'), { kind: 'notUtf8', found: 'workbook' }],
    ['when it is no text at all', Uint8Array.of(0x80, 0x81), { kind: 'notUtf8', found: 'unknown' }],
  ])('%s', (_, bytes, cause) => {
    expect(problemsOf(bytes)).toEqual([{ row: null, column: null, cause }])
  })

  test.each([
    ['no column says which municipality', 'kommun;e-post\nUmeå;a@umea.se', 1, null, { kind: 'columnMissing', wanted: 'recipient' }],
    ['no column has addresses', 'kommunkod;telefon\n2480;090', 1, null, { kind: 'columnMissing', wanted: 'email' }],
    ['two columns could be the address', 'kommunkod;e-post;Mejl\n2480;a@umea.se;b@umea.se', 1, 'Mejl', { kind: 'columnDoubled' }],
    [
      'a row has another number of cells',
      'kommunkod;e-post\n2480;a@umea.se\n0114;a;b',
      3,
      null,
      { kind: 'wrongNumberOfCells', cells: 3, wanted: 2 },
    ],
    ['a quotation mark is not closed', 'kommunkod;e-post\n2480;"a@umea.se', 2, null, { kind: 'quoteNotClosed' }],
    ['text follows a closing quotation mark', 'kommunkod;e-post\n2480;"a"@umea.se', 2, null, { kind: 'quoteNotClosed' }],
  ])('when %s', (_, text, row, column, cause) => {
    expect(problemsOf(utf8(text))).toEqual([{ row, column, cause }])
  })
})

describe('a row is refused, and with it the file', () => {
  test.each([
    ['an unknown kommunkod', 'kommunkod;e-post\n9999;a@umea.se', 'kommunkod', { kind: 'unknownKommunkod', given: '9999' }],
    ['a wrong check digit', 'Org.nr;e-post\n212000-2628;a@umea.se', 'Org.nr', { kind: 'notAnOrganisationsnummer', given: '212000-2628' }],
    [
      'an organisation that is not in the round',
      'Org.nr;e-post\n212000-0142;a@umea.se',
      'Org.nr',
      { kind: 'unknownOrganisationsnummer', given: '212000-0142' },
    ],
    [
      'an organisation that has two reports',
      'Org.nr;e-post\n212000-0803;a@umea.se',
      'Org.nr',
      { kind: 'severalRecipients', organisationsnummer: '212000-0803' },
    ],
    [
      'codes that name two municipalities',
      'kommunkod;orgnr;e-post\n2480;212000-0019;a@umea.se',
      'orgnr',
      { kind: 'disagree', kommunkod: '2480', organisationsnummer: '212000-0019' },
    ],
    ['no municipality', 'kommunkod;e-post\n;a@umea.se', 'kommunkod', { kind: 'recipientMissing' }],
    ['no address', 'kommunkod;e-post\n2480;', 'e-post', { kind: 'emailMissing' }],
    ['something that is no address', 'kommunkod;E-post\n2480;Registratorn', 'E-post', { kind: 'notAnEmail', given: 'Registratorn' }],
  ])('for %s', (_, text, column, cause) => {
    expect(problemsOf(utf8(text))).toEqual([{ row: 2, column, cause }])
  })

  test('for a municipality that stands there twice, with the row it stood in first', () => {
    expect(problemsOf(utf8('kommunkod;e-post\n2480;a@umea.se\n0114;a@vasby.se\n2480;b@umea.se'))).toEqual([
      { row: 4, column: 'kommunkod', cause: { kind: 'doubled', firstRow: 2, recipient: 'Umeå kommun' } },
    ])
  })

  test('with every problem of every row told at once', () => {
    expect(problemsOf(utf8('kommunkod;e-post\n9999;x\n2480;a@umea.se\n0114;')).map(({ row, cause }) => [row, cause.kind])).toEqual([
      [2, 'unknownKommunkod'],
      [2, 'notAnEmail'],
      [4, 'emailMissing'],
    ])
  })
})
