import { MOST_FORM_ROWS } from '@aterrapport/domain/exchange/xlsform/read-xlsform.ts'
import type { CellValue, Workbook } from '@aterrapport/domain/exchange/xlsform/sheet.ts'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import { readXlsx } from 'hucre/xlsx'
import type { ExchangeRefusal } from './shapes.ts'
import { unpackedSize } from './zip-bounds.ts'

const MEGABYTE = 1024 * 1024
/** The largest forms anybody makes are a few hundred kB. */
export const MOST_WORKBOOK_BYTES = 5 * MEGABYTE
const MOST_UNPACKED_BYTES = 40 * MEGABYTE

/** The sheets that an XLSForm has; of others only the name is of interest. */
const READ = new Set(['survey', 'choices', 'settings'])

/** Some rows more than may be, so that it shows when there are too many. */
const RANGE = `A1:IV${MOST_FORM_ROWS + 500}`

/** Reads a workbook of Excel's into plain rows. Macros, pictures and formulas are left where they are; of a formula its last value is read. */
export async function readWorkbook(file: Buffer): Promise<Result<Workbook, ExchangeRefusal>> {
  const size = unpackedSize(file, MOST_UNPACKED_BYTES)
  if (size === null) return refuse({ kind: 'not-a-workbook' })
  if (size === 'tooLarge') return refuse({ kind: 'workbook-too-large', most: MOST_UNPACKED_BYTES })
  try {
    const names: string[] = []
    const { sheets } = await readXlsx(new Uint8Array(file), {
      range: RANGE,
      sheets: ({ name }) => {
        names.push(name)
        return READ.has(name.trim().toLowerCase())
      },
    })
    const others = names.filter((name) => !READ.has(name.trim().toLowerCase())).map((name) => ({ name, rows: [] }))
    return accept([...sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => row.map(cellValue)) })), ...others])
  } catch {
    // Whatever the library finds wrong with a file that somebody sent is wrong with the file.
    return refuse({ kind: 'not-a-workbook' })
  }
}

function cellValue(value: unknown): CellValue {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : dayOrMoment(value.toISOString())
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null
}

function dayOrMoment(moment: string): string {
  return moment.endsWith('T00:00:00.000Z') ? moment.slice(0, 10) : moment
}
