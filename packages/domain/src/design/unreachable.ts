import { compile } from '../form/compile.ts'
import type { FormContext } from '../form/context.ts'
import { open } from '../form/open.ts'
import type { CompiledForm } from '../form/plan.ts'
import type { LiveForm } from '../form/form.ts'
import { stopsHandingIn } from '../form/problem.ts'
import type { Path } from '../form/value.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { ChoiceOwner } from './compared.ts'
import { columnsOf, withProbes, type Probe } from './probes.ts'
import { canonicalJson } from '../canonical-json.ts'
import { evenOut } from './even-out.ts'
import { impossible } from './impossible.ts'
import { questionAt, type PartPlace } from './part.ts'
import { Chance } from './chance.ts'
import { fillAtRandom } from './random-answers.ts'
import { Wishing } from './wishes.ts'
import { OUTSIDE, type Scope } from '../questionnaire/names.ts'

/** What so many random fillings did not find. It may be there all the same: a filling that was not tried may find it. */
export interface NotFound {
  readonly tries: number
  /** Questions and columns whose rules contradict themselves, so that no answers can make them asked: that is certain. */
  readonly impossible: readonly PartPlace[]
  /** Other questions and columns that were never asked. */
  readonly neverAsked: readonly PartPlace[]
  /** Checks that were tried and never held. */
  readonly neverHeld: readonly PartPlace[]
  /** Choices of questions that were asked, that were never given without an error at the question. */
  readonly neverGiven: readonly PartPlace[]
}

/** Fills a questionnaire in so many times, and lists what was never asked, never held and never given. */
export function findUnreachable(
  questionnaire: Questionnaire,
  given: { readonly context: FormContext; readonly tries: number; readonly seed: number },
): NotFound {
  const search = new UnreachableSearch(questionnaire, given)
  for (let round = 0; round < given.tries; round += 1) search.step()
  return search.notFound()
}

/** The same search one filling at a time, for those who show how far it has come. */
export class UnreachableSearch {
  readonly #questionnaire: Questionnaire
  readonly #context: FormContext
  readonly #seed: number
  readonly #probed: ReturnType<typeof withProbes>
  readonly #form: CompiledForm
  readonly #seen = new Seen()
  readonly #impossible: readonly PartPlace[]
  #tries = 0

  constructor(questionnaire: Questionnaire, { context, seed }: { readonly context: FormContext; readonly seed: number }) {
    this.#questionnaire = questionnaire
    this.#context = context
    this.#seed = seed
    this.#impossible = impossible(questionnaire)
    this.#probed = withProbes(questionnaire)
    this.#form = compile(this.#probed.questionnaire)
  }

