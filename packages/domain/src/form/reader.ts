import type { Call, Expression } from '../expression/tree.ts'
import { meaningOf, tableUnder, type Asked, type Meaning, type Names, type Over, type Scope } from '../questionnaire/names.ts'
import { isAggregating } from '../expression/operations.ts'
import { formulaOf, type Surroundings } from './formula.ts'
import type { Places } from './places.ts'
import type { AggregateOperation, AggregatePlan, Definition, Formula, SpotPlan, TablePlan } from './plan.ts'
import type { Path } from './value.ts'

/** One thing an expression reads, as the edge from it will say. */
interface Read {
  readonly from: Definition
  readonly sameRow: boolean
  readonly onlyFrom: string | null
}

interface InRows extends Pick<AggregatePlan, 'body' | 'filter'> {
  readonly reads: readonly Read[]
}

/** Makes expressions into formulas and draws the edges of what they read. Aggregates that say the same are one. */
export class Reader {
  readonly aggregates: AggregatePlan[] = []
  readonly #names: Names
  readonly #places: Places
  readonly #byText = new Map<string, AggregatePlan>()

  constructor(names: Names, places: Places) {
    this.#names = names
    this.#places = places
  }

  /** A formula that the definition's value hangs on. */
  value(to: Definition, expression: Expression, scope: Scope): Formula {
    const { formula, reads } = this.#formula(expression, scope)
    for (const read of reads) connect(read, to, read.from.feeds)
    return formula
  }

  /** A formula that only what is told about the definition hangs on. */
  judgement(to: Definition, expression: Expression, scope: Scope): Formula {
    const { formula, reads } = this.#formula(expression, scope)
    for (const read of reads) connect(read, to, read.from.judged)
    return formula
  }

  /** How many cells of the table somebody has answered, for whether it is answered at all. */
  answersOf(table: TablePlan): AggregatePlan {
    if (table.answers !== null) return table.answers
    const open = table.columns.filter(({ closed }) => !closed)
    const body: Formula = (_facts, row) => open.some(({ index }) => isKnown(row?.cells[index]?.reckoned)) || null
    const reads = open.map((from): Read => ({ from, sameRow: true, onlyFrom: null }))
    table.answers = this.#add(table, 'count', { body, filter: null, reads })
    return table.answers
  }

  /** The running sum of a column, with the column's key as what it is the total of. */
  totalOf(table: TablePlan, column: SpotPlan): AggregatePlan {
    const plan = this.#aggregate({ call: 'sum', args: [{ ref: column.name }] }, table)
    plan.totalOf = column.key
    return plan
  }

  #formula(expression: Expression, scope: Scope): { readonly formula: Formula; readonly reads: readonly Read[] } {
    const reads: Read[] = []
    return { formula: formulaOf(expression, this.#surroundings(scope, reads)), reads }
  }

  #surroundings(scope: Scope, reads: Read[]): Surroundings {
    const around: Surroundings = {
      reference: (ref) => this.#reference(this.#meaning(ref, scope), reads),
      aggregate: (call) => {
        const over = tableUnder(call, this.#names, scope)
        return over === null ? null : this.#over(call, over, reads)
      },
      answered: (of) => {
        const meaning = 'ref' in of ? this.#meaning(of.ref, scope) : null
        if (meaning === null || !('ref' in of)) return known(formulaOf(of, around))
        return this.#answered(of.ref, meaning, reads)
      },
    }
    return around
  }

  #meaning(ref: string, scope: Scope): Meaning {
    const meaning = meaningOf(ref, this.#names, scope)
    if (meaning === null) throw new Error(`Nothing is called ${ref}.`)
    return meaning
  }

  #reference(meaning: Meaning, reads: Read[]): Formula {
    switch (meaning.kind) {
      case 'context': {
        const { name } = meaning
        return (facts) => facts.context.get(name)
      }
      case 'previous':
        return this.#previous(meaning.of)
      case 'question':
        return this.#slot(meaning.question.key, reads)
      case 'part':
        return this.#slot(`${meaning.question.key}.${meaning.part.key}`, reads)
      case 'own': {
        const from = this.#column(meaning.table.key, meaning.column.key)
        reads.push({ from, sameRow: true, onlyFrom: null })
        return (_facts, row) => row?.cells[from.index]?.reckoned
      }
      case 'cell': {
        const from = this.#column(meaning.table.key, meaning.column.key)
        const { row } = meaning
        const table = this.#table(meaning.table.key).index
        reads.push({ from, sameRow: false, onlyFrom: row })
        return (facts) => facts.tables[table]?.get(row)?.cells[from.index]?.reckoned
      }
      case 'column':
        throw new Error(`A whole column is no single value: ${meaning.table.key}.${meaning.column.key}`)
    }
  }

