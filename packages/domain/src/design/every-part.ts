import type { Question } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { PartPlace } from './part.ts'

/** Every part that has a key, in the order of the questionnaire. */
export function everyPart({ sections }: Questionnaire): readonly PartPlace[] {
  return sections.flatMap((section): readonly PartPlace[] => [
    { kind: 'section', key: section.key },
    ...section.questions.flatMap((question): readonly PartPlace[] => [
      { kind: 'question', key: question.key },
      ...ofQuestion(question, question.key, null),
      ...ofTable(question),
    ]),
  ])
}

function ofTable(question: Question): readonly PartPlace[] {
  if (question.kind !== 'table') return []
  const rows = 'fixed' in question.rows ? question.rows.fixed : []
  return [
    ...question.columns.flatMap((column): readonly PartPlace[] => [
      { kind: 'column', question: question.key, key: column.key },
      ...ofQuestion(column, question.key, column.key),
    ]),
    ...rows.map(({ key }): PartPlace => ({ kind: 'row', question: question.key, key })),
  ]
}

function ofQuestion(given: Question, question: string, column: string | null): readonly PartPlace[] {
  const choices = given.kind === 'choice' || given.kind === 'choices' ? given.choices : []
  return [
    ...choices.map(({ key }): PartPlace => ({ kind: 'choice', question, column, key })),
    ...(given.checks ?? []).map(({ key }): PartPlace => ({ kind: 'check', question, column, key })),
  ]
}
