import fc from 'fast-check'
import type { Question, ScalarQuestion } from '../questionnaire/kinds/registry.ts'
import type { Count } from '../questionnaire/limits.ts'
import type { QuestionBase } from '../questionnaire/question.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { questionnaire, section, text } from './build.ts'
import { RandomFormula, type Known } from './random-formula.ts'

const KINDS = [
  'amount',
  'number',
  'percent',
  'date',
  'text',
  'yesNo',
  'yesNo',
  'choice',
  'choices',
  'sum',
  'sum',
  'truth',
  'table',
  'table',
  'table',
  'table',
  'contact',
  'period',
  'file',
  'declaration',
] as const
const COLUMNS = ['amount', 'text', 'yesNo', 'choice', 'date', 'sum', 'truth'] as const

/** A questionnaire that is accepted, of all kinds, whose questions hang on each other in every way but in circles. */
export function randomQuestionnaire(): fc.Arbitrary<Questionnaire> {
  return fc.gen().map((gen) => new Maker(gen).questionnaire())
}

interface Planned {
  readonly key: string
  readonly kind: (typeof KINDS)[number]
  /** Whether its rows are given, when it is a table. */
  readonly fixed: boolean
  readonly columns: readonly { readonly key: string; readonly kind: (typeof COLUMNS)[number] }[]
}

/** Values and relevance read only what stands before them, so that there is no circle; checks, limits and requirements read anything. */
class Maker {
  readonly #gen: fc.GeneratorValue
  readonly #planned: readonly Planned[]

