import { exact, exactText, ONE, rounded } from '../expression/exact.ts'
import type { Call, Expression } from '../expression/tree.ts'
import type { FormContext } from '../form/context.ts'
import type { Value } from '../form/value.ts'
import { kindOf, type Question } from '../questionnaire/kinds/registry.ts'
import { OUTSIDE, meaningOf, namesOf, scopeWithin, type Meaning, type Names, type Scope } from '../questionnaire/names.ts'
import type { Questionnaire, Section } from '../questionnaire/questionnaire.ts'
import type { Chance } from './chance.ts'

/** Answers to try, by question, `table.column` or cell; null is to leave it unanswered. Of several for one place any may be taken. */
export type Wishes = ReadonlyMap<string, readonly Value[]>

/**
 * Makes up answers that are likely to make something happen: by the constants that rules compare answers with, and by the rules of what is
 * compared in turn. Rules that contradict each other give wishes that do.
 */
export class Wishing {
  readonly #names: Names
  readonly #sectionOf: ReadonlyMap<string, Section>
  readonly #context: FormContext
  readonly #chance: Chance
  readonly #wishes = new Map<string, Value[]>()
  readonly #asked = new Set<string>()

  constructor(questionnaire: Questionnaire, { context, chance }: { readonly context: FormContext; readonly chance: Chance }) {
    this.#names = namesOf(questionnaire)
    this.#sectionOf = new Map(questionnaire.sections.flatMap((section) => section.questions.map(({ key }) => [key, section])))
    this.#context = context
    this.#chance = chance
  }

  get wishes(): Wishes {
    return this.#wishes
  }

  /** That a question, and the column of it when one is named, is asked. */
  asked(key: string, column: string | null = null): void {
    const name = column === null ? key : `${key}.${column}`
    if (this.#asked.has(name)) return
    this.#asked.add(name)
    if (column !== null) this.asked(key)
    const question = this.#names.get(key)
    const section = column === null ? this.#sectionOf.get(key)?.relevance : undefined
    if (section !== undefined) this.holds(section, true, OUTSIDE)
    const scope: Scope = column !== null && question?.kind === 'table' ? { own: question, over: null } : OUTSIDE
    const own = column === null ? question : question?.kind === 'table' ? question.columns.find((one) => one.key === column) : undefined
    if (own?.relevance !== undefined) this.holds(own.relevance, true, scope)
  }

  wish(name: string, value: Value): void {
    this.#wishes.set(name, [...(this.#wishes.get(name) ?? []), value])
  }

  /** That an expression is true, or false. */
  holds(expression: Expression, wanted: boolean, scope: Scope): void {
    if ('ref' in expression) this.#becomes(expression, wanted, scope)
    if (!('call' in expression)) return
    const { call, args } = expression
    const [first, second, third] = args
    switch (call) {
      case 'not':
        if (first !== undefined) this.holds(first, !wanted, scope)
        return
      case 'and':
      case 'or': {
        const one = this.#chance.one(args)
        for (const arg of (call === 'and') === wanted ? args : one === undefined ? [] : [one]) this.holds(arg, wanted, scope)
        return
      }
      case 'if': {
        const yes = this.#chance.happens(0.5)
        const chosen = yes ? second : third
        if (first !== undefined) this.holds(first, yes, scope)
        if (chosen !== undefined) this.holds(chosen, wanted, scope)
        return
      }
      case 'answered':
        if (first !== undefined && 'ref' in first && !wanted) this.#put(first, null, scope)
        else if (first !== undefined) this.#readsAsked(first, scope)
        return
      case 'contains':
        if (first !== undefined && second !== undefined && 'text' in second) this.#put(first, wanted ? [second.text] : [], scope)
        return
      default:
        this.#compare(expression, wanted, scope)
    }
  }

  #compare({ call, args }: Call, wanted: boolean, scope: Scope): void {
    const [left, right] = args
    if (left === undefined || right === undefined) return
    const towards = wanted ? SIGN[call] : OPPOSITE[call]
    if (towards === undefined) return
    this.#bring(left, towards, { other: right, scope })
    this.#bring(right, TURNED[towards], { other: left, scope })
  }

