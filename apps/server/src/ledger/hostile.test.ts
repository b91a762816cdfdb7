import { deflateRawSync } from 'node:zlib'
import { encode } from '@aterrapport/domain/ledger/testing/encode.ts'
import { solKommun2025 } from '@aterrapport/library/questionnaires/sol-kommun-2025.ts'
import { type Cell as WrittenCell, writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { insertReport, insertRound } from '../testing/fixtures.ts'
import { refusalOf } from '../testing/refusal-of.ts'
import { routesAs } from '../testing/routes-as.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'

let app: TestApp
let report: string
let eva: Browser
let next = 3500

beforeAll(async () => {
  app = await startTestApp()
})
afterAll(() => app.close())
beforeEach(async () => {
  const round = await insertRound(app.db, { questionnaire: solKommun2025 })
  report = (await insertReport(app.db, round, { kommunkod: String(next++) })).report
  eva = await app.contributor(report, 'Eva Berg')
})

async function send(content: Uint8Array | string, name = 'huvudbok.se') {
  const response = await routesAs(app, eva).request(`/api/ledger/${report}`, {
    method: 'POST',
    headers: { 'X-File-Name': encodeURIComponent(name) },
    body: new Uint8Array(typeof content === 'string' ? encode(content, 'latin-1') : content),
  })
  return { status: response.status, body: (await response.json()) as { file: string; refusal?: unknown } }
}

async function sent(content: Uint8Array, name: string): Promise<{ report: string; file: string; columns: null }> {
  const { status, body } = await send(content, name)
  expect(status).toBe(200)
  return { report, file: body.file, columns: null }
}

describe('what somebody may send instead', () => {
  async function workbook(rows: readonly (readonly (string | number | null)[])[]): Promise<Uint8Array> {
    return writeXlsx({ sheets: [{ name: 'Huvudbok', rows: rows.map((row) => [...row]) }] })
  }

  test('a workbook is read as values', async () => {
    const file = await sent(
      await workbook([
        ['Konto', 'Projekt', 'Datum', 'Belopp'],
        [5020, 'P4711', '2025-01-31', 48_200.5],
      ]),
      'huvudbok.xlsx',
    )
    const { kind, layout } = await eva.api.ledger.read(file)
    expect([kind, layout?.columns.uses]).toEqual(['workbook', ['account', 'object', 'date', 'amount']])
    const { accounts } = await eva.api.ledger.accounts({
      ...file,
      selection: { year: 2025, of: { dimension: '2', objects: ['P4711'] }, within: null },
    })
    expect(accounts.map(({ account, amount }) => [account, amount])).toEqual([['5020', '48200.5']])
  })

  test('of a formula the value last reckoned counts, which is told; one that was never reckoned has no amount', async () => {
    const cells = new Map<string, Partial<WrittenCell>>([
      ['1,3', { formula: 'WEBSERVICE("http://example.com/")', formulaResult: 1000.5 }],
      ['2,3', { formula: 'SUM(D2:D2)' }],
    ])
    const rows = [
      ['Konto', 'Projekt', 'Datum', 'Belopp'],
      [5020, 'P4711', '2025-01-31', null],
      [6010, 'P4711', '2025-01-31', null],
    ]
    const file = await sent(await writeXlsx({ sheets: [{ name: 'Huvudbok', rows, cells }] }), 'huvudbok.xlsx')
    const { overview } = await eva.api.ledger.read(file)
    expect(overview.notes.map(({ kind, count }) => [kind, count])).toEqual([
      ['formulasAsValues', 1],
      ['rowWithoutAmount', 1],
    ])
    const { accounts } = await eva.api.ledger.accounts({ ...file, selection: { year: 2025, of: null, within: null } })
    expect(accounts.map(({ account, amount }) => [account, amount])).toEqual([['5020', '1000.5']])
  })

  test('a workbook that was cut in half is told to be damaged', async () => {
    const whole = await workbook([['Konto', 'Belopp'], ...Array.from({ length: 200 }, (_, row) => [5020, row])])
    const file = await sent(whole.subarray(0, whole.length / 2), 'huvudbok.xlsx')
    expect(await refusalOf(eva.api.ledger.read(file))).toEqual({ kind: 'ledger-unreadable' })
  })

  test('macros are never read, and that is told', async () => {
    const content = Buffer.from(await workbook([['Konto', 'Belopp']]))
    // The name of the part with macros, in the comment of the archive, where it harms nothing.
    const comment = Buffer.from('xl/vbaProject.bin')
    content.writeUInt16LE(comment.length, content.length - 2)
    const { overview } = await eva.api.ledger.read(await sent(Buffer.concat([content, comment]), 'huvudbok.xlsm'))
    expect(overview.notes.map(({ kind }) => kind)).toContain('macrosIgnored')
  })

  test('an archive that unpacks to far more than it says is refused before it is unpacked', async () => {
    const file = await sent(zipBomb(), 'bomb.xlsx')
    expect(await refusalOf(eva.api.ledger.read(file))).toMatchObject({ kind: 'ledger-too-large' })
  })

  test('a workbook that is damaged is told to be', async () => {
    const file = await sent(encode('PK\u0003\u0004 och inget mer', 'latin-1'), 'x.xlsx')
    expect(await refusalOf(eva.api.ledger.read(file))).toEqual({ kind: 'ledger-unreadable' })
  })

  test.each([
    ['a PDF', '%PDF-1.7', { kind: 'not-a-ledger', found: 'pdf' }],
    ['a web page called .se', '<!doctype html><p>hej', { kind: 'not-a-ledger', found: 'page' }],
    ['nothing', '', { kind: 'file-empty' }],
  ])('%s is refused as it comes', async (_, content, refusal) => {
    const { status, body } = await send(content)
    expect([status, body.refusal]).toEqual([422, refusal])
  })

  test('60 megabytes that come without saying so are given up at 50, and those that say so are not read at all', async () => {
    const refusal = { kind: 'ledger-too-large', most: 52_428_800 }
    const chunk = new Uint8Array(1024 * 1024)
    let given = 0
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        given += 1
        if (given > 60) controller.close()
        else controller.enqueue(chunk)
      },
    })
    const post = (init: RequestInit & { duplex?: 'half' }) =>
      routesAs(app, eva).request(`/api/ledger/${report}`, { method: 'POST', ...init })
    const response = await post({ body: endless, duplex: 'half' })
    expect([response.status, await response.json()]).toEqual([422, { refusal, fault: null }])
    expect(given).toBeLessThan(56)
    const said = await post({ body: 'x', headers: { 'Content-Length': '200000000' } })
    expect([said.status, await said.json()]).toEqual([422, { refusal, fault: null }])
  })
})

/** Sixteen sheets that are all the same ten megabytes of nothing, packed to ten kilobytes. */
function zipBomb(): Buffer {
  const name = Buffer.from('xl/worksheets/sheet1.xml')
  const packed = deflateRawSync(Buffer.alloc(10 * 1024 * 1024))
  const sheets = 16
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04_03_4b_50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt32LE(packed.length, 18)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02_01_4b_50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06_05_4b_50, 0)
  end.writeUInt16LE(sheets, 10)
  end.writeUInt32LE(local.length + name.length + packed.length, 16)
  return Buffer.concat([local, name, packed, ...Array.from({ length: sheets }, () => [entry, name]).flat(), end])
}
