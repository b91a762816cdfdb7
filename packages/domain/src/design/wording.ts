import type { Question } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { Text } from '../text.ts'
import type { WholeQuestionnaire } from './design-edit.ts'
import type { PartPlace } from './part.ts'

/** What people read of one part. */
export interface Wording {
  readonly at: PartPlace | WholeQuestionnaire
  /** What it is called; null where it is not called anything, as a check. */
  readonly label: Text | null
  /** All its texts, those of parts within it not counted. */
  readonly texts: readonly Text[]
  /** What is read side by side has the same list. */
  readonly list: string
}

/** The words of every part, in the order of the questionnaire, the whole first. */
export function wordingOf({ title, introduction, sections, signOff }: Questionnaire): readonly Wording[] {
  const { certification, signature } = signOff
  const grounds = signature.grounds.map(({ label }) => label)
  const signed = [certification.correct, certification.notCorrect, signature.statement, ...grounds]
  return [
    { at: { kind: 'questionnaire' }, label: title, texts: [title, introduction, ...signed], list: '' },
    ...sections.flatMap((section): readonly Wording[] => [
      {
        at: { kind: 'section', key: section.key },
        label: section.title,
        texts: given(section.title, section.introduction),
        list: 'sections',
      },
      ...section.questions.flatMap((question): readonly Wording[] => [
        { at: { kind: 'question', key: question.key }, label: question.label, texts: textsOf(question), list: `section ${section.key}` },
        ...within(question, question.key, null),
        ...inTable(question),
      ]),
    ]),
  ]
}

function inTable(question: Question): readonly Wording[] {
  if (question.kind !== 'table') return []
  const { key: table, columns, rows } = question
  const fixed = 'fixed' in rows ? rows.fixed : []
  return [
    ...columns.flatMap((column): readonly Wording[] => [
      { at: { kind: 'column', question: table, key: column.key }, label: column.label, texts: textsOf(column), list: `columns ${table}` },
      ...within(column, table, column.key),
    ]),
    ...fixed.map(({ key, label, help }): Wording => ({
      at: { kind: 'row', question: table, key },
      label,
      texts: given(label, help),
      list: `rows ${table}`,
    })),
  ]
}

function within(asked: Question, question: string, column: string | null): readonly Wording[] {
  const choices = asked.kind === 'choice' || asked.kind === 'choices' ? asked.choices : []
  const list = `of ${question} ${column ?? ''}`
  return [
    ...choices.map(({ key, label }): Wording => ({ at: { kind: 'choice', question, column, key }, label, texts: [label], list })),
    ...(asked.checks ?? []).map(({ key, message }): Wording => ({
      at: { kind: 'check', question, column, key },
      label: null,
      texts: [message],
      list,
    })),
  ]
}

function textsOf(question: Question): readonly Text[] {
  const { label, help } = question
  switch (question.kind) {
    case 'text':
      return given(label, help, question.pattern?.message)
    case 'number':
      return given(label, help, question.unit)
    case 'declaration':
      return given(label, help, question.statement)
    case 'table':
      return given(label, help, 'added' in question.rows ? question.rows.added.name : undefined)
    default:
      return given(label, help)
  }
}

function given(...texts: readonly (Text | undefined)[]): readonly Text[] {
  return texts.filter((text) => text !== undefined)
}
