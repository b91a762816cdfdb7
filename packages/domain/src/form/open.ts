import type { Reckoned } from '../expression/reckoned.ts'
import { isContextName } from '../questionnaire/names.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { Aggregate } from './aggregate.ts'
import { CONTEXT, type ContextName, type FormContext } from './context.ts'
import type { ItemState, LiveForm, SectionState } from './form.ts'
import { judge } from './judge.ts'
import { isOpenTo, placeOf, type Place } from './paths.ts'
import type { AggregatePlan, CompiledForm, Definition, Facts, Feed, SpotPlan } from './plan.ts'
import type { Problem } from './problem.ts'
import { problemsOf } from './problem-list.ts'
import { Queue } from './queue.ts'
import { resultOf } from './handed-in.ts'
import { SectionCounts } from './section-counts.ts'
import { NOT_THERE, NO_PROBLEMS, Spot, type SideSpot } from './spot.ts'
import { Row, TableRows, positionOf } from './table-rows.ts'
import { exact, exactText } from '../expression/exact.ts'
import type { Answers, Path, Value } from './value.ts'

/** Opens a form with the answers there are. An answer at a path that the questionnaire does not have is left out. */
export function open(form: CompiledForm, given: { readonly context: FormContext; readonly answers: Answers }): LiveForm {
  return new Form(form, given.context, given.answers)
}

class Form implements LiveForm {
  readonly context: FormContext
  readonly #plan: CompiledForm
  readonly #given = new Map<Path, Value>()
  readonly #facts: Facts
  readonly #spots: readonly Spot[]
  readonly #tables: readonly TableRows[]
  readonly #aggregates: readonly Aggregate[]
  readonly #sections: ReadonlyMap<string, SectionCounts>
  readonly #queue = new Queue<Spot | Aggregate>()
  readonly #judging: Spot[] = []
  #problems: readonly Problem[] | null = null

