import { exact, ONE } from '../../expression/exact.ts'
import type { Known, Reckoned } from '../../expression/reckoned.ts'
import type { Call, Expression } from '../../expression/tree.ts'
import { isAggregating } from '../../expression/operations.ts'
import { CONTEXT, type FormContext } from '../../form/context.ts'
import type { LiveForm } from '../../form/form.ts'
import { formulaOf, type Surroundings } from '../../form/formula.ts'
import type { Facts } from '../../form/plan.ts'
import { positionOf } from '../../form/table-rows.ts'
import type { Answers, Path, Value } from '../../form/value.ts'
import type { AnswerRules } from '../../questionnaire/kinds/kind.ts'
import { kindOf, type Question, type ScalarQuestion } from '../../questionnaire/kinds/registry.ts'
import type { TableQuestion } from '../../questionnaire/kinds/table.ts'
import {
  meaningOf,
  OUTSIDE,
  scopeWithin,
  tableUnder,
  type Asked,
  type Meaning,
  type Names,
  type Over,
  type Scope,
} from '../../questionnaire/names.ts'

/** A form as somebody has filled it in. */
export interface Filled {
  readonly form: Pick<LiveForm, 'read' | 'rows'>
  readonly context: FormContext
  /** What was handed in last year. */
  readonly previous: Answers | null
}

/** What an expression gives now, and the names it reads that are missing. */
export interface ValueNow {
  readonly value: Reckoned
  readonly missing: readonly string[]
}

/** Reckons an expression that is right where it stands against a filled-in form; `row` is the row it stands in. Nothing is compiled, so it may be half written. */
export function valueNow(
  expression: Expression,
  filled: Filled,
  at: { readonly names: Names; readonly scope: Scope; readonly row: string | null },
): ValueNow {
  const reckoner = new Reckoner(filled, at.names)
  const value = reckoner.value(expression, at.scope, at.row)
  return { value, missing: [...reckoner.missing] }
}

/** The formulas read everything through their surroundings, and no facts of their own. */
const NO_FACTS = {} as Facts // nobody looks at it

class Reckoner {
  readonly missing = new Set<string>()
  readonly #filled: Filled
  readonly #names: Names

  constructor(filled: Filled, names: Names) {
    this.#filled = filled
    this.#names = names
  }

  value(expression: Expression, scope: Scope, row: string | null): Reckoned {
    const around: Surroundings = {
      reference: (ref) => () => this.#reference(ref, scope, row),
      aggregate: (call) => {
        const over = tableUnder(call, this.#names, scope)
        return over === null ? null : () => this.#overRows(call, over, scopeWithin(call, this.#names, scope))
      },
      answered: (of) => () => this.#answered(of, scope, row),
    }
    return formulaOf(expression, around)(NO_FACTS, null)
  }

  #reference(ref: string, scope: Scope, row: string | null): Reckoned {
    const meaning = meaningOf(ref, this.#names, scope)
    const value = meaning === null ? null : this.#meant(meaning, row)
    if (value === null) this.missing.add(ref)
    return value
  }

  #meant(meaning: Meaning, row: string | null): Reckoned {
    switch (meaning.kind) {
      case 'context': {
        const value = this.#filled.context[meaning.name]
        if (typeof value !== 'string') return null
        return CONTEXT[meaning.name] === 'number' ? exact(value) : value
      }
      case 'previous':
        return this.#asked(meaning.of, 'previous', row)
      default:
        return this.#asked(meaning, 'this', row)
    }
  }

