import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import type { WholeQuestionnaire } from '@aterrapport/domain/design/design-edit.ts'
import { WHOLE } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Selected } from '../design-store.ts'
import type { Subject } from './subject.ts'

/** Where a question stands that may be a column. */
export type QuestionPlace =
  | { readonly kind: 'question'; readonly key: string }
  | { readonly kind: 'column'; readonly question: string; readonly key: string }

/** What the panel can be about. */
export type Shown = WholeQuestionnaire | { readonly kind: 'section'; readonly key: string } | QuestionPlace

/** What the panel sets when a part is selected: rows, choices and checks are set with the question or column that they belong to. */
export function shownFor(selected: Selected): Shown {
  switch (selected.kind) {
    case 'questionnaire':
    case 'section':
    case 'question':
      return selected
    case 'column':
      return { kind: 'column', question: selected.question, key: selected.key }
    case 'row':
      return { kind: 'question', key: selected.question }
    case 'choice':
    case 'check':
      return selected.column === null
        ? { kind: 'question', key: selected.question }
        : { kind: 'column', question: selected.question, key: selected.column }
  }
}

export function subjectOf(shown: Shown, draft: Questionnaire): Subject {
  switch (shown.kind) {
    case 'questionnaire':
      return { of: shown, place: WHOLE }
    case 'section':
      return { of: shown, place: { ...WHOLE, section: shown.key } }
    case 'question':
      return { of: shown, place: { ...WHOLE, section: sectionOf(draft, shown.key), question: shown.key } }
    case 'column':
      return { of: shown, place: { ...WHOLE, section: sectionOf(draft, shown.question), question: shown.question, column: shown.key } }
  }
}

export function isSameSubject(one: Subject, other: Subject): boolean {
  return canonicalJson(one) === canonicalJson(other)
}

function sectionOf({ sections }: Questionnaire, question: string): string | null {
  return sections.find(({ questions }) => questions.some(({ key }) => key === question))?.key ?? null
}

/** Every key that a part of the same sort has, with those of tables before those of their columns. */
export function keysOf({ sections }: Questionnaire): ReadonlySet<string> {
  const questions = sections.flatMap((section) => section.questions)
  return new Set([
    ...sections.map(({ key }) => `section ${key}`),
    ...questions.map(({ key }) => `question ${key}`),
    ...questions.flatMap((question) =>
      (question.kind === 'table' ? question.columns : []).map(({ key }) => `column ${question.key} ${key}`),
    ),
  ])
}

export function keyOf(shown: Shown): string {
  if (shown.kind === 'questionnaire') return shown.kind
  return shown.kind === 'column' ? `column ${shown.question} ${shown.key}` : `${shown.kind} ${shown.key}`
}
