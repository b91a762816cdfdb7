import { exactText } from '../expression/exact.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { CalendarDate } from '../time/instant.ts'
import type { FormContext } from './context.ts'
import type { ItemState, LiveForm, SectionState } from './form.ts'
import { isOpenTo, placeOf, type Place, type Side } from './paths.ts'
import type { CompiledForm, Facts } from './plan.ts'
import { Previous } from './previous.ts'
import type { Problem } from './problem.ts'
import { Recalculation } from './recalculation.ts'
import { resultOf } from './handed-in.ts'
import { NOT_THERE, NO_PROBLEMS, NOTHING_SHOWN, type SideSpot, type Spot } from './spot.ts'
import { Row, positionOf, type TableRows } from './table-rows.ts'
import type { Answers, Path, Value } from './value.ts'

/** What a form is opened with: what is known, what has been answered, and what was handed in last year if anything was. */
export interface Given {
  readonly context: FormContext
  readonly answers: Answers
  readonly previous?: Answers | null
  /** The day it is, where somebody may promise that files come later; without it a promise is not held against the calendar. */
  readonly today?: CalendarDate | null
}

/** Opens a form with the answers there are. An answer at a path that the questionnaire does not have is left out. */
export function open(form: CompiledForm, given: Given): LiveForm {
  return new Form(form, given)
}

class Form implements LiveForm {
  readonly context: FormContext
  readonly #plan: CompiledForm
  /** What is taken back stays as null: deleting here and adding there makes a large map build itself anew every so often. */
  readonly #given = new Map<Path, Value>()
  readonly #recalculation: Recalculation

  constructor(plan: CompiledForm, { context, answers, previous = null, today = null }: Given) {
    this.#plan = plan
    this.context = context
    this.#recalculation = new Recalculation(plan, { context, previous: new Previous(previous), today })
    for (const [path, value] of Object.entries(answers)) this.#load(path, value)
    for (const rows of this.#facts.tables) for (const row of rows.ordered()) this.#fill(row)
    this.#recalculation.everything()
  }

  get #facts(): Facts {
    return this.#recalculation.facts
  }

  get questionnaire(): Questionnaire {
    return this.#plan.questionnaire
  }

  answer(path: Path, value: Value): readonly Path[] {
    const place = placeOf(this.#plan, path)
    if (place === null || !isOpenTo(this.#plan, place) || (this.#given.get(path) ?? null) === value) return []
    this.#given.set(path, value)
    const changed: Path[] = []
    if (place.kind === 'row') this.#answerRow(place, value, changed)
    else this.#answerSpot(place, value)
    this.#recalculation.settle(changed)
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
    const total = aggregate === undefined ? null : this.#facts.aggregates[aggregate.index]?.value
    return typeof total === 'bigint' ? exactText(total) : null
  }

  section(key: string): SectionState {
    const counts = this.#recalculation.section(key)
    if (counts === undefined) throw new Error(`The questionnaire has no section ${key}.`)
    return counts.state()
  }

  problems(): readonly Problem[] {
    return this.#recalculation.problems()
  }

  answers(): Answers {
    return Object.fromEntries([...this.#given].filter(([, value]) => value !== null))
  }

  result(): Answers {
    return resultOf(this.#plan, this.#facts)
  }

  #load(path: Path, value: Value): void {
    const place = placeOf(this.#plan, path)
    if (place === null || !isOpenTo(this.#plan, place) || value === null) return
    this.#given.set(path, value)
    if (place.kind === 'spot') this.#give(this.#facts.spots[place.slot], place.side, value)
    const position = place.kind === 'row' ? positionOf(value) : null
    if (place.kind === 'row' && position !== null) this.#facts.tables[place.table.index]?.add(new Row(place.table, place.row, position))
  }

  /** Puts what is given in a row's cells, also what was given before the row was there. */
  #fill(row: Row): void {
    for (const cell of row.cells) {
      cell.given = this.#given.get(cell.path) ?? null
      if (cell.other !== null) cell.other.given = this.#given.get(cell.other.path) ?? null
      if (cell.comment !== null) cell.comment.given = this.#given.get(cell.comment.path) ?? null
    }
  }

  #answerSpot(place: Exclude<Place, { kind: 'row' }>, value: Value): void {
    const spot = this.#spotAt(place)
    if (spot === undefined) return
    this.#give(spot, place.side, value)
    this.#recalculation.given(spot, place.side === 'value' ? 'value' : 'beside')
  }

  #give(spot: Spot | undefined, side: Side, value: Value): void {
    const target = spot === undefined ? null : sideOf(spot, side)
    if (target !== null) target.given = value
  }

  #answerRow({ table, row: id }: Extract<Place, { kind: 'row' }>, value: Value, changed: Path[]): void {
    const rows = this.#facts.tables[table.index]
    const before = rows?.get(id)
    const position = positionOf(value)
    if (rows === undefined || (before === undefined && position === null)) return
    changed.push(table.key, `${table.key}.${id}`)
    if (before !== undefined && position !== null) rows.move(before, position)
    else if (before !== undefined) {
      rows.remove(before)
      this.#recalculation.rowRemoved(rows, before, changed)
    } else if (position !== null) this.#addRow(rows, new Row(table, id, position))
    this.#recalculation.rowsChanged(rows)
  }

  #addRow(rows: TableRows, row: Row): void {
    rows.add(row)
    this.#fill(row)
    this.#recalculation.rowAdded(rows, row)
  }

  #rowsOf(table: string): TableRows | undefined {
    const plan = this.#plan.tableOf.get(table)
    return plan === undefined ? undefined : this.#facts.tables[plan.index]
  }

  #spotAt(place: Exclude<Place, { kind: 'row' }>): Spot | undefined {
    return place.kind === 'spot'
      ? this.#facts.spots[place.slot]
      : this.#facts.tables[place.table.index]?.get(place.row)?.cells[place.column]
  }

  #readRow({ table, row: id }: Extract<Place, { kind: 'row' }>): ItemState {
    const row = this.#facts.tables[table.index]?.get(id)
    const relevance = this.#facts.spots[table.slot]?.relevance ?? 'notRelevant'
    if (row === undefined) return NOT_THERE
    const value = table.fixed === null ? (this.#given.get(`${table.key}.${id}`) ?? null) : null
    if (row.state.relevance !== relevance || row.state.value !== value)
      row.state = { relevance, value, required: false, problems: NO_PROBLEMS, limits: NOTHING_SHOWN }
    return row.state
  }
}

function sideOf(spot: Spot, side: Side): Spot | SideSpot | null {
  return side === 'value' ? spot : spot[side]
}