  #asked(asked: Asked, year: Over['year'], row: string | null): Reckoned {
    switch (asked.kind) {
      case 'question':
        return this.#of({ path: asked.question.key, question: asked.question, scope: OUTSIDE, row: null }, year)
      case 'part':
        return this.#at(`${asked.question.key}.${asked.part.key}`, asked.part, year)
      case 'cell':
        return this.#of(cellIn(asked, asked.row), year)
      case 'own':
        return row === null ? null : this.#of(cellIn(asked, row), year)
      case 'column':
        return null
    }
  }

  /**
   * What is reckoned is empty both where something is missing and where nothing is relevant, which what is read does not tell apart: then
   * it is reckoned again.
   */
  #of({ path, question, scope, row }: Placed, year: Over['year']): Reckoned {
    const value = this.#at(path, rulesOf(question), year)
    if (value !== null || year === 'previous' || question.kind !== 'calculated') return value
    if (this.#filled.form.read(path).relevance !== 'relevant') return value
    return new Reckoner(this.#filled, this.#names).value(question.formula, scope, row)
  }

  #at(path: Path, rules: AnswerRules, year: Over['year']): Reckoned {
    if (year === 'previous') return rules.reckon(this.#lastYear(path)) ?? null
    const { relevance, value } = this.#filled.form.read(path)
    if (relevance === 'relevant') return rules.reckon(value)
    return relevance === 'undetermined' ? null : undefined
  }

  #lastYear(path: Path): Value {
    const { previous } = this.#filled
    return previous !== null && Object.hasOwn(previous, path) ? (previous[path] ?? null) : null
  }

  #rows({ table, year }: Over): readonly string[] {
    if (year === 'this') return this.#filled.form.rows(table.key)
    if ('fixed' in table.rows) return table.rows.fixed.map(({ key }) => key)
    return Object.entries(this.#filled.previous ?? {}).flatMap(([path, value]) => {
      const [first, row, ...others] = path.split('.')
      return first === table.key && row !== undefined && others.length === 0 && positionOf(value) !== null ? [row] : []
    })
  }

  #answered(of: Expression, scope: Scope, row: string | null): boolean {
    const meaning = 'ref' in of ? meaningOf(of.ref, this.#names, scope) : null
    const year = meaning?.kind === 'previous' ? 'previous' : 'this'
    const asked = meaning?.kind === 'previous' ? meaning.of : meaning
    if (asked === null || asked.kind === 'context') return isKnown(this.value(of, scope, row))
    if (asked.kind === 'column') return this.#anyCell({ table: asked.table, year }, [asked.column])
    if (asked.kind !== 'question') return isKnown(this.#asked(asked, year, row))
    const { question } = asked
    if (question.kind === 'table') {
      const open = question.columns.filter(({ kind, prefill }) => kind !== 'calculated' && prefill?.locked !== true)
      return this.#anyCell({ table: question, year }, open)
    }
    const { parts } = kindOf(question)
    if (parts.length === 0) return isKnown(this.#asked(asked, year, row))
    return parts.some((part) => isKnown(this.#at(`${question.key}.${part.key}`, part, year)))
  }

  #anyCell(over: Over, columns: readonly Question[]): boolean {
    const isFilled = (row: string, column: Question) =>
      isKnown(this.#at(`${over.table.key}.${row}.${column.key}`, rulesOf(column), over.year))
    return this.#rows(over).some((row) => columns.some((column) => isFilled(row, column)))
  }

  /** As the engine's running aggregates: what is answered counts, and what is not spoils nothing. */
  #overRows(call: Call, over: Over, scope: Scope): Reckoned {
    if (over.year === 'previous' && this.#filled.previous === null) return null
    if (over.year === 'this' && this.#filled.form.read(over.table.key).relevance === 'notRelevant') return undefined
    const [of, filter] = call.args
    const counted = of === undefined || ('ref' in of && isTable(meaningOf(of.ref, this.#names, scope)))
    const given: Reckoned[] = []
    let excluded = false
    for (const row of this.#rows(over)) {
      const included = filter === undefined ? true : this.value(filter, scope, row)
      if (included === true) given.push(counted ? true : this.value(of, scope, row))
      else if (included === null) given.push(null)
      else excluded = true
    }
    const known = given.filter(isKnown)
    if (call.call === 'count') return BigInt(known.length) * ONE
    if (known.length > 0) return gathered(call.call, known)
    if (given.includes(null)) return null
    if (excluded) return call.call === 'sum' ? 0n : null
    return given.length > 0 ? undefined : null
  }
}

/** A question or a cell, with what its formula could see. */
interface Placed {
  readonly path: Path
  readonly question: Question
  readonly scope: Scope
  readonly row: string | null
}

function cellIn({ table, column }: { readonly table: TableQuestion; readonly column: ScalarQuestion }, row: string): Placed {
  return { path: `${table.key}.${row}.${column.key}`, question: column, scope: { own: table, over: null }, row }
}

/** Rows are counted where the table itself is named. */
function isTable(meaning: Meaning | null): boolean {
  const asked = meaning?.kind === 'previous' ? meaning.of : meaning
  return asked?.kind === 'question' && asked.question.kind === 'table'
}

/** The same call over values that are there. */
function gathered(call: Call['call'], known: readonly Known[]): Reckoned {
  if (!isAggregating(call)) return null
  const around: Surroundings = { reference: (ref) => () => known[Number(ref)], aggregate: () => null, answered: () => () => null }
  const args = known.map((_, index) => ({ ref: String(index) }))
  return formulaOf({ call, args }, around)(NO_FACTS, null)
}

function rulesOf(question: Question): AnswerRules {
  return kindOf(question).rules(question)
}

function isKnown(value: Reckoned): value is Known {
  return value !== null && value !== undefined
}
