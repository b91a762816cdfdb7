import { grantTitle } from '@aterrapport/domain/grant/grant-title.ts'
import type { Hono } from 'hono'
import { admit } from '../access/admit.ts'
import { dispositionOf } from '../attachments/names.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import type { ApiEnvironment } from '../http.ts'
import { orNotFound, RefusalError } from '../refusal.ts'
import { formOf } from '../reports/form.ts'
import { staffActor } from '../session/staff-actor.ts'
import { CODEBOOK_HEADINGS, codebookRows } from './codebook.ts'
import { type CsvFormat, csvStream, csvText, withoutFormula } from './csv.ts'
import { findExportedRound } from './queries.ts'
import { eachSubmitted, rowsOf } from './read-rows.ts'
import { type ExportTable, exportTables, MAIN_TABLE } from './table.ts'
import { writeWorkbook, xlsxValue } from './xlsx.ts'

const XLSX_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * The answers of a round as files, from the newest submission of every recipient: `GET /api/exports/:round.csv` (one table,
 * `?table=`, for Excel or with `?format=machine` for programs), `.xlsx` (every table and the codebook), and
 * `/api/exports/:round/codebook.csv`.
 */
export function exportRoutes(api: Hono<ApiEnvironment>): void {
  api.get('/exports/:file{[^/]+\\.csv}', async (c) => {
    const context = c.get('context')
    const round = c.req.param('file').replace(/\.csv$/, '')
    await admit(context, 'exports.csv', { round })
    const { tables, name } = await openRound(context, round)
    const format = formatOf(c.req.query('format'))
    const key = c.req.query('table') ?? MAIN_TABLE
    const table = orNotFound(tables.find((candidate) => candidate.key === key) ?? null)
    await noteExport(context, { round, format: `csv-${format}`, table: key })
    return download(csvStream(csvRows(context, { round, table, format }), format), {
      name: `${name}, ${key}.csv`,
      type: 'text/csv; charset=utf-8',
    })
  })

  api.get('/exports/:file{[^/]+\\.xlsx}', async (c) => {
    const context = c.get('context')
    const round = c.req.param('file').replace(/\.xlsx$/, '')
    await admit(context, 'exports.xlsx', { round })
    const { tables, name } = await openRound(context, round)
    await noteExport(context, { round, format: 'xlsx', table: null })
    return download(await workbookOf(context, { round, tables }), { name: `${name}.xlsx`, type: XLSX_TYPE })
  })

  api.get('/exports/:round/codebook.csv', async (c) => {
    const context = c.get('context')
    const round = c.req.param('round')
    await admit(context, 'exports.codebook', { round })
    const { tables, name } = await openRound(context, round)
    const format = formatOf(c.req.query('format'))
    await noteExport(context, { round, format: `codebook-${format}`, table: null })
    return download(csvStream(codebookCsv(tables), format), { name: `${name}, kodbok.csv`, type: 'text/csv; charset=utf-8' })
  })
}

async function openRound({ db }: Context, id: string): Promise<{ tables: readonly ExportTable[]; name: string }> {
  const round = orNotFound(await findExportedRound(db, id))
  const { questionnaire } = await formOf(db, round.version)
  return { tables: exportTables(questionnaire), name: `${grantTitle({ name: round.grant, year: round.year })}, ${round.name}` }
}

function formatOf(wanted: string | undefined): CsvFormat {
  return wanted === 'machine' ? 'machine' : 'excel'
}

interface Exported {
  readonly round: string
  readonly format: string
  readonly table: string | null
}

/** Who took which answers out, and when. */
async function noteExport(context: Context, { round, format, table }: Exported): Promise<void> {
  const { staff } = context.session
  if (staff === null) throw new RefusalError({ kind: 'not-allowed' })
  await context.transaction((tx) =>
    record(tx, { at: context.clock(), actor: staffActor(staff), kind: 'answers-exported', round, detail: { format, table } }),
  )
}

interface CsvWanted {
  readonly round: string
  readonly table: ExportTable
  readonly format: CsvFormat
}

async function* csvRows({ db }: Context, { round, table, format }: CsvWanted): AsyncGenerator<readonly string[]> {
  yield table.columns.map((column) => column.name)
  for await (const submitted of eachSubmitted(db, round)) {
    for (const row of rowsOf(table, submitted)) yield row.map((cell) => csvText(cell, format))
  }
}

async function* codebookCsv(tables: readonly ExportTable[]): AsyncGenerator<readonly string[]> {
  yield CODEBOOK_HEADINGS
  for (const row of codebookRows(tables)) yield row.map(withoutFormula)
}

async function workbookOf(
  { db }: Context,
  { round, tables }: { round: string; tables: readonly ExportTable[] },
): Promise<Uint8Array<ArrayBuffer>> {
  const rows = tables.map((): (string | number | null)[][] => [])
  for await (const submitted of eachSubmitted(db, round)) {
    for (const [index, table] of tables.entries()) rows[index]?.push(...rowsOf(table, submitted).map((row) => row.map(xlsxValue)))
  }
  return writeWorkbook([
    ...tables.map((table, index) => ({ name: table.key, headings: table.columns.map((column) => column.name), rows: rows[index] ?? [] })),
    { name: 'kodbok', headings: CODEBOOK_HEADINGS, rows: codebookRows(tables) },
  ])
}

function download(body: ReadableStream<Uint8Array> | Uint8Array<ArrayBuffer>, { name, type }: { name: string; type: string }): Response {
  return new Response(body, {
    headers: { 'Content-Type': type, 'Content-Disposition': dispositionOf(name), 'X-Content-Type-Options': 'nosniff' },
  })
}