  /** Moves every answer that one side reads to where the comparison with the other side says. */
  #bring(side: Expression, towards: Towards, { other, scope }: { readonly other: Expression; readonly scope: Scope }): void {
    const number = this.#numberOf(other)
    const literal = 'text' in other ? other.text : 'date' in other ? other.date : 'truth' in other ? other.truth : null
    if (literal !== null) {
      const wanted = towards === 'same' || typeof literal === 'boolean' ? literal : this.#otherThan(side, literal, scope)
      this.#put(side, typeof literal === 'boolean' && towards !== 'same' ? !literal : wanted, scope)
      return
    }
    const near = number ?? BigInt(this.#chance.whole(0, 1_000)) * ONE
    this.#eachNumber(side, scope, (question) => {
      const step = this.#chance.one([ONE, near / 10n, near, near * 10n]) ?? ONE
      const moved = towards === 'more' ? near + step : towards === 'less' ? near - step : towards === 'same' ? near : near + ONE
      return exactText(rounded(moved, decimalsOf(question)) ?? 0n)
    })
  }

  #numberOf(expression: Expression): bigint | null {
    if ('number' in expression) return exact(expression.number)
    if ('call' in expression && expression.call === 'negate') {
      const [of] = expression.args
      const number = of === undefined ? null : this.#numberOf(of)
      return number === null ? null : -number
    }
    if ('call' in expression) {
      const numbers = expression.args.map((arg) => this.#numberOf(arg)).filter((number) => number !== null)
      return this.#chance.one(numbers) ?? null
    }
    const meaning = 'ref' in expression ? meaningOf(expression.ref, this.#names, OUTSIDE) : null
    const known = meaning?.kind === 'context' ? this.#context[meaning.name] : null
    return typeof known === 'string' ? exact(known) : null
  }

  #otherThan(side: Expression, text: string, scope: Scope): Value {
    const question = 'ref' in side ? questionOf(meaningOf(side.ref, this.#names, scope)) : null
    const others = question?.kind === 'choice' ? question.choices.filter(({ key }) => key !== text) : []
    return this.#chance.one(others)?.key ?? (/^\d{4}-/.test(text) ? '2025-07-01' : 'Något annat')
  }

  /** Gives every number that an expression reads a value, through what is calculated and over the rows of tables. */
  #eachNumber(expression: Expression, scope: Scope, value: (question: Question) => Value): void {
    if ('call' in expression) {
      const inner = scopeWithin(expression, this.#names, scope)
      for (const arg of expression.args) this.#eachNumber(arg, inner, value)
      return
    }
    if (!('ref' in expression)) return
    const question = questionOf(meaningOf(expression.ref, this.#names, scope))
    if (question === null) return
    if (question.kind !== 'calculated') this.#put(expression, value(question), scope)
    else if (!this.#asked.has(`=${question.key}`)) {
      this.#asked.add(`=${question.key}`)
      this.#eachNumber(question.formula, scope, value)
    }
  }

  #becomes(expression: Extract<Expression, { ref: string }>, wanted: boolean, scope: Scope): void {
    const question = questionOf(meaningOf(expression.ref, this.#names, scope))
    if (question?.kind !== 'calculated') this.#put(expression, wanted, scope)
    else if (!this.#asked.has(`=${question.key}`)) {
      this.#asked.add(`=${question.key}`)
      this.holds(question.formula, wanted, scope)
    }
  }

  #put(expression: Expression, value: Value, scope: Scope): void {
    const meaning = 'ref' in expression ? meaningOf(expression.ref, this.#names, scope) : null
    if (meaning === null || !('ref' in expression)) return
    const name = nameOf(meaning, expression.ref)
    if (name === null) return
    this.wish(name, value)
    if (value !== null) this.#readsAsked(expression, scope)
  }

  #readsAsked(expression: Expression, scope: Scope): void {
    const meaning = 'ref' in expression ? meaningOf(expression.ref, this.#names, scope) : null
    if (meaning === null || meaning.kind === 'context' || meaning.kind === 'previous') return
    if (meaning.kind === 'question' || meaning.kind === 'part') this.asked(meaning.question.key)
    else this.asked(meaning.table.key, meaning.column.key)
  }
}

type Towards = 'same' | 'other' | 'less' | 'more'

const SIGN: Readonly<Partial<Record<Call['call'], Towards>>> = {
  '=': 'same',
  '<>': 'other',
  '<': 'less',
  '<=': 'less',
  '>': 'more',
  '>=': 'more',
}
const OPPOSITE: typeof SIGN = { '=': 'other', '<>': 'same', '<': 'more', '<=': 'more', '>': 'less', '>=': 'less' }
const TURNED = { same: 'same', other: 'other', less: 'more', more: 'less' } as const

/** By what name an answer is wished for; null for what nobody answers here. */
function nameOf(meaning: Meaning, ref: string): string | null {
  switch (meaning.kind) {
    case 'context':
    case 'previous':
      return null
    case 'own':
    case 'column':
      return `${meaning.table.key}.${meaning.column.key}`
    default:
      return ref
  }
}

function questionOf(meaning: Meaning | null): Question | null {
  if (meaning === null || meaning.kind === 'context' || meaning.kind === 'previous' || meaning.kind === 'part') return null
  return meaning.kind === 'question' ? meaning.question : meaning.column
}

function decimalsOf(question: Question): number {
  return kindOf(question).rules(question).type === 'number' && 'decimals' in question ? (question.decimals ?? 0) : 0
}
