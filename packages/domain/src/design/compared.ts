import type { Expression } from '../expression/tree.ts'
import type { DesignPlace } from '../questionnaire/design-problem.ts'
import { meaningOf, namesOf, scopeWithin, type Meaning, type Names, type Over, type Scope } from '../questionnaire/names.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { withExpressions } from './references.ts'

/** The question, or the column of a table, that a choice belongs to. */
export interface ChoiceOwner {
  readonly question: string
  readonly column: string | null
}

/** Where the owner's answer is compared, and whether it is this year's answer or last year's. */
interface ComparedAt {
  readonly place: DesignPlace
  readonly year: Over['year']
}

/** The questionnaire with every text that is compared with the owner's answer put through `rename`. */
export function withCompared(draft: Questionnaire, owner: ChoiceOwner, rename: (key: string, at: ComparedAt) => string): Questionnaire {
  const names = namesOf(draft)
  return withExpressions(draft, (expression, scope, place) =>
    new Comparisons(names, owner, (key, year) => rename(key, { place, year })).rewritten(expression, scope),
  )
}

/** Every place where the owner's answer of either year is compared with the choice. */
export function comparedWith(draft: Questionnaire, owner: ChoiceOwner, choice: string): readonly ComparedAt[] {
  const found: ComparedAt[] = []
  withCompared(draft, owner, (key, at) => {
    if (key === choice && !found.some(({ place, year }) => place === at.place && year === at.year)) found.push(at)
    return key
  })
  return found
}

class Comparisons {
  readonly #names: Names
  readonly #owner: ChoiceOwner
  readonly #rename: (key: string, year: Over['year']) => string

  constructor(names: Names, owner: ChoiceOwner, rename: (key: string, year: Over['year']) => string) {
    this.#names = names
    this.#owner = owner
    this.#rename = rename
  }

  rewritten(expression: Expression, outer: Scope): Expression {
    if (!('call' in expression)) return expression
    const scope = scopeWithin(expression, this.#names, outer)
    const args = expression.args.map((arg) => this.rewritten(arg, scope))
    const [left, right] = args
    const compares = expression.call === '=' || expression.call === '<>' || expression.call === 'contains'
    if (!compares || left === undefined || right === undefined) return { ...expression, args }
    const ofLeft = this.#yearOf(left, scope)
    if (ofLeft !== null) return { ...expression, args: [left, this.#literals(right, ofLeft)] }
    const ofRight = this.#yearOf(right, scope)
    if (ofRight !== null) return { ...expression, args: [this.#literals(left, ofRight), right] }
    return { ...expression, args }
  }

  /** Of which year the expression gives the owner's answer: it is the owner, or OM with the owner as one of its outcomes. */
  #yearOf(expression: Expression, scope: Scope): Over['year'] | null {
    if ('call' in expression) {
      const years = expression.call === 'if' ? expression.args.slice(1).map((arg) => this.#yearOf(arg, scope)) : []
      return years.find((year) => year !== null) ?? null
    }
    const meaning = 'ref' in expression ? meaningOf(expression.ref, this.#names, scope) : null
    if (meaning?.kind === 'previous') return this.#isOwner(meaning.of) ? 'previous' : null
    return meaning !== null && this.#isOwner(meaning) ? 'this' : null
  }

  #isOwner(meaning: Meaning): boolean {
    if (meaning.kind === 'question') return this.#owner.column === null && meaning.question.key === this.#owner.question
    if (meaning.kind !== 'column' && meaning.kind !== 'cell' && meaning.kind !== 'own') return false
    return meaning.table.key === this.#owner.question && meaning.column.key === this.#owner.column
  }

  #literals(expression: Expression, year: Over['year']): Expression {
    if ('text' in expression) return { text: this.#rename(expression.text, year) }
    if (!('call' in expression) || expression.call !== 'if') return expression
    return { ...expression, args: expression.args.map((arg, at) => (at === 0 ? arg : this.#literals(arg, year))) }
  }
}