  constructor(gen: fc.GeneratorValue) {
    this.#gen = gen
    this.#planned = Array.from({ length: gen(fc.integer, { min: 1, max: 12 }) }, (_, at): Planned => {
      const kind = gen(fc.constantFrom<(typeof KINDS)[number][]>, ...KINDS)
      const count = kind === 'table' ? gen(fc.integer, { min: 1, max: 4 }) : 0
      const columns = Array.from({ length: count }, (_column, index) => ({
        key: `c${index}`,
        kind: gen(fc.constantFrom<(typeof COLUMNS)[number][]>, ...COLUMNS),
      }))
      return { key: `q${at}`, kind, columns, fixed: gen(fc.boolean) }
    })
  }

  questionnaire(): Questionnaire {
    const questions = this.#planned.map((planned, at) => this.#question(planned, at))
    const cut = this.#gen(fc.integer, { min: 0, max: questions.length })
    const relevance = this.#sometimes() ? { relevance: this.#formulas(cut).truth() } : {}
    return questionnaire([section('s0', questions.slice(0, cut)), section('s1', questions.slice(cut), relevance)])
  }

  #question(planned: Planned, at: number): Question {
    const { key, kind } = planned
    const before = this.#formulas(at)
    const base = this.#base(key, before, this.#formulas(this.#planned.length))
    switch (kind) {
      case 'table':
        return this.#table(planned, at, base)
      case 'contact':
      case 'period':
        return { ...base, ...this.#takenOver(), kind }
      case 'file':
        return {
          ...base,
          kind,
          types: ['pdf'],
          ...this.#most(),
          ...(this.#sometimes() ? { maxBytes: before.number() } : {}),
          ...this.#later(),
        }
      case 'declaration':
        return { ...base, kind, statement: text('Ja') }
      default:
        return this.#scalar(kind, kind === 'sum' || kind === 'truth' ? base : { ...base, ...this.#takenOver() }, before)
    }
  }

  #later(): { readonly mayComeLater?: true } {
    return this.#sometimes() ? { mayComeLater: true } : {}
  }

  #table(planned: Planned, at: number, base: QuestionBase): Question {
    const columns = planned.columns.map(({ key, kind }, index) => {
      const own = planned.columns.map((column) => ({ ref: column.key, kind: column.kind }))
      const before = this.#formulas(at, own.slice(0, index))
      const asked = this.#base(key, before, this.#formulas(this.#planned.length, own))
      const takesOver = planned.fixed && kind !== 'sum' && kind !== 'truth'
      return this.#scalar(kind, takesOver ? { ...asked, ...this.#takenOver() } : asked, before)
    })
    const rows = !planned.fixed
      ? { added: { name: text('rad'), least: 1, ...this.#most() } }
      : {
          fixed: [
            { key: 'r0', label: text('r0') },
            { key: 'r1', label: text('r1') },
          ],
        }
    return { ...base, kind: 'table', columns, rows }
  }

  #scalar(
    kind: Exclude<ScalarQuestion['kind'], 'calculated'> | 'sum' | 'truth',
    base: QuestionBase,
    before: RandomFormula,
  ): ScalarQuestion {
    const choices = [
      { key: 'a', label: text('a') },
      { key: 'b', label: text('b'), other: true as const },
    ]
    switch (kind) {
      case 'choice':
        return { ...base, kind, choices }
      case 'choices':
        return { ...base, kind, choices: [...choices, { key: 'c', label: text('c'), exclusive: true }], ...this.#most() }
      case 'sum':
        return { ...base, kind: 'calculated', shownAs: 'amount', formula: before.number() }
      case 'truth':
        return { ...base, kind: 'calculated', shownAs: 'yesNo', formula: before.truth() }
      case 'text':
        return { ...base, kind, maxLength: this.#sometimes() ? before.number() : 5 }
      case 'amount':
        return {
          ...base,
          kind,
          ...(this.#sometimes() ? { most: before.number() } : {}),
          ...(this.#sometimes() ? { prefill: { from: 'utbetalning.belopp', locked: this.#gen(fc.boolean) } } : {}),
        }
      default:
        return { ...base, kind }
    }
  }

  #base(key: string, before: RandomFormula, all: RandomFormula): QuestionBase {
    const check = (at: number) => ({
      key: `k${at}`,
      severity: at === 0 ? ('warning' as const) : ('error' as const),
      assert: all.truth(),
      message: text('m'),
      ...(this.#sometimes() ? { comment: true as const } : {}),
    })
    return {
      key,
      label: text(key),
      ...(this.#sometimes() ? { relevance: before.truth() } : {}),
      ...(this.#sometimes() ? { required: this.#gen(fc.boolean) ? all.truth() : (true as const) } : {}),
      ...(this.#sometimes() ? { checks: [check(0), check(1)] } : {}),
    }
  }

  #formulas(before: number, own: readonly Known[] = []): RandomFormula {
    const known = this.#planned.slice(0, before).flatMap((planned) => namesOf(planned, planned.key))
    // What was handed in last year may be read from anywhere.
    const previous = this.#planned.flatMap((planned) => namesOf(planned, `foregaende.${planned.key}`))
    return new RandomFormula(this.#gen, [...known, ...(this.#sometimes() ? previous : []), ...own])
  }

  /** How many choices or rows there may be, mostly a number. */
  #most(): { readonly most: Count } {
    return { most: this.#sometimes() ? this.#formulas(this.#planned.length).number() : 2 }
  }

  #takenOver(): Pick<QuestionBase, 'prefill'> {
    return this.#sometimes() ? { prefill: { from: 'foregaende', locked: this.#gen(fc.boolean) } } : {}
  }

  #sometimes(): boolean {
    return this.#gen(fc.constantFrom<boolean[]>, true, false, false)
  }
}

/** What a planned question lets formulas name, under its key or last year's. */
function namesOf({ kind, columns, fixed }: Planned, name: string): readonly Known[] {
  const cells = fixed ? columns.map((column) => ({ ref: `${name}.r1.${column.key}`, kind: column.kind })) : []
  return [{ ref: name, kind }, ...cells, ...columns.map((column) => ({ ref: `${name}.${column.key}`, kind: column.kind, table: name }))]
}
