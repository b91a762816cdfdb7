import { CONTEXT, type FormContext } from '../form/context.ts'
import { open } from '../form/open.ts'
import type { LiveForm } from '../form/form.ts'
import type { CompiledForm } from '../form/plan.ts'
import type { Answers, Path, Value } from '../form/value.ts'
import type { Expression } from '../expression/tree.ts'
import { exact, exactText, ONE, rounded } from '../expression/exact.ts'
import { expressionsOf } from '../questionnaire/expressions.ts'
import { kindOf, type Question } from '../questionnaire/kinds/registry.ts'
import { fixedCount } from '../questionnaire/limits.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { Chance } from './chance.ts'
import type { Wishes } from './wishes.ts'

/**
 * Answers made up for a form: what is asked is answered in the order of the questionnaire, by kind and near the numbers and days that its
 * formulas mention; a few questions are left unanswered. Where something is wished for, that is mostly given. The same seed gives the same
 * answers.
 */
export function fillAtRandom(
  form: CompiledForm,
  given: { readonly context: FormContext; readonly seed: number; readonly wishes?: Wishes },
): Answers {
  const live = open(form, { context: given.context, answers: {} })
  const filling = new Filling(live, new Chance(given.seed), given.wishes ?? new Map())
  for (const { questions } of form.questionnaire.sections) for (const question of questions) filling.answer(question)
  return live.answers()
}

const MOST_MADE_UP_ROWS = 3
const UNANSWERED = 0.15
const AGAINST_WISHES = 0.05

class Filling {
  readonly #live: LiveForm
  readonly #chance: Chance
  readonly #near: Near
  readonly #wishes: Wishes

  constructor(live: LiveForm, chance: Chance, wishes: Wishes) {
    this.#live = live
    this.#chance = chance
    this.#wishes = wishes
    this.#near = nearOf(live.questionnaire, live.context)
  }

