import type { Answers, Path, Value } from '@aterrapport/domain/form/value.ts'
import type { Contender, Outcome } from '../contender.ts'
import { kronor } from '../kronor.ts'
import type { Layout } from '../layout.ts'
import type { Block } from './block.ts'
import { CostTable } from './cost-table.ts'
import { Field, Tally, faultsOfText, type Fault } from './field.ts'
import { Section } from './section.ts'

/** The generated form as somebody would write it who has nothing but this form to write: every consequence is a call, every sum is kept. */
export class ByHand implements Contender {
  readonly #tally = new Tally()
  readonly #sections: readonly Section[]
  readonly #costs = new CostTable(this.#tally)
  readonly #notes: ReadonlyMap<Path, Field>
  readonly #blockOf = new Map<Path, Block>()

  constructor(layout: Layout, answers: Answers) {
    this.#sections = layout.sections.map((blocks, at) => new Section(at, blocks, this.#tally))
    this.#notes = new Map(layout.notes.map((note) => [note, new Field(note, this.#tally)]))
    for (const { blocks } of this.#sections)
      for (const block of blocks) for (const path of block.answerable()) this.#blockOf.set(path, block)
    for (const [path, value] of Object.entries(answers)) this.#give(path, value)
    for (const section of this.#sections) section.open()
    this.#costs.open()
    for (const note of this.#notes.values()) {
      note.show(true)
      note.blame(faultsOfText(note, 500))
    }
    this.#tally.changed = []
  }

  answer(path: Path, value: Value): number {
    return this.change(path, value).length
  }

  /** Everything that an answer changed. */
  change(path: Path, value: Value): readonly Field[] {
    this.#tally.changed = []
    const block = this.#blockOf.get(path)
    const note = this.#notes.get(path)
    if (block !== undefined) block.answer(path, value)
    else if (path === 'grant') this.#costs.answerGrant(value)
    else if (note !== undefined) {
      note.give(value)
      note.tally.changed.push(note)
      note.blame(faultsOfText(note, 500))
    } else {
      const [table, row = '', column] = path.split('.', 3)
      if (table === 'costs') {
        if (column === undefined) this.#costs.answerRow(row, value)
        else this.#costs.answerCell(row, column, value)
      }
    }
    return this.#tally.changed
  }

  outcome(): Outcome {
    const blocks = this.#sections.flatMap(({ blocks: all }) => all)
    const sums = [
      ...blocks.flatMap(({ used, unspent }) => [used, unspent]),
      ...this.#sections.map(({ used }) => used),
      this.#costs.done,
      this.#costs.left,
      this.#costs.budget,
      this.#costs.cost,
    ]
    const { visible, errors } = this.#tally
    return { visible, errors, sums: Object.fromEntries(sums.map(({ path, number }) => [path, kronor(number ?? undefined)])) }
  }

  /** Every fault with its place, in the order of the form. */
  problems(): readonly { readonly path: Path; readonly fault: Fault }[] {
    return this.fields.flatMap(({ path, faults }) => faults.map((fault) => ({ path, fault })))
  }

  /** What would be handed in. */
  result(): Answers {
    const result: Record<Path, Value> = {}
    for (const { path, visible, given, number } of this.fields) {
      if (!visible) continue
      const value = given ?? number?.toFixed() ?? null
      if (value !== null) result[path] = value
    }
    for (const { id, position } of this.#costs.rows) result[`costs.${id}`] = position.toFixed()
    return result
  }

  #give(path: Path, value: Value): void {
    const [key = '', row, column] = path.split('.', 3)
    if (row !== undefined) this.#costs.give(row, column, value)
    else if (key === 'grant') this.#costs.grant.give(value)
    else {
      this.#blockOf.get(key)?.give(key, value)
      this.#notes.get(key)?.give(value)
    }
  }

  /** The totals under the cost table. */
  get totals(): readonly Field[] {
    return [this.#costs.budget, this.#costs.cost]
  }

  /** Every question and cell, in the order of the form. */
  get fields(): readonly Field[] {
    const { grant, done, left, rows } = this.#costs
    return [
      ...this.#sections.flatMap(({ blocks, used }) => [...blocks.flatMap(({ fields }) => fields), used]),
      grant,
      ...rows.flatMap(({ fields }) => fields),
      done,
      left,
      ...this.#notes.values(),
    ]
  }
}
