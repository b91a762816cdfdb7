import { compile } from '../form/compile.ts'
import type { FormContext } from '../form/context.ts'
import { open } from '../form/open.ts'
import type { LiveForm } from '../form/form.ts'
import { stopsHandingIn } from '../form/problem.ts'
import type { Path } from '../form/value.ts'
import type { Expression } from '../expression/tree.ts'
import type { CalculatedQuestion } from '../questionnaire/kinds/calculated.ts'
import type { Question, ScalarQuestion } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { ChoiceOwner } from './compared.ts'
import { freeKey } from './free-keys.ts'
import type { PartPlace } from './part.ts'
import { fillAtRandom } from './random-answers.ts'

/** What so many random fillings did not find. It may be there all the same: a filling that was not tried may find it. */
export interface NotFound {
  readonly tries: number
  /** Questions and columns that were never asked. */
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
  const probed = withProbes(questionnaire)
  const form = compile(probed.questionnaire)
  const seen = new Seen()
  for (let round = 0; round < given.tries; round += 1) {
    const answers = fillAtRandom(form, { context: given.context, seed: given.seed + round })
    seen.look(open(form, { context: given.context, answers }), questionnaire, probed.probes)
  }
  return { tries: given.tries, ...seen.notFound(questionnaire, probed.probes) }
}

/** A question that is worked out as what a check asserts. */
interface Probe {
  readonly check: PartPlace & ChoiceOwner
  readonly key: string
}

/** The questionnaire with a calculated question beside every question with checks, one for each check: a check that is missing tells nothing by itself. */
function withProbes(given: Questionnaire): { readonly questionnaire: Questionnaire; readonly probes: readonly Probe[] } {
  const probes: Probe[] = []
  const taken = new Set(
    given.sections.flatMap(({ questions }) =>
      questions.flatMap((question) => [question.key, ...columnsOf(question).map(({ key }) => key)]),
    ),
  )
  const probesOf = (question: Question, table: string | null): readonly CalculatedQuestion[] =>
    (question.checks ?? []).map((check) => {
      const key = freeKey('prov_av_kontroll', taken)
      taken.add(key)
      const owner = table === null ? { question: question.key, column: null } : { question: table, column: question.key }
      probes.push({ check: { kind: 'check', ...owner, key: check.key }, key })
      return probe(key, check.assert, question.relevance)
    })
  const withColumns = (question: Question): Question =>
    question.kind === 'table'
      ? {
          ...question,
          columns: question.columns.flatMap((column): readonly ScalarQuestion[] => [column, ...probesOf(column, question.key)]),
        }
      : question
  const sections = given.sections.map((section) => ({
    ...section,
    questions: section.questions.flatMap((question): readonly Question[] => [withColumns(question), ...probesOf(question, null)]),
  }))
  return { questionnaire: { ...given, sections }, probes }
}

function probe(key: string, formula: Expression, relevance: Expression | undefined): CalculatedQuestion {
  return { kind: 'calculated', key, label: { sv: '' }, shownAs: 'yesNo', formula, ...(relevance === undefined ? {} : { relevance }) }
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

  notFound(questionnaire: Questionnaire, probes: readonly Probe[]): Omit<NotFound, 'tries'> {
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

function columnsOf(question: Question): readonly ScalarQuestion[] {
  return question.kind === 'table' ? question.columns : []
}