  constructor(plan: CompiledForm, context: FormContext, answers: Answers) {
    this.#plan = plan
    this.context = context
    this.#spots = plan.spots.map((spot) => new Spot(spot, spot.name, null))
    this.#tables = plan.tables.map((table) => new TableRows(table))
    this.#aggregates = plan.aggregates.map((aggregate) => new Aggregate(aggregate))
    this.#sections = new Map(plan.sections.map(({ section }) => [section.key, new SectionCounts()]))
    this.#facts = {
      context: reckonedContext(context),
      prefilled: context,
      spots: this.#spots,
      tables: this.#tables,
      aggregates: this.#aggregates,
    }
    for (const [path, value] of Object.entries(answers)) this.#load(path, value)
    for (const rows of this.#tables) for (const row of rows.ordered()) this.#fill(row)
    for (const definition of plan.order) this.#settleAll(definition)
    for (const spot of this.#spots) this.#judge(spot, [])
    for (const rows of this.#tables) for (const row of rows.ordered()) for (const cell of row.cells) this.#judge(cell, [])
  }

  get questionnaire(): Questionnaire {
    return this.#plan.questionnaire
  }

  answer(path: Path, value: Value): readonly Path[] {
    const place = placeOf(this.#plan, path)
    if (place === null || !isOpenTo(this.#plan, place) || (this.#given.get(path) ?? null) === value) return []
    if (value === null) this.#given.delete(path)
    else this.#given.set(path, value)
    const changed: Path[] = []
    if (place.kind === 'row') this.#answerRow(place, value, changed)
    else this.#answerSpot(place, value)
    this.#settle(changed)
    return changed
  }

  read(path: Path): ItemState {
    const place = placeOf(this.#plan, path)
    if (place === null) return NOT_THERE
    if (place.kind === 'row') return this.#readRow(place)
    const spot = this.#spotAt(place)
    return (spot === undefined ? null : sideOf(spot, place.side))?.state ?? NOT_THERE
  }

  rows(table: string): readonly string[] {
    return this.#rowsOf(table)?.ids() ?? []
  }

  total(table: string, column: string): string | null {
    const aggregate = this.#plan.tableOf.get(table)?.totals.get(column)
    const total = aggregate === undefined ? null : this.#aggregates[aggregate.index]?.value
    return typeof total === 'bigint' ? exactText(total) : null
  }

  section(key: string): SectionState {
    const counts = this.#sections.get(key)
    if (counts === undefined) throw new Error(`The questionnaire has no section ${key}.`)
    return counts.state()
  }

  problems(): readonly Problem[] {
    this.#problems ??= problemsOf(this.#plan, this.#facts)
    return this.#problems
  }

  answers(): Answers {
    return Object.fromEntries(this.#given)
  }

  result(): Answers {
    return resultOf(this.#plan, this.#facts)
  }

  #load(path: Path, value: Value): void {
    const place = placeOf(this.#plan, path)
    if (place === null || !isOpenTo(this.#plan, place) || value === null) return
    this.#given.set(path, value)
    if (place.kind === 'spot') this.#give(this.#spots[place.slot], place.side, value)
    const position = place.kind === 'row' ? positionOf(value) : null
    if (place.kind === 'row' && position !== null) this.#tables[place.table.index]?.add(new Row(place.table, place.row, position))
  }

  /** Puts what is given in a row's cells, also what was given before the row was there. */
  #fill(row: Row): void {
    for (const cell of row.cells) {
      cell.given = this.#given.get(cell.path) ?? null
      if (cell.other !== null) cell.other.given = this.#given.get(cell.other.path) ?? null
      if (cell.comment !== null) cell.comment.given = this.#given.get(cell.comment.path) ?? null
    }
  }

  #settleAll(definition: Definition): void {
    if (definition.kind === 'aggregate') {
      const aggregate = this.#aggregates[definition.index]
      for (const row of this.#tables[definition.table.index]?.ordered() ?? []) aggregate?.touch(row)
      aggregate?.settle(this.#facts)
    } else if (definition.column === null) {
      const spot = this.#spots[definition.index]
      spot?.settle(this.#facts)
      if (spot !== undefined && definition.parent === -1) this.#countsOf(definition)?.relevant(spot.relevance)
    } else {
      for (const row of this.#tables[definition.column.index]?.ordered() ?? []) row.cells[definition.index]?.settle(this.#facts)
    }
  }

  #answerSpot(place: Exclude<Place, { kind: 'row' }>, value: Value): void {
    const spot = this.#spotAt(place)
    if (spot === undefined) return
    this.#give(spot, place.side, value)
    if (place.side === 'value') this.#queue.add(spot)
    this.#toJudge(spot)
  }

  #give(spot: Spot | undefined, side: 'value' | 'other' | 'comment', value: Value): void {
    const target = spot === undefined ? null : sideOf(spot, side)
    if (target !== null) target.given = value
  }

  #answerRow({ table, row: id }: Extract<Place, { kind: 'row' }>, value: Value, changed: Path[]): void {
    const rows = this.#tables[table.index]
    const before = rows?.get(id)
    const position = positionOf(value)
    if (rows === undefined || (before === undefined && position === null)) return
    changed.push(table.key, `${table.key}.${id}`)
    if (before !== undefined && position !== null) rows.move(before, position)
    else if (before !== undefined) this.#removeRow(rows, before, changed)
    else if (position !== null) this.#addRow(rows, new Row(table, id, position))
    this.#forgetProblems(this.#spots[table.slot])
    this.#toJudge(this.#spots[table.slot])
  }

  #addRow(rows: TableRows, row: Row): void {
    rows.add(row)
    this.#fill(row)
    for (const cell of row.cells) {
      this.#queue.add(cell)
      this.#toJudge(cell)
    }
    this.#touch(rows, row)
  }

  #removeRow(rows: TableRows, row: Row, changed: Path[]): void {
    rows.remove(row)
    for (const cell of row.cells) {
      const counts = this.#countsOf(cell.plan)
      for (const part of [cell, cell.other, cell.comment]) {
        if (part === null) continue
        counts?.retally(part.tally, 0)
        if (part.state !== NOT_THERE) changed.push(part.path)
      }
    }
    this.#touch(rows, row)
  }

  #touch(rows: TableRows, row: Row): void {
    for (const { index } of rows.plan.aggregates) {
      const aggregate = this.#aggregates[index]
      if (aggregate === undefined) continue
      aggregate.touch(row)
      this.#queue.add(aggregate)
    }
  }

  /** Reckons what waits, in the order of dependence, and then judges what is shown of it. */
  #settle(changed: Path[]): void {
    for (let node = this.#queue.take(); node !== undefined; node = this.#queue.take()) {
      if (!node.settle(this.#facts)) continue
      const row = node instanceof Spot ? node.row : null
      if (node instanceof Spot) this.#settled(node, changed)
      else if (node.plan.totalOf !== null) changed.push(`${node.plan.table.key}.${node.plan.totalOf}`)
      for (const feed of node.plan.feeds) this.#along(feed, row, (to) => this.#queue.add(to))
      for (const feed of node.plan.judged) this.#along(feed, row, (to) => to instanceof Spot && this.#toJudge(to))
    }
    for (const spot of this.#judging) this.#judge(spot, changed)
    this.#judging.length = 0
  }

  #settled(spot: Spot, changed: Path[]): void {
    if (spot.plan.parent === -1) this.#countsOf(spot.plan)?.relevant(spot.relevance)
    else this.#toJudge(spot)
    const { table } = spot.plan
    if (table === null || spot.relevance === spot.state.relevance) return
    for (const id of this.#tables[table.index]?.ids() ?? []) changed.push(`${table.key}.${id}`)
  }

  /** Follows an edge of the graph of definitions to the live nodes it leads to. */
  #along({ to, sameRow, onlyFrom }: Feed, row: Row | null, reach: (node: Spot | Aggregate) => void): void {
    if (onlyFrom !== null && row?.id !== onlyFrom) return
    if (to.kind === 'aggregate') this.#alongToAggregate(to, sameRow ? row : null, reach)
    else if (to.column === null) reachOne(this.#spots[to.index], reach)
    else if (sameRow && row !== null) reachOne(row.cells[to.index], reach)
    else for (const each of this.#tables[to.column.index]?.ordered() ?? []) reachOne(each.cells[to.index], reach)
  }

  #alongToAggregate(plan: AggregatePlan, only: Row | null, reach: (node: Aggregate) => void): void {
    const aggregate = this.#aggregates[plan.index]
    if (aggregate === undefined) return
    for (const row of only === null ? (this.#tables[plan.table.index]?.ordered() ?? []) : [only]) aggregate.touch(row)
    reach(aggregate)
  }

  #toJudge(spot: Spot | undefined): void {
    if (spot === undefined || spot.judging) return
    spot.judging = true
    this.#judging.push(spot)
  }

  #judge(spot: Spot, changed: Path[]): void {
    spot.judging = false
    if (spot.row !== null && !spot.row.present) return
    const { state, other, comment } = spot
    const before = [spot.tally, other?.tally ?? 0, comment?.tally ?? 0] as const
    const problems = [state.problems, other?.state.problems, comment?.state.problems] as const
    judge(spot, this.#facts, changed)
    const counts = this.#countsOf(spot.plan)
    counts?.retally(before[0], spot.tally)
    if (other !== null) counts?.retally(before[1], other.tally)
    if (comment !== null) counts?.retally(before[2], comment.tally)
    if (spot.state.problems !== problems[0] || other?.state.problems !== problems[1] || comment?.state.problems !== problems[2])
      this.#forgetProblems(spot)
  }

  /** The lists that hold the spot's problems are made anew when they are next asked for. */
  #forgetProblems(spot: Spot | undefined): void {
    this.#problems = null
    for (let at: Spot | undefined = spot; at !== undefined; at = this.#spots[at.plan.parent]) {
      at.bundle = null
      if (at.row !== null) at.row.bundle = null
    }
  }

  #countsOf(plan: SpotPlan): SectionCounts | undefined {
    return this.#sections.get(plan.section.section.key)
  }

  #rowsOf(table: string): TableRows | undefined {
    const plan = this.#plan.tableOf.get(table)
    return plan === undefined ? undefined : this.#tables[plan.index]
  }

  #spotAt(place: Exclude<Place, { kind: 'row' }>): Spot | undefined {
    return place.kind === 'spot' ? this.#spots[place.slot] : this.#tables[place.table.index]?.get(place.row)?.cells[place.column]
  }

  #readRow({ table, row: id }: Extract<Place, { kind: 'row' }>): ItemState {
    const row = this.#tables[table.index]?.get(id)
    const relevance = this.#spots[table.slot]?.relevance ?? 'notRelevant'
    if (row === undefined) return NOT_THERE
    const value = table.fixed === null ? (this.#given.get(`${table.key}.${id}`) ?? null) : null
    if (row.state.relevance !== relevance || row.state.value !== value)
      row.state = { relevance, value, required: false, problems: NO_PROBLEMS }
    return row.state
  }
}

function sideOf(spot: Spot, side: 'value' | 'other' | 'comment'): Spot | SideSpot | null {
  return side === 'value' ? spot : spot[side]
}

function reachOne(node: Spot | undefined, reach: (node: Spot) => void): void {
  if (node !== undefined) reach(node)
}

/** The context as expressions reckon with it. */
function reckonedContext(context: FormContext): ReadonlyMap<ContextName, Reckoned> {
  const names = Object.keys(CONTEXT).filter(isContextName)
  return new Map(names.map((name) => [name, CONTEXT[name] === 'number' ? numberOf(context[name]) : textOf(context[name])]))
}

function numberOf(value: Value): Reckoned {
  return typeof value === 'string' ? exact(value) : null
}

function textOf(value: Value): Reckoned {
  return typeof value === 'string' ? value : null
}
