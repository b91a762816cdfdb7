import type { Expression } from '../expression/tree.ts'
import type { DesignPlace } from '../questionnaire/design-problem.ts'
import { meaningOf, namesOf, type Names, type Scope } from '../questionnaire/names.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { innerScope, withExpressions } from './references.ts'

/** The question, or the column of a table, that a choice belongs to. */
export interface ChoiceOwner {
  readonly question: string
  readonly column: string | null
}

/** The questionnaire with every text that is compared with the owner's answer put through `rename`. */
export function withCompared(draft: Questionnaire, owner: ChoiceOwner, rename: (key: string, place: DesignPlace) => string): Questionnaire {
  const names = namesOf(draft)
  return withExpressions(draft, (expression, scope, place) =>
    new Comparisons(names, owner, (key) => rename(key, place)).rewritten(expression, scope),
  )
}

/** Every place where the owner's answer is compared with the choice. */
export function comparedWith(draft: Questionnaire, owner: ChoiceOwner, choice: string): readonly DesignPlace[] {
  const places: DesignPlace[] = []
  withCompared(draft, owner, (key, place) => {
    if (key === choice && places.at(-1) !== place) places.push(place)
    return key
  })
  return places
}

class Comparisons {
  readonly #names: Names
  readonly #owner: ChoiceOwner
  readonly #rename: (key: string) => string

  constructor(names: Names, owner: ChoiceOwner, rename: (key: string) => string) {
    this.#names = names
    this.#owner = owner
    this.#rename = rename
  }

  rewritten(expression: Expression, outer: Scope): Expression {
    if (!('call' in expression)) return expression
    const scope = innerScope(expression, this.#names, outer)
    const args = expression.args.map((arg) => this.rewritten(arg, scope))
    const [left, right] = args
    const compares = expression.call === '=' || expression.call === '<>' || expression.call === 'contains'
    if (!compares || left === undefined || right === undefined) return { ...expression, args }
    if (this.#isOwner(left, scope)) return { ...expression, args: [left, this.#literals(right)] }
    if (this.#isOwner(right, scope)) return { ...expression, args: [this.#literals(left), right] }
    return { ...expression, args }
  }

  /** Whether the expression gives the owner's answer: it is the owner, or OM with the owner as one of its outcomes. */
  #isOwner(expression: Expression, scope: Scope): boolean {
    if ('call' in expression) return expression.call === 'if' && expression.args.slice(1).some((arg) => this.#isOwner(arg, scope))
    if (!('ref' in expression)) return false
    const meaning = meaningOf(expression.ref, this.#names, scope)
    if (meaning?.kind === 'question') return this.#owner.column === null && meaning.question.key === this.#owner.question
    if (meaning?.kind !== 'column' && meaning?.kind !== 'cell' && meaning?.kind !== 'own') return false
    return meaning.table.key === this.#owner.question && meaning.column.key === this.#owner.column
  }

  #literals(expression: Expression): Expression {
    if ('text' in expression) return { text: this.#rename(expression.text) }
    if (!('call' in expression) || expression.call !== 'if') return expression
    return { ...expression, args: expression.args.map((arg, at) => (at === 0 ? arg : this.#literals(arg))) }
  }
}
