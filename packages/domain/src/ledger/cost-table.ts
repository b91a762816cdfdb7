import type { Path, Value } from '../form/value.ts'
import { fromOre, type Amount } from '../money/amount.ts'
import type { ScalarQuestion } from '../questionnaire/kinds/registry.ts'
import type { TableQuestion } from '../questionnaire/kinds/table.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { Text } from '../text.ts'

/** A kind of cost by its name to a mapping, and what it is called. */
export interface CostType {
  readonly costType: string
  readonly label: Text
}

/** The table of a questionnaire that a ledger can fill: a row for each cost type, and a column of amounts. */
export interface CostTable {
  readonly question: string
  readonly section: string
  readonly column: string
  readonly wholeKronor: boolean
  /** The cost types it asks for, in its order. */
  readonly costTypes: readonly CostType[]
  readonly rows: CostTableRows
}

type CostTableRows =
  | { readonly kind: 'given'; readonly byCostType: ReadonlyMap<string, string> }
  /** Rows that the respondent adds; what stands in their first column says which cost type they are. */
  | { readonly kind: 'added'; readonly column: string; readonly costTypeOf: (written: Value) => string | null; readonly written: Written }

/** What stands in the first column of a row of a cost type. */
type Written = (costType: string) => string

/**
 * The table with the role `economy.costTable`, if it asks for amounts and its rows are given, or are added and begin with a choice or a
 * text; null where no ledger can fill it. `known` are the cost types that mappings know: a choice that is called as one is that one, and
 * where a text says what the row is, they are all that there are.
 */
export function costTableOf({ sections }: Questionnaire, known: readonly CostType[] = []): CostTable | null {
  for (const section of sections) {
    for (const question of section.questions) {
      if (question.kind === 'table' && question.role === 'economy.costTable') return fillable(question, section.key, known)
    }
  }
  return null
}

function fillable(question: TableQuestion, section: string, known: readonly CostType[]): CostTable | null {
  const { key, columns, totals = [] } = question
  const amounts = columns.filter((column) => column.kind === 'amount' && column.prefill?.locked !== true)
  const column = amounts.find((amount) => totals.includes(amount.key)) ?? amounts[0]
  const rows = 'fixed' in question.rows ? givenRows(question.rows.fixed) : addedRows(columns[0], known)
  if (column?.kind !== 'amount' || rows === null) return null
  return { question: key, section, column: column.key, wholeKronor: column.decimals === undefined, ...rows }
}

type Rows = Pick<CostTable, 'costTypes' | 'rows'>

function givenRows(fixed: readonly { readonly key: string; readonly label: Text; readonly costType?: string }[]): Rows {
  const byCostType = new Map(fixed.map(({ key, costType = key }) => [costType, key]))
  return { costTypes: fixed.map(({ key, costType = key, label }) => ({ costType, label })), rows: { kind: 'given', byCostType } }
}

/** Nobody maps an account to "annat, ange vad", which asks for a text of its own. */
function addedRows(first: ScalarQuestion | undefined, known: readonly CostType[]): Rows | null {
  if (first?.kind !== 'choice' && first?.kind !== 'text') return null
  const asked =
    first.kind === 'text'
      ? known.map((one) => ({ ...one, written: one.label.sv }))
      : first.choices
          .filter(({ other }) => other !== true)
          .map(({ key, label }) => ({ costType: known.find((one) => isCalled(one, key, label))?.costType ?? key, label, written: key }))
  const written = new Map(asked.map((one) => [one.costType, one.written]))
  return {
    costTypes: asked.map(({ costType, label }) => ({ costType, label })),
    rows: {
      kind: 'added',
      column: first.key,
      costTypeOf: (given) => asked.find((one) => typeof given === 'string' && isWritten(one, given))?.costType ?? null,
      written: (costType) => written.get(costType) ?? costType,
    },
  }
}

function isCalled({ costType, label }: CostType, key: string, called: Text): boolean {
  return costType === key || plain(label.sv) === plain(called.sv)
}

function isWritten({ costType, label, written }: CostType & { readonly written: string }, given: string): boolean {
  return [costType, label.sv, label.en ?? '', written].some((name) => name !== '' && plain(name) === plain(given))
}

function plain(text: string): string {
  return text.trim().toLowerCase()
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
