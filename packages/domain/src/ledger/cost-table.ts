import type { Path } from '../form/value.ts'
import { fromOre, type Amount } from '../money/amount.ts'
import type { TableQuestion } from '../questionnaire/kinds/table.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { Text } from '../text.ts'

/** The table of a questionnaire that a ledger can fill: a row for each cost type, and a column of amounts. */
export interface CostTable {
  readonly question: string
  readonly section: string
  readonly column: string
  readonly wholeKronor: boolean
  readonly rows: readonly CostTableRow[]
}

export interface CostTableRow {
  readonly key: string
  /** What the row means to a mapping: its cost type, or its key where the questionnaire names none. */
  readonly costType: string
  readonly label: Text
}

/** The table with the role `economy.costTable`, if its rows are given and it asks for amounts; null where no ledger can fill it. */
export function costTableOf({ sections }: Questionnaire): CostTable | null {
  for (const section of sections) {
    for (const question of section.questions) {
      if (question.kind === 'table' && question.role === 'economy.costTable') return fillable(question, section.key)
    }
  }
  return null
}

function fillable({ key, rows, columns, totals = [] }: TableQuestion, section: string): CostTable | null {
  const amounts = columns.filter((column) => column.kind === 'amount' && column.prefill?.locked !== true)
  const column = amounts.find((amount) => totals.includes(amount.key)) ?? amounts[0]
  if (column?.kind !== 'amount' || !('fixed' in rows)) return null
  return {
    question: key,
    section,
    column: column.key,
    wholeKronor: column.decimals === undefined,
    rows: rows.fixed.map((row) => ({ key: row.key, costType: row.costType ?? row.key, label: row.label })),
  }
}

/** Where the amount of a row stands. */
export function amountPath({ question, column }: CostTable, row: string): Path {
  return `${question}.${row}.${column}`
}

/** An amount as the table asks for it: whole kronor, rounded once and half away from zero (Anvisningar: "hela kronor"), or as it is. */
export function asAsked(ore: bigint, { wholeKronor }: Pick<CostTable, 'wholeKronor'>): Amount {
  if (!wholeKronor) return fromOre(ore)
  const size = ((ore < 0n ? -ore : ore) + 50n) / 100n
  return fromOre((ore < 0n ? -size : size) * 100n)
}