  answer(question: Question): void {
    if (this.#live.read(question.key).relevance !== 'relevant') return
    if (question.kind !== 'table') {
      this.#answerAt(question.key, question)
      return
    }
    if ('added' in question.rows) {
      const least = fixedCount(question.rows.added.least, 0)
      const most = fixedCount(question.rows.added.most, MOST_MADE_UP_ROWS)
      const few = question.columns.some(({ key }) => this.#wishes.has(`${question.key}.${key}`)) ? Math.max(1, least) : least
      const count = Math.min(most, this.#chance.whole(few, Math.max(few, MOST_MADE_UP_ROWS)))
      for (let row = 0; row < count; row += 1) this.#live.answer(`${question.key}.rad${row}`, String(row))
    }
    for (const row of this.#live.rows(question.key))
      for (const column of question.columns) this.#answerAt(`${question.key}.${row}.${column.key}`, column, `${question.key}.${column.key}`)
  }

  #answerAt(path: Path, question: Question, name: string = path): void {
    if (this.#live.read(path).relevance !== 'relevant') return
    const wished = this.#wishes.get(path) ?? this.#wishes.get(name) ?? []
    const taken = wished.length > 0 && !this.#chance.happens(AGAINST_WISHES)
    if (!taken && this.#chance.happens(UNANSWERED)) return
    if (taken) {
      this.#live.answer(path, this.#chance.one(wished) ?? null)
    } else {
      for (const { key, type } of kindOf(question).parts) this.#live.answer(`${path}.${key}`, this.#part(key, type))
      this.#live.answer(path, this.#value(question))
      this.#shorten(path, question)
    }
    const given = this.#live.read(path).value
    const other = question.kind === 'choice' || question.kind === 'choices' ? question.choices.find((choice) => choice.other) : undefined
    if (other !== undefined && (given === other.key || (Array.isArray(given) && (given as readonly unknown[]).includes(other.key))))
      this.#live.answer(`${path}:other`, 'Något annat')
  }

  #value(question: Question): Value {
    switch (question.kind) {
      case 'yesNo':
        return this.#chance.happens(0.5)
      case 'declaration':
        return true
      case 'choice':
        return this.#chance.one(question.choices)?.key ?? null
      case 'choices': {
        const alone = question.choices.filter(({ exclusive }) => exclusive)
        if (alone.length > 0 && this.#chance.happens(0.25)) return [this.#chance.one(alone)?.key ?? '']
        const least = fixedCount(question.least, 1)
        const most = fixedCount(question.most, question.choices.length)
        const together = this.#chance.shuffled(question.choices.filter(({ exclusive }) => !exclusive)).map(({ key }) => key)
        return together.slice(0, this.#chance.whole(Math.max(1, least), Math.max(1, Math.min(most, together.length))))
      }
      case 'text':
        return this.#text(question)
      case 'amount':
      case 'number':
      case 'percent':
        return this.#number(question.decimals ?? 0, question.kind === 'percent')
      case 'date':
        return this.#chance.one(this.#near.days) ?? '2025-07-01'
      case 'file':
        return [
          { id: 'prov', name: `prov.${question.types[0] ?? 'pdf'}`, type: question.types[0] ?? 'pdf', bytes: 1, sha256: '0'.repeat(64) },
        ]
      case 'table':
      case 'calculated':
      case 'contact':
      case 'organisation':
      case 'period':
      case 'information':
        return null
    }
  }

  #number(decimals: number, isPercent: boolean): Value {
    const near = this.#chance.one(this.#near.numbers) ?? 0n
    const size = isPercent ? 100 : this.#chance.one([10, 1_000, 100_000, 10_000_000])
    const number = this.#chance.happens(0.6)
      ? near + BigInt(this.#chance.whole(-1, 1)) * ONE
      : BigInt(this.#chance.whole(0, size ?? 10)) * ONE
    return exactText(rounded(number < 0n && this.#chance.happens(0.8) ? -number : number, decimals) ?? 0n)
  }

  #text({ format, maxLength }: Extract<Question, { kind: 'text' }>): string {
    if (format === 'email') return 'anna.lind@kommun.example'
    if (format === 'phone') return '090-16 10 00'
    return (this.#chance.one(this.#near.texts) ?? 'Provsvar').slice(0, Math.max(1, fixedCount(maxLength, 40)))
  }

  /** A text may be no longer than a limit that is worked out from what has been answered before it. */
  #shorten(path: Path, question: Question): void {
    if (question.kind !== 'text' || typeof question.maxLength === 'number') return
    const { value, limits } = this.#live.read(path)
    const most = limits?.maxLength
    if (typeof value === 'string' && most !== undefined && value.length > most) this.#live.answer(path, value.slice(0, most))
  }

  #part(key: string, type: string): Value {
    if (type === 'date') return this.#chance.one(this.#near.days) ?? '2025-07-01'
    return PARTS.get(key) ?? 'Anna Lind'
  }
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ['email', 'anna.lind@kommun.example'],
  ['phone', '090-16 10 00'],
  ['position', 'utredare'],
  ['organisationsnummer', '212000-0142'],
])

/** What the formulas mention, so that both sides of every comparison are tried. */
interface Near {
  readonly numbers: readonly bigint[]
  readonly days: readonly string[]
  readonly texts: readonly string[]
}

function nearOf(questionnaire: Questionnaire, context: FormContext): Near {
  const numbers = new Set<bigint>([0n, ONE])
  const days = new Set<string>(['2025-07-01'])
  const texts = new Set<string>(['Provsvar'])
  const walk = (expression: Expression): void => {
    if ('call' in expression) expression.args.forEach(walk)
    else if ('number' in expression) numbers.add(exact(expression.number) ?? 0n)
    else if ('date' in expression) days.add(expression.date)
    else if ('text' in expression) texts.add(expression.text)
  }
  for (const { expression } of expressionsOf(questionnaire)) walk(expression)
  for (const [name, value] of Object.entries(context)) {
    const type = Object.entries(CONTEXT).find(([known]) => known === name)?.[1]
    if (typeof value !== 'string') continue
    if (type === 'number') numbers.add(exact(value) ?? 0n)
    if (type === 'date') days.add(value)
  }
  return { numbers: [...numbers], days: [...days], texts: [...texts] }
}
