import { afterEach, expect, test, vi } from 'vitest'
import { csvOf } from './csv-of.ts'
import { examineFile } from './examine-file.ts'

afterEach(() => vi.unstubAllGlobals())

function file(content: BlobPart, name = 'fil'): File {
  return new File([content], name)
}

const WORKBOOK = new Uint8Array([0x50, 0x4b, 3, 4])
const DOCUMENT = {
  schemaVersion: 1,
  key: 'prov',
  title: { sv: 'Prov' },
  introduction: { sv: '' },
  sections: [],
  signOff: { certification: { correct: { sv: '' }, notCorrect: { sv: '' } }, signature: { statement: { sv: '' }, grounds: [] } },
}

test('a file is what it holds, whatever it is called', async () => {
  expect(await examineFile(file(JSON.stringify(DOCUMENT), 'formular.xlsx'))).toMatchObject({ from: 'json', read: { kind: 'sound' } })
  expect(await examineFile(file('type;name', 'formular.json'))).toMatchObject({ from: 'json', read: { kind: 'notJson' } })
})

test('a workbook is read by the server', async () => {
  const told = [{ sheet: 'survey', row: 2, column: 'type', what: 'geopoint', why: { kind: 'typeUnknown', type: 'geopoint' } }]
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ document: DOCUMENT, notCarriedOver: told })))
  expect(await examineFile(file(WORKBOOK))).toMatchObject({ from: 'xlsform', read: { kind: 'sound' }, notCarriedOver: told })
})

test.each<[string, () => Promise<Response>, object]>([
  [
    'refuses it',
    () => Promise.resolve(Response.json({ refusal: { kind: 'not-a-workbook' } }, { status: 422 })),
    { from: 'refused', refusal: { kind: 'not-a-workbook' } },
  ],
  ['breaks', () => Promise.resolve(new Response('<html>', { status: 502 })), { from: 'failed', reached: true }],
  ['is not there', () => Promise.reject(new TypeError('Failed to fetch')), { from: 'failed', reached: false }],
])('when the server %s, that is told', async (_what, answer, told) => {
  vi.stubGlobal('fetch', answer)
  expect(await examineFile(file(WORKBOOK))).toEqual(told)
})

test('the list as a file has nothing that a spreadsheet takes for a formula, and cells of several lines', () => {
  expect(
    csvOf([
      ['Blad', 'Innehåll'],
      ['survey', '=1+1'],
      ['survey', 'a "b";\nc'],
    ]),
  ).toBe('\uFEFFBlad;Innehåll\r\nsurvey;\'=1+1\r\nsurvey;"a ""b"";\nc"\r\n')
})
