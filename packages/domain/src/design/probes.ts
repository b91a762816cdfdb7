import type { Expression } from '../expression/tree.ts'
import type { CalculatedQuestion } from '../questionnaire/kinds/calculated.ts'
import type { Question, ScalarQuestion } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { ChoiceOwner } from './compared.ts'
import { freeKey } from './free-keys.ts'
import type { PartPlace } from './part.ts'

/** A question that is worked out as what a check asserts. */
export interface Probe {
  readonly check: PartPlace & ChoiceOwner
  readonly key: string
}

/** The questionnaire with a calculated question beside every question with checks, one for each check: a check that is missing tells nothing by itself. */
export function withProbes(given: Questionnaire): { readonly questionnaire: Questionnaire; readonly probes: readonly Probe[] } {
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

/** The columns of a table; of another question none. */
export function columnsOf(question: Question): readonly ScalarQuestion[] {
  return question.kind === 'table' ? question.columns : []
}
