import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { DesignEdit } from './design-edit.ts'
import { placeIn, type ListPlace, type PartPlace } from './part.ts'

/** What an edit lays its hand on, as steps down from a question or a section: a part with all in it, or one property of it. */
export type Area = readonly string[]

/** Whether one is the other, or within it. */
export function overlap(one: Area, other: Area): boolean {
  return one.slice(0, other.length).every((step, at) => step === other[at])
}

/** Everything that an edit lays its hand on in a draft. */
export function areasOf(edit: DesignEdit, draft: Questionnaire): readonly Area[] {
  switch (edit.kind) {
    case 'add':
      return [...home(edit.into, edit.part.key), areaOf(placeIn(edit.into, edit.part.key)), ...questionsIn(edit.part)]
    case 'remove':
    case 'replace': {
      const section = draft.sections.find(({ key }) => edit.part.kind === 'section' && key === edit.part.key)
      return [areaOf(edit.part), ...(section === undefined ? [] : questionsIn(section)), ...totalsOf(edit.part)]
    }
    case 'move':
      return [
        [...areaOf(edit.part), '.place'],
        ...(edit.section === null ? [] : home({ kind: 'questions', section: edit.section }, edit.part.key)),
      ]
    case 'rename':
      return [[...areaOf(edit.part), '.key'], areaOf({ ...edit.part, key: edit.to }), ...totalsOf(edit.part)]
    case 'change':
      if (edit.of.kind === 'questionnaire') return [['questionnaire', `.${edit.property}`]]
      return [[...areaOf(edit.of), edit.property === 'rows' ? 'row' : `.${edit.property}`]]
    case 'together':
      return edit.edits.flatMap((one) => areasOf(one, draft))
  }
}

/** A part with all in it. */
export function areaOf(place: PartPlace): Area {
  switch (place.kind) {
    case 'section':
    case 'question':
      return [place.kind, place.key]
    case 'column':
    case 'row':
      return ['question', place.question, place.kind, place.key]
    case 'choice':
    case 'check':
      return [
        ...areaOf(
          place.column === null
            ? { kind: 'question', key: place.question }
            : { kind: 'column', question: place.question, key: place.column },
        ),
        place.kind,
        place.key,
      ]
  }
}

/** A question that comes to a section wants the section to be there, but leaves all in it alone. */
function home(list: ListPlace, key: string): readonly Area[] {
  return list.kind === 'questions' ? [['section', list.section, '.has', key]] : []
}

function questionsIn(part: object): readonly Area[] {
  if (!('questions' in part) || !Array.isArray(part.questions)) return []
  const questions: readonly unknown[] = part.questions
  return questions.map((question) => [
    'question',
    typeof question === 'object' && question !== null && 'key' in question ? String(question.key) : '',
  ])
}

/** A column that goes or gets another key changes the totals of its table with it. */
function totalsOf(place: PartPlace): readonly Area[] {
  return place.kind === 'column' ? [['question', place.question, '.totals']] : []
}
