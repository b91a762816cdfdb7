import { exact } from '../expression/exact.ts'
import type { Reckoned } from '../expression/reckoned.ts'
import { isContextName } from '../questionnaire/names.ts'
import { Aggregate } from './aggregate.ts'
import { CONTEXT, type ContextName, type FormContext } from './context.ts'
import { judge } from './judge.ts'
import type { AggregatePlan, CompiledForm, Definition, Facts, Feed, SpotPlan } from './plan.ts'
import type { Problem } from './problem.ts'
import { problemsOf } from './problem-list.ts'
import { Queue } from './queue.ts'
import { SectionCounts } from './section-counts.ts'
import { NOT_THERE, Spot } from './spot.ts'
import { TableRows, type Row } from './table-rows.ts'
import type { Path, Value } from './value.ts'

/** What a form is reckoned from besides its answers. */
type Known = Pick<Facts, 'previous' | 'today'> & { readonly context: FormContext }

/** Keeps everything that follows from what is given: it reckons what an answer touches and nothing else. */
export class Recalculation {
  readonly facts: Facts
  readonly #plan: CompiledForm
  readonly #sections: ReadonlyMap<string, SectionCounts>
  readonly #queue = new Queue<Spot | Aggregate>()
  readonly #judging: Spot[] = []
  #problems: readonly Problem[] | null = null
  // Made once, since every edge of every answer is followed by one of them.
  readonly #reckonNext = (node: Spot | Aggregate) => this.#queue.add(node)
  readonly #judgeNext = (node: Spot | Aggregate) => {
    if (node instanceof Spot) this.#toJudge(node)
  }

  constructor(plan: CompiledForm, { context, previous, today }: Known) {
    this.#plan = plan
    this.#sections = new Map(plan.sections.map(({ section }) => [section.key, new SectionCounts()]))
    this.facts = {
      context: reckonedContext(context),
      prefilled: context,
      previous,
      today,
      spots: plan.spots.map((spot) => new Spot(spot, spot.name, null)),
      tables: plan.tables.map((table) => new TableRows(table)),
      aggregates: plan.aggregates.map((aggregate) => new Aggregate(aggregate)),
    }
  }

  /** Reckons everything once, in the order of dependence. */
  everything(): void {
    const { spots, tables } = this.facts
    for (const definition of this.#plan.order) this.#settleAll(definition)
    for (const spot of spots) this.#judge(spot, [])
    for (const rows of tables) for (const row of rows.ordered()) for (const cell of row.cells) this.#judge(cell, [])
  }

  section(key: string): SectionCounts | undefined {
    return this.#sections.get(key)
  }

  problems(): readonly Problem[] {
    this.#problems ??= problemsOf(this.#plan, this.facts)
    return this.#problems
  }

  /** Something else was given at the spot itself, or only beside it. */
  given(spot: Spot, side: 'value' | 'beside'): void {
    if (side === 'value') this.#queue.add(spot)
    this.#toJudge(spot)
  }

  /** The rows of a table are others, or in another order. */
  rowsChanged(rows: TableRows): void {
    this.#forgetProblems(this.facts.spots[rows.plan.slot])
    this.#toJudge(this.facts.spots[rows.plan.slot])
  }

  rowAdded(rows: TableRows, row: Row): void {
    for (const cell of row.cells) this.given(cell, 'value')
    this.#touch(rows, row)
  }

  rowRemoved(rows: TableRows, row: Row, changed: Path[]): void {
    for (const cell of row.cells) {
      const counts = this.#countsOf(cell.plan)
      for (const part of [cell, cell.other, cell.comment, cell.later]) {
        if (part === null) continue
        counts?.retally(part.tally, 0)
        if (part.state !== NOT_THERE) changed.push(part.path)
      }
    }
    this.#touch(rows, row)
  }

  /** Reckons what waits, in the order of dependence, and then judges what is shown of it. */
  settle(changed: Path[]): void {
    for (let node = this.#queue.take(); node !== undefined; node = this.#queue.take()) {
      if (!node.settle(this.facts)) continue
      const row = node instanceof Spot ? node.row : null
      if (node instanceof Spot) this.#settled(node, changed)
      else if (node.plan.totalOf !== null) changed.push(`${node.plan.table.key}.${node.plan.totalOf}`)
      for (const feed of node.plan.feeds) this.#along(feed, row, this.#reckonNext)
      for (const feed of node.plan.judged) this.#along(feed, row, this.#judgeNext)
    }
    for (const spot of this.#judging) this.#judge(spot, changed)
    this.#judging.length = 0
  }

  #settled(spot: Spot, changed: Path[]): void {
    if (spot.plan.parent === -1) this.#countsOf(spot.plan)?.relevant(spot.relevance)
    else this.#toJudge(spot)
    const { table } = spot.plan
    if (table === null || spot.relevance === spot.state.relevance) return
    for (const id of this.facts.tables[table.index]?.ids() ?? []) changed.push(`${table.key}.${id}`)
  }

  /** Follows an edge of the graph of definitions to the live nodes it leads to. */
  #along({ to, sameRow, onlyFrom }: Feed, row: Row | null, reach: (node: Spot | Aggregate) => void): void {
    if (onlyFrom !== null && row?.id !== onlyFrom) return
    if (to.kind === 'aggregate') this.#alongToAggregate(to, sameRow ? row : null, reach)
    else if (to.column === null) reachOne(this.facts.spots[to.index], reach)
    else if (sameRow && row !== null) reachOne(row.cells[to.index], reach)
    else for (const each of this.facts.tables[to.column.index]?.ordered() ?? []) reachOne(each.cells[to.index], reach)
  }

  #alongToAggregate(plan: AggregatePlan, only: Row | null, reach: (node: Aggregate) => void): void {
    const aggregate = this.facts.aggregates[plan.index]
    if (aggregate === undefined) return
    for (const row of only === null ? (this.facts.tables[plan.table.index]?.ordered() ?? []) : [only]) aggregate.touch(row)
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
    const { state, other, comment, later } = spot
    const { tally } = spot
    const [otherTally, commentTally, laterTally] = [other?.tally ?? 0, comment?.tally ?? 0, later?.tally ?? 0]
    const [otherProblems, commentProblems, laterProblems] = [other?.state.problems, comment?.state.problems, later?.state.problems]
    judge(spot, this.facts, changed)
    const counts = this.#countsOf(spot.plan)
    counts?.retally(tally, spot.tally)
    if (other !== null) counts?.retally(otherTally, other.tally)
    if (comment !== null) counts?.retally(commentTally, comment.tally)
    if (later !== null) counts?.retally(laterTally, later.tally)
    if (
      spot.state.problems !== state.problems ||
      other?.state.problems !== otherProblems ||
      comment?.state.problems !== commentProblems ||
      later?.state.problems !== laterProblems
    )
      this.#forgetProblems(spot)
  }

  /** The lists that hold the spot's problems are made anew when they are next asked for. */
  #forgetProblems(spot: Spot | undefined): void {
    this.#problems = null
    for (let at: Spot | undefined = spot; at !== undefined; at = this.facts.spots[at.plan.parent]) {
      at.bundle = null
      if (at.row !== null) at.row.bundle = null
    }
  }

  #settleAll(definition: Definition): void {
    if (definition.kind === 'aggregate') {
      const aggregate = this.facts.aggregates[definition.index]
      for (const row of this.facts.tables[definition.table.index]?.ordered() ?? []) aggregate?.touch(row)
      aggregate?.settle(this.facts)
    } else if (definition.column === null) {
      const spot = this.facts.spots[definition.index]
      spot?.settle(this.facts)
      if (spot !== undefined && definition.parent === -1) this.#countsOf(definition)?.relevant(spot.relevance)
    } else {
      for (const row of this.facts.tables[definition.column.index]?.ordered() ?? []) row.cells[definition.index]?.settle(this.facts)
    }
  }

  #touch(rows: TableRows, row: Row): void {
    for (const { index } of rows.plan.aggregates) {
      const aggregate = this.facts.aggregates[index]
      if (aggregate === undefined) continue
      aggregate.touch(row)
      this.#queue.add(aggregate)
    }
  }

  #countsOf(plan: SpotPlan): SectionCounts | undefined {
    return this.#sections.get(plan.section.section.key)
  }
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
