import fc from 'fast-check'
import type { Expression } from '../expression/tree.ts'
import type { Kind } from '../questionnaire/kinds/registry.ts'
import { formula } from './build.ts'

/** Something that a formula may name, and the table it is a column of. */
export interface Known {
  readonly ref: string
  readonly kind: Kind | 'sum' | 'truth'
  readonly table?: string
}

const NUMBERS: ReadonlySet<Known['kind']> = new Set(['amount', 'number', 'percent', 'sum'])
const TRUTHS: ReadonlySet<Known['kind']> = new Set(['yesNo', 'truth'])

/** Makes formulas of the wanted type out of what is known, in their text form. */
export class RandomFormula {
  readonly #gen: fc.GeneratorValue
  readonly #known: readonly Known[]

  constructor(gen: fc.GeneratorValue, known: readonly Known[]) {
    this.#gen = gen
    this.#known = known
  }

  number(): Expression {
    return formula(this.#number(2))
  }

  truth(): Expression {
    return formula(this.#truth(2))
  }

  #number(depth: number): string {
    const column = this.#pick(({ kind, table }) => table !== undefined && NUMBERS.has(kind))
    const single = this.#pick(({ kind, table }) => table === undefined && NUMBERS.has(kind))
    const leaves = [
      '0',
      '-1',
      '2,5',
      '100',
      'utbetalning.belopp',
      'bidrag.ar',
      ...single,
      ...single,
      ...column.map((ref) => `SUMMA(${ref})`),
    ]
    if (depth === 0) return this.#one(leaves)
    const inner = () => this.#number(depth - 1)
    switch (this.#gen(fc.integer, { min: 0, max: 8 })) {
      case 0:
        return `${inner()} + (${inner()})`
      case 1:
        return `(${inner()} - ${inner()}) * ${inner()}`
      case 2:
        return `(${inner()}) / (${inner()})`
      case 3:
        return `OM(${this.#truth(depth - 1)}; ${inner()}; ${inner()})`
      case 4:
        return `${this.#one(['SUMMA', 'MIN', 'MAX', 'MEDEL', 'ANTAL'])}(${inner()}; ${inner()})`
      case 5:
        return this.#overRows(depth) ?? this.#one(leaves)
      case 6:
        return `AVRUNDA(${inner()}; 1)`
      default:
        return this.#one(leaves)
    }
  }

  #overRows(depth: number): string | null {
    const columns = this.#known.filter(({ kind, table }) => table !== undefined && NUMBERS.has(kind))
    if (columns.length === 0) return null
    const column = this.#gen(fc.constantFrom<Known[]>, ...columns)
    if (column.table === undefined) return null
    const { table, ref } = column
    const beside = this.#known.filter((one) => one.table === undefined || one.table === table)
    // A bare column name is the row's own, which says nothing inside an aggregate.
    const inner = new RandomFormula(
      this.#gen,
      beside.filter((one) => !/^c\d$/.test(one.ref)),
    )
    const filter = depth > 1 ? `; ${inner.#inRow(table)}` : ''
    return `${this.#one(['SUMMA', 'MIN', 'MAX', 'MEDEL', 'ANTAL'])}(${ref}${filter})`
  }

  /** A truth about the row that an aggregate goes through. */
  #inRow(table: string): string {
    const own = this.#known
      .filter((one) => one.table === table)
      .map(({ ref, kind }) => (TRUTHS.has(kind) ? ref : NUMBERS.has(kind) ? `${ref} > 10` : `BESVARAD(${ref})`))
    return this.#one([...own, `${this.#one(own)} OCH ${this.#truth(0)}`])
  }

  #truth(depth: number): string {
    const yes = this.#pick(({ kind, table }) => table === undefined && TRUTHS.has(kind))
    const choice = this.#pick(({ kind, table }) => table === undefined && kind === 'choice')
    const choices = this.#pick(({ kind, table }) => table === undefined && kind === 'choices')
    const leaves = [
      'SANT',
      ...yes,
      ...yes,
      ...choice.map((ref) => `${ref} = "a"`),
      ...choices.map((ref) => `INNEHÅLLER(${ref}; "b")`),
      ...this.#pick(() => true).map((ref) => `BESVARAD(${ref})`),
    ]
    if (depth === 0) return this.#one(leaves)
    const inner = () => this.#truth(depth - 1)
    switch (this.#gen(fc.integer, { min: 0, max: 5 })) {
      case 0:
        return `(${inner()}) OCH (${inner()})`
      case 1:
        return `(${inner()}) ELLER (${inner()})`
      case 2:
        return `INTE (${inner()})`
      case 3:
        return `(${this.#number(depth - 1)}) ${this.#one(['=', '<>', '<', '<=', '>', '>='])} (${this.#number(depth - 1)})`
      default:
        return this.#one(leaves)
    }
  }

  #pick(fits: (known: Known) => boolean): string[] {
    return this.#known.filter(fits).map(({ ref }) => ref)
  }

  #one(from: readonly string[]): string {
    return this.#gen(fc.constantFrom<string[]>, ...from)
  }
}
