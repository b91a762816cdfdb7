import { formulaOf } from '../form/formula.ts'
import type { Facts } from '../form/plan.ts'
import type { Expression } from '../expression/tree.ts'
import { kindOf, type Question } from '../questionnaire/kinds/registry.ts'
import { OUTSIDE, meaningOf, namesOf, type Names, type Scope } from '../questionnaire/names.ts'
import type { Questionnaire, Section } from '../questionnaire/questionnaire.ts'
import type { PartPlace } from './part.ts'
import { isPossible, knownOf, type Comparison, type Fact } from './possible.ts'

/**
 * The questions and columns that no answers can make asked, since their rules, with those of what they hang on, contradict themselves. It
 * tells what can be seen from comparisons with constants, and nothing of what is more involved: what is not listed may be impossible too.
 */
export function impossible(questionnaire: Questionnaire): readonly PartPlace[] {
  const prover = new Prover(questionnaire)
  return questionnaire.sections.flatMap((section) =>
    section.questions.flatMap((question): readonly PartPlace[] => {
      const own = prover.rulesOf(question.key)
      if (!prover.canHold(own)) return [{ kind: 'question', key: question.key }]
      if (question.kind !== 'table') return []
      const scope: Scope = { own: question, over: null }
      return question.columns
        .filter(({ relevance }) => relevance !== undefined && !prover.canHold([...own, { expression: relevance, scope }]))
        .map(({ key }): PartPlace => ({ kind: 'column', question: question.key, key }))
    }),
  )
}

interface Rule {
  readonly expression: Expression
  readonly scope: Scope
}

/** One way in which rules can hold: what must be so for it. */
type Way = readonly Fact[]

/** More ways than this are too many to go through: then nothing is said. */
const MOST_WAYS = 200
/** So many steps are taken for one question. */
const MOST_STEPS = 2_000

class Prover {
  #steps = 0
  readonly #names: Names
  readonly #sectionOf: ReadonlyMap<string, Section>

  constructor(questionnaire: Questionnaire) {
    this.#names = namesOf(questionnaire)
    this.#sectionOf = new Map(questionnaire.sections.flatMap((section) => section.questions.map(({ key }) => [key, section])))
  }

  /** What must hold for a question to be asked, apart from what it hangs on in turn. */
  rulesOf(key: string): readonly Rule[] {
    const rules = [this.#sectionOf.get(key)?.relevance, this.#names.get(key)?.relevance]
    return rules.flatMap((expression) => (expression === undefined ? [] : [{ expression, scope: OUTSIDE }]))
  }

  canHold(rules: readonly Rule[]): boolean {
    this.#steps = 0
    const ways = this.#all(rules)
    return ways === null || ways.some((way) => this.#isPossibleWith(way, new Set()))
  }

  /** An answer that is compared must have been asked for, and so must what it hangs on. */
  #isPossibleWith(way: Way, known: ReadonlySet<string>): boolean {
    if (!isPossible(way)) return false
    this.#steps += 1
    const next = way.find(({ question, of, is }) => question !== null && is !== 'unanswered' && this.#names.has(of) && !known.has(of))
    if (next === undefined) return true
    const more = this.#all(this.rulesOf(next.of))
    if (more === null || this.#steps > MOST_STEPS) return true
    const now = new Set([...known, next.of])
    return more.some((one) => this.#isPossibleWith([...way, ...one], now))
  }

  #all(rules: readonly Rule[]): readonly Way[] | null {
    return rules.reduce<readonly Way[] | null>((ways, { expression, scope }) => both(ways, this.#ways(expression, true, scope)), [[]])
  }

  /** The ways in which an expression is true, or false; null when they are too many. What cannot be seen through is one way that asks nothing. */
  #ways(expression: Expression, wanted: boolean, scope: Scope): readonly Way[] | null {
    const constant = constantTruth(expression)
    if (constant !== null) return constant === wanted ? [[]] : []
    if ('ref' in expression) return [this.#fact(expression, { by: '=', with: wanted }, scope)]
    if (!('call' in expression)) return [[]]
    const { call, args } = expression
    const [first, second] = args
    switch (call) {
      case 'not':
        return first === undefined ? [[]] : this.#ways(first, !wanted, scope)
      case 'and':
      case 'or': {
        const each = args.map((arg) => this.#ways(arg, wanted, scope))
        return (call === 'and') === wanted ? each.reduce(both, [[]]) : each.reduce(either, [])
      }
      case 'answered':
        return first === undefined ? [[]] : [this.#fact(first, wanted ? 'answered' : 'unanswered', scope)]
      case '=':
      case '<>':
      case '<':
      case '<=':
      case '>':
      case '>=': {
        const by = wanted ? call : OPPOSITE[call]
        if (first === undefined || second === undefined) return [[]]
        return [[...this.#compared(first, by, second, scope), ...this.#compared(second, TURNED[by], first, scope)]]
      }
      default:
        return [[]]
    }
  }

  #compared(of: Expression, by: Comparison['by'], other: Expression, scope: Scope): Way {
    const value = 'call' in other || 'ref' in other ? null : knownOf(other)
    return value === null ? [] : this.#fact(of, { by, with: value }, scope)
  }

  /** Nothing, where the expression is not the name of one answer. */
  #fact(expression: Expression, is: Fact['is'], scope: Scope): Way {
    const meaning = 'ref' in expression ? meaningOf(expression.ref, this.#names, scope) : null
    if (meaning === null || !('ref' in expression)) return []
    // An answer that is not asked for is unanswered too, so that nobody can tell.
    if (is === 'unanswered' && meaning.kind !== 'question') return []
    switch (meaning.kind) {
      case 'context':
      case 'cell':
        return [{ of: expression.ref, question: null, is }]
      case 'own':
        return [{ of: `${meaning.table.key}[].${meaning.column.key}`, question: meaning.column, is }]
      case 'question':
        return isSingle(meaning.question) ? [{ of: meaning.question.key, question: meaning.question, is }] : []
      default:
        return []
    }
  }
}

const OPPOSITE = { '=': '<>', '<>': '=', '<': '>=', '<=': '>', '>': '<=', '>=': '<' } as const
const TURNED = { '=': '=', '<>': '<>', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const

function isSingle(question: Question): boolean {
  return question.kind !== 'table' && kindOf(question).parts.length === 0
}

function both(one: readonly Way[] | null, other: readonly Way[] | null): readonly Way[] | null {
  // What can never hold does not hold together with what is too involved either.
  if (one?.length === 0 || other?.length === 0) return []
  if (one === null || other === null || one.length * other.length > MOST_WAYS) return null
  return one.flatMap((a) => other.map((b) => [...a, ...b]))
}

function either(one: readonly Way[] | null, other: readonly Way[] | null): readonly Way[] | null {
  return one === null || other === null || one.length + other.length > MOST_WAYS ? null : [...one, ...other]
}

const NO_FACTS: Partial<Facts> = {}

/** What an expression that reads nothing says; null when it reads something. */
function constantTruth(expression: Expression): boolean | null {
  if (readsSomething(expression)) return null
  const nothing = () => null
  const value = formulaOf(expression, { reference: () => nothing, aggregate: () => null, answered: () => () => false })
  return value(NO_FACTS as Facts /* it reads nothing */, null) === true
}

function readsSomething(expression: Expression): boolean {
  return 'ref' in expression || ('call' in expression && expression.args.some(readsSomething))
}