  /** What was handed in last year. It never changes, so nothing follows from reading it. */
  #previous(asked: Asked): Formula {
    switch (asked.kind) {
      case 'question':
        return lastYear(asked.question.key, this.#spot(asked.question.key))
      case 'part': {
        const path = `${asked.question.key}.${asked.part.key}`
        return lastYear(path, this.#spot(path))
      }
      case 'cell':
        return lastYear(`${asked.table.key}.${asked.row}.${asked.column.key}`, this.#column(asked.table.key, asked.column.key))
      case 'own':
        return this.#ownCell(asked)
      case 'column':
        throw new Error(`A whole column is no single value: ${asked.table.key}.${asked.column.key}`)
    }
  }

  #ownCell({ table, column }: Extract<Asked, { kind: 'own' }>): Formula {
    const { index } = this.#column(table.key, column.key)
    return (_facts, row) => row?.cells[index]?.reckoned
  }

  #answered(ref: string, meaning: Meaning, reads: Read[]): Formula {
    const asked = meaning.kind === 'previous' ? meaning.of : meaning
    const year = meaning.kind === 'previous' ? 'previous' : 'this'
    if (asked.kind === 'column') return positive(this.#over({ call: 'count', args: [{ ref }] }, { table: asked.table, year }, reads))
    if (asked.kind !== 'question') return known(this.#reference(meaning, reads))
    const { key, kind } = asked.question
    if (kind === 'table') {
      const table = this.#table(key)
      return year === 'this' ? positive(valueOf(this.answersOf(table), reads)) : isFilledIn(table)
    }
    const parts = this.#spot(key)?.parts ?? []
    if (parts.length === 0) return known(this.#reference(meaning, reads))
    const values = parts.map((part) => known(year === 'this' ? this.#slot(part.name, reads) : lastYear(part.name, part)))
    return (facts, row) => values.some((value) => value(facts, row) === true)
  }

  #over(call: Call, over: Over, reads: Read[]): Formula {
    const table = this.#table(over.table.key)
    if (over.year === 'this') return valueOf(this.#aggregate(call, table), reads)
    if (!isAggregating(call.call)) throw new Error(`${call.call} does not reckon over rows.`)
    const inRows = this.#inRows(call, over)
    const plan = aggregatePlan(table, call.call, { ...inRows, index: -1, year: 'previous' })
    table.previous.push(plan)
    reads.push(...inRows.reads)
    return (facts) => facts.previous.aggregate(plan, facts, inRows.reads.length > 0)
  }

  #aggregate(call: Call, table: TablePlan): AggregatePlan {
    const said = `${table.key} ${JSON.stringify(call)}`
    const found = this.#byText.get(said)
    if (found !== undefined) return found
    const { question } = this.#places.spots[table.slot] ?? {}
    if (question?.kind !== 'table' || !isAggregating(call.call)) throw new Error(`${table.key} is not a table to reckon over.`)
    const plan = this.#add(table, call.call, this.#inRows(call, { table: question, year: 'this' }))
    this.#byText.set(said, plan)
    return plan
  }

  /** What a call reckons in each row it goes over, and which rows it leaves out. */
  #inRows({ args: [of, by] }: Call, over: Over): InRows {
    const scope: Scope = { own: null, over }
    const counted = of !== undefined && 'ref' in of && isRowsOf(this.#meaning(of.ref, scope), over)
    const body = of === undefined || counted ? { formula: () => true, reads: [] } : this.#formula(of, scope)
    const filter = by === undefined ? null : this.#formula(by, scope)
    return { body: body.formula, filter: filter?.formula ?? null, reads: [...body.reads, ...(filter?.reads ?? [])] }
  }

  #add(table: TablePlan, operation: AggregateOperation, { reads, ...inRows }: InRows): AggregatePlan {
    const plan = aggregatePlan(table, operation, { ...inRows, index: this.aggregates.length, year: 'this' })
    this.aggregates.push(plan)
    table.aggregates.push(plan)
    const asked = this.#places.spots[table.slot]
    if (asked !== undefined) connect({ from: asked, sameRow: false, onlyFrom: null }, plan, asked.feeds)
    for (const read of reads) connect(read, plan, read.from.feeds)
    return plan
  }

  #slot(path: string, reads: Read[]): Formula {
    const spot = this.#spot(path)
    if (spot === undefined) throw new Error(`Nothing is called ${path}.`)
    const { index } = spot
    reads.push({ from: spot, sameRow: false, onlyFrom: null })
    return (facts) => facts.spots[index]?.reckoned
  }

  #spot(path: string): SpotPlan | undefined {
    return this.#places.spots[this.#places.slots.get(path) ?? -1]
  }

  #table(key: string): TablePlan {
    const table = this.#places.tableOf.get(key)
    if (table === undefined) throw new Error(`There is no table ${key}.`)
    return table
  }

