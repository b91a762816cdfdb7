import type { Call, Expression } from '../expression/tree.ts'
import { meaningOf, tableUnder, type Meaning, type Names, type Scope } from '../questionnaire/names.ts'
import { isAggregating } from '../expression/operations.ts'
import { formulaOf, type Surroundings } from './formula.ts'
import type { Places } from './places.ts'
import type { AggregateOperation, AggregatePlan, Definition, Formula, SpotPlan, TablePlan } from './plan.ts'

/** One thing an expression reads, as the edge from it will say. */
interface Read {
  readonly from: Definition
  readonly sameRow: boolean
  readonly onlyFrom: string | null
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
        const table = tableUnder(call, this.#names, scope)
        const plan = table === null ? undefined : this.#places.tableOf.get(table)
        if (plan === undefined) return null
        return valueOf(this.#aggregate(call, plan), reads)
      },
      answered: (of) => {
        const meaning = 'ref' in of ? this.#meaning(of.ref, scope) : null
        return meaning === null ? known(formulaOf(of, around)) : this.#answered(meaning, reads)
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

  #answered(meaning: Meaning, reads: Read[]): Formula {
    if (meaning.kind === 'column') {
      const call: Call = { call: 'count', args: [{ ref: `${meaning.table.key}.${meaning.column.key}` }] }
      return positive(valueOf(this.#aggregate(call, this.#table(meaning.table.key)), reads))
    }
    if (meaning.kind === 'question' && meaning.question.kind === 'table') {
      return positive(valueOf(this.answersOf(this.#table(meaning.question.key)), reads))
    }
    const parts = meaning.kind === 'question' ? (this.#spot(meaning.question.key)?.parts ?? []) : []
    if (parts.length === 0) return known(this.#reference(meaning, reads))
    const values = parts.map(({ name }) => known(this.#slot(name, reads)))
    return (facts, row) => values.some((value) => value(facts, row) === true)
  }

  #aggregate(call: Call, table: TablePlan): AggregatePlan {
    const said = `${table.key} ${JSON.stringify(call)}`
    const found = this.#byText.get(said)
    if (found !== undefined) return found
    const { question } = this.#places.spots[table.slot] ?? {}
    if (question?.kind !== 'table' || !isAggregating(call.call)) throw new Error(`${table.key} is not a table to reckon over.`)
    const scope: Scope = { own: null, over: question }
    const [of, by] = call.args
    const counted = of !== undefined && 'ref' in of && of.ref === table.key
    const body = of === undefined || counted ? { formula: () => true, reads: [] } : this.#formula(of, scope)
    const filter = by === undefined ? null : this.#formula(by, scope)
    const plan = this.#add(table, call.call, {
      body: body.formula,
      filter: filter?.formula ?? null,
      reads: [...body.reads, ...(filter?.reads ?? [])],
    })
    this.#byText.set(said, plan)
    return plan
  }

  #add(
    table: TablePlan,
    operation: AggregateOperation,
    { body, filter, reads }: { readonly body: Formula; readonly filter: Formula | null; readonly reads: readonly Read[] },
  ): AggregatePlan {
    const index = this.aggregates.length
    const name = `${operation} ${index}`
    const plan: AggregatePlan = {
      kind: 'aggregate',
      name,
      index,
      table,
      operation,
      body,
      filter,
      rank: 0,
      feeds: [],
      judged: [],
      totalOf: null,
    }
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

/** Draws an edge, unless it is there. */
function connect({ from, sameRow, onlyFrom }: Read, to: Definition, edges: Definition['feeds']): void {
  const same = sameRow && from.kind === 'spot' && from.column !== null && tableOf(to) === from.column
  if (edges.some((edge) => edge.to === to && edge.sameRow === same && edge.onlyFrom === onlyFrom)) return
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
