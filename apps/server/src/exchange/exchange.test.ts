import { deflateRawSync } from 'node:zlib'
import { print } from '@aterrapport/domain/expression/print.ts'
import { readQuestionnaire } from '@aterrapport/domain/questionnaire/read.ts'
import type { ReadXlsForm } from '@aterrapport/domain/exchange/xlsform/read-xlsform.ts'
import { writeXlsx } from 'hucre/xlsx'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routesAs } from '../testing/routes-as.ts'
import { startTestApp, type TestApp } from '../testing/test-app.ts'
import { widgetsWorkbook } from './testing/widgets-form.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
})

afterAll(() => app.close())

async function send(file: Uint8Array): Promise<{ status: number; body: ReadXlsForm & { readonly refusal?: { readonly kind: string } } }> {
  const designer = await app.staff('designer')
  const response = await routesAs(app, designer).request(
    new Request('http://localhost/api/xlsform', { method: 'POST', body: Buffer.from(file) }),
  )
  return { status: response.status, body: (await response.json()) as ReadXlsForm } // what the route answers
}

function workbook(
  sheets: Readonly<Record<string, readonly (readonly (string | number | boolean | Date | null)[])[]>>,
): Promise<Uint8Array> {
  return writeXlsx({ sheets: Object.entries(sheets).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) })) })
}

describe('a form that others wrote', () => {
  let read: ReadXlsForm

  beforeAll(async () => {
    read = (await send(await widgetsWorkbook())).body
  })

  test('becomes a questionnaire that can be answered', () => {
    expect(readQuestionnaire(read.document)).toMatchObject({ ok: true })
    expect(read.document.sections.flatMap(({ questions }) => questions.map(({ key, kind }) => `${key}: ${kind}`))).toEqual([
      'my_string: text',
      'my_int: number',
      'my_decimal: number',
      'my_date: date',
      'my_select: choices',
      'my_select1: choice',
      'my_trigger: declaration',
      'my_output: text',
      'my_image: file',
      'numberasstring: text',
      'spinner: choice',
      'spinner_all: choices',
      'selectadvance: choice',
      'autocomplete: choice',
    ])
  })

  test('checks what it checked, in its own words', () => {
    const checks = read.document.sections.flatMap(({ questions }) => questions.flatMap(({ checks: own = [] }) => own))
    expect(checks.map(({ assert, message }) => [print(assert), message.sv])).toEqual([
      ['my_int < 10', 'number must be less than 10'],
      ['my_decimal > 10,51 OCH my_decimal < 18,39', 'number must be between 10.51 and 18.39'],
      ['INTE (INNEHÅLLER(my_select; "c") OCH INNEHÅLLER(my_select; "d"))', 'option c and d cannot be selected together'],
    ])
  })

  test('tells everything that was not carried over', () => {
    expect(read.notCarriedOver.map(({ sheet, row, column, why }) => `${sheet} ${row} ${column}: ${why.kind}`)).toEqual([
      'survey 4 default: columnUnknown',
      'survey 5 default: columnUnknown',
      'survey 5 bind:constraint: functionUnknown',
      'survey 6 type: typeUnknown',
      'survey 7 default: columnUnknown',
      'survey 8 default: columnUnknown',
      'survey 10 bind:relevant: nameUnknown',
      'survey 10 label: labelReference',
      'survey 10 bind:readonly: columnUnknown',
      'survey 11 type: typeUnknown',
      'survey 12 type: typeUnknown',
      'survey 14 type: typeUnknown',
      'survey 15 type: typeUnknown',
      'survey 16 control:appearance: columnUnknown',
      'survey 16 name: renamed',
      'survey 17 type: typeUnknown',
      'survey 18 type: typeUnknown',
      'choices 6 name: renamed',
      'settings 2 add_none_option: settingUnknown',
    ])
  })
})

describe('a file that is no XLSForm', () => {
  const survey = [['type', 'name']]

  test.each<[string, () => Promise<Uint8Array> | Uint8Array, string]>([
    ['nothing', () => new Uint8Array(), 'file-empty'],
    ['a text', () => Buffer.from('type,name\ntext,a\n'), 'not-a-workbook'],
    ['a zip of something else', () => zipOf('a.txt', Buffer.from('a')), 'not-a-workbook'],
    ['half a workbook', async () => (await workbook({ survey })).slice(0, 900), 'not-a-workbook'],
    ['a workbook without a survey', () => workbook({ Blad1: [['a']] }), 'xlsform-no-survey'],
    ['a survey without columns', () => workbook({ survey: [['fråga', 'svar']] }), 'xlsform-no-columns'],
    [
      'a form without end',
      () => workbook({ survey: [...survey, ...Array.from({ length: 10_001 }, () => ['text', 'a'])] }),
      'xlsform-too-many-rows',
    ],
    ['a large file', () => new Uint8Array(6 * 1024 * 1024), 'file-too-large'],
    ['a file that swells', () => zipOf('xl/worksheets/sheet1.xml', Buffer.alloc(100 * 1024 * 1024)), 'workbook-too-large'],
  ])('%s', async (_what, file, refusal) => {
    const { status, body } = await send(await file())
    expect({ status, refusal: body.refusal?.kind }).toEqual({ status: 422, refusal })
  })
})

test('days that a spreadsheet keeps as days, and numbers as numbers, are read as they are written', async () => {
  const { body } = await send(
    await workbook({
      survey: [
        ['type', 'name', 'label'],
        ['date', 'dag', new Date('2025-03-01T00:00:00Z')],
        ['text', 'tal', 2025],
      ],
    }),
  )
  expect(body.document.sections[0]?.questions.map(({ label }) => label.sv)).toEqual(['2025-03-01', '2025'])
})

/** A zip file of one file, which says of itself what it is. */
function zipOf(name: string, content: Buffer): Uint8Array {
  const packed = deflateRawSync(content)
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04_03_4b_50, 0)
  local.writeUInt16LE(8, 8)
  local.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02_01_4b_50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(7, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06_05_4b_50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(46 + name.length, 12)
  end.writeUInt32LE(30 + name.length + packed.length, 16)
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end])
}