  #column(table: string, key: string): SpotPlan {
    const plan = this.#table(table)
    const column = plan.columns[plan.columnOf.get(key) ?? -1]
    if (column === undefined) throw new Error(`There is no column ${table}.${key}.`)
    return column
  }
}

function aggregatePlan(
  table: TablePlan,
  operation: AggregateOperation,
  { index, year, body, filter }: Pick<AggregatePlan, 'index' | 'year' | 'body' | 'filter'>,
): AggregatePlan {
  const name = `${operation} ${index}`
  const slot = year === 'this' ? table.aggregates.length : table.previous.length
  return { kind: 'aggregate', name, index, table, slot, year, operation, body, filter, rank: 0, feeds: [], judged: [], totalOf: null }
}

/** Whether it is the table itself, whose rows are then counted. */
function isRowsOf(meaning: Meaning, over: Over): boolean {
  const asked = meaning.kind === 'previous' ? meaning.of : meaning
  return asked.kind === 'question' && asked.question.key === over.table.key
}

function lastYear(path: Path, spot: SpotPlan | undefined): Formula {
  if (spot === undefined) throw new Error(`Nothing is called ${path}.`)
  const { rules } = spot
  return (facts) => facts.previous.reckoned(path, rules)
}

/** Whether somebody had answered something in the table last year. */
function isFilledIn(table: TablePlan): Formula {
  const open = table.columns.filter(({ closed }) => !closed)
  return (facts) => facts.previous.rows(table).some(({ cells }) => open.some(({ index }) => isKnown(cells[index]?.reckoned)))
}

/** Draws an edge, unless it is there. */
function connect({ from, sameRow, onlyFrom }: Read, to: Definition, edges: Definition['feeds']): void {
  const same = sameRow && from.kind === 'spot' && from.column !== null && tableOf(to) === from.column
  // Everything a definition reads is read in one go, so its edges stand last.
  for (let at = edges.length - 1; at >= 0 && edges[at]?.to === to; at -= 1) {
    const edge = edges[at]
    if (edge?.sameRow === same && edge.onlyFrom === onlyFrom) return
  }
  edges.push({ to, sameRow: same, onlyFrom })
}

function tableOf(definition: Definition): TablePlan | null {
  return definition.kind === 'aggregate' ? definition.table : definition.column
}

function valueOf(plan: AggregatePlan, reads: Read[]): Formula {
  const { index } = plan
  reads.push({ from: plan, sameRow: false, onlyFrom: null })
  return (facts) => facts.aggregates[index]?.value
}

function known(value: Formula): Formula {
  return (facts, row) => isKnown(value(facts, row))
}

function positive(count: Formula): Formula {
  return (facts, row) => {
    const number = count(facts, row)
    return typeof number === 'bigint' && number > 0n
  }
}

function isKnown(value: unknown): boolean {
  return value !== null && value !== undefined
}