  /** Every other filling goes for one of the things that have not been found yet, in turn. */
  step(): void {
    const seed = this.#seed + this.#tries
    const goal = this.#tries % 2 === 0 ? null : this.#goal()
    const wishing = new Wishing(this.#questionnaire, { context: this.#context, chance: new Chance(seed) })
    if (goal !== null) wishFor(this.#questionnaire, goal, wishing)
    const answers = fillAtRandom(this.#form, { context: this.#context, seed, wishes: wishing.wishes })
    const live = open(this.#form, { context: this.#context, answers })
    if (goal?.kind === 'check') this.#evenOut(live, goal)
    this.#seen.look(live, this.#questionnaire, this.#probed.probes)
    this.#tries += 1
  }

  #goal(): PartPlace | null {
    const { neverAsked, neverHeld, neverGiven } = this.notFound()
    const sought = [...neverAsked, ...neverHeld, ...neverGiven]
    return sought[Math.floor(this.#tries / 2) % Math.max(1, sought.length)] ?? null
  }

  #evenOut(live: LiveForm, { question, column, key }: Extract<PartPlace, { kind: 'choice' | 'check' }>): void {
    const check = questionAt(this.#questionnaire, question, column)?.checks?.find((one) => one.key === key)
    const row = column === null ? null : (live.rows(question)[0] ?? null)
    if (check !== undefined)
      evenOut(check.assert, { form: live, context: this.#context, scope: scopeAt(this.#questionnaire, { question, column }), row })
  }

  notFound(): NotFound {
    const { neverAsked, ...others } = this.#seen.notFound(this.#questionnaire, this.#probed.probes)
    const certain = new Set(this.#impossible.map((place) => canonicalJson(place)))
    return {
      tries: this.#tries,
      impossible: this.#impossible,
      neverAsked: neverAsked.filter((place) => !certain.has(canonicalJson(place))),
      ...others,
    }
  }
}

/** That a question is asked, that a check holds, or that a choice can be chosen without breaking the checks of its question. */
function wishFor(questionnaire: Questionnaire, goal: PartPlace, wishing: Wishing): void {
  if (goal.kind === 'question') wishing.asked(goal.key)
  if (goal.kind === 'column') wishing.asked(goal.question, goal.key)
  if (goal.kind !== 'choice' && goal.kind !== 'check') return
  const { question: key, column } = goal
  const owner = questionAt(questionnaire, key, column)
  const scope = scopeAt(questionnaire, goal)
  wishing.asked(key, column)
  if (goal.kind === 'choice') {
    wishing.wish(column === null ? key : `${key}.${column}`, owner?.kind === 'choices' ? [goal.key] : goal.key)
  }
  for (const check of owner?.checks ?? []) if (goal.kind === 'choice' || check.key === goal.key) wishing.holds(check.assert, true, scope)
}

function scopeAt(questionnaire: Questionnaire, { question, column }: ChoiceOwner): Scope {
  const table = questionAt(questionnaire, question)
  return column !== null && table?.kind === 'table' ? { own: table, over: null } : OUTSIDE
}

class Seen {
  readonly #asked = new Set<string>()
  readonly #given = new Set<string>()
  readonly #held = new Set<string>()
  readonly #failed = new Set<string>()

  look(live: LiveForm, questionnaire: Questionnaire, probes: readonly Probe[]): void {
    for (const question of questionnaire.sections.flatMap(({ questions }) => questions)) {
      this.#lookAt(live, question.key, { question, name: question.key })
      for (const column of columnsOf(question))
        for (const row of live.rows(question.key))
          this.#lookAt(live, `${question.key}.${row}.${column.key}`, { question: column, name: `${question.key}.${column.key}` })
    }
    for (const { check, key } of probes) {
      const paths = check.column === null ? [key] : live.rows(check.question).map((row) => `${check.question}.${row}.${key}`)
      for (const path of paths) {
        const { value, relevance } = live.read(path)
        if (relevance === 'relevant' && value !== null) (value === true ? this.#held : this.#failed).add(key)
      }
    }
  }

  #lookAt(live: LiveForm, path: Path, { question, name }: { readonly question: Question; readonly name: string }): void {
    const { relevance, value, problems } = live.read(path)
    if (relevance !== 'relevant') return
    this.#asked.add(name)
    if (problems.some(stopsHandingIn)) return
    const keys: readonly unknown[] = question.kind === 'choice' ? [value] : question.kind === 'choices' && Array.isArray(value) ? value : []
    for (const key of keys) this.#given.add(`${name}=${String(key)}`)
  }

  notFound(questionnaire: Questionnaire, probes: readonly Probe[]): Omit<NotFound, 'tries' | 'impossible'> {
    const owners = questionnaire.sections.flatMap(({ questions }) => questions.flatMap(ownersIn))
    return {
      // The columns of a table that was never asked are not told as well.
      neverAsked: owners
        .filter(({ name, table }) => !this.#asked.has(name) && (table === null || this.#asked.has(table)))
        .map(({ question, table }): PartPlace =>
          table === null ? { kind: 'question', key: question.key } : { kind: 'column', question: table, key: question.key },
        ),
      neverHeld: probes.filter(({ key }) => this.#failed.has(key) && !this.#held.has(key)).map(({ check }) => check),
      neverGiven: owners.flatMap(({ question, name, table }) => {
        if ((question.kind !== 'choice' && question.kind !== 'choices') || !this.#asked.has(name)) return []
        const owner = table === null ? { question: question.key, column: null } : { question: table, column: question.key }
        return question.choices
          .filter(({ key }) => !this.#given.has(`${name}=${key}`))
          .map(({ key }): PartPlace => ({ kind: 'choice', ...owner, key }))
      }),
    }
  }
}

interface Owner {
  readonly question: Question
  readonly name: string
  readonly table: string | null
}

function ownersIn(question: Question): readonly Owner[] {
  const columns = columnsOf(question).map((column): Owner => ({
    question: column,
    name: `${question.key}.${column.key}`,
    table: question.key,
  }))
  return [{ question, name: question.key, table: null }, ...columns]
}
