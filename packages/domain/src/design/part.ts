import type { Question } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire, Section } from '../questionnaire/questionnaire.ts'

/** A part of a questionnaire that has a key of its own, by where it stands. A question is found by its key wherever it has been moved. */
export type PartPlace =
  | { readonly kind: 'section'; readonly key: string }
  | { readonly kind: 'question'; readonly key: string }
  | { readonly kind: 'column' | 'row'; readonly question: string; readonly key: string }
  | { readonly kind: 'choice' | 'check'; readonly question: string; readonly column: string | null; readonly key: string }

/** A list that parts stand in. */
export type ListPlace =
  | { readonly kind: 'sections' }
  | { readonly kind: 'questions'; readonly section: string }
  | { readonly kind: 'columns' | 'rows'; readonly question: string }
  | { readonly kind: 'choices' | 'checks'; readonly question: string; readonly column: string | null }

/** A section, question, column, fixed row, choice or check, as far as all of them are alike. */
export interface Part {
  readonly key: string
}

/** The list that a part stands in; null when there is no such part. */
export function listOfPart(draft: Questionnaire, place: PartPlace): ListPlace | null {
  const list = listNamed(draft, place)
  return list !== null && partsIn(draft, list)?.some(({ key }) => key === place.key) === true ? list : null
}

function listNamed({ sections }: Questionnaire, place: PartPlace): ListPlace | null {
  switch (place.kind) {
    case 'section':
      return { kind: 'sections' }
    case 'question': {
      const section = sections.find(({ questions }) => questions.some(({ key }) => key === place.key))
      return section === undefined ? null : { kind: 'questions', section: section.key }
    }
    case 'column':
    case 'row':
      return { kind: `${place.kind}s`, question: place.question }
    case 'choice':
    case 'check':
      return { kind: `${place.kind}s`, question: place.question, column: place.column }
  }
}

/** The place of a part with the key in a list. */
export function placeIn(list: ListPlace, key: string): PartPlace {
  switch (list.kind) {
    case 'sections':
      return { kind: 'section', key }
    case 'questions':
      return { kind: 'question', key }
    case 'columns':
      return { kind: 'column', question: list.question, key }
    case 'rows':
      return { kind: 'row', question: list.question, key }
    case 'choices':
      return { kind: 'choice', question: list.question, column: list.column, key }
    case 'checks':
      return { kind: 'check', question: list.question, column: list.column, key }
  }
}

export function partAt(draft: Questionnaire, place: PartPlace): Part | null {
  const list = listOfPart(draft, place)
  return (list === null ? null : partsIn(draft, list))?.find(({ key }) => key === place.key) ?? null
}

export function questionAt({ sections }: Questionnaire, key: string, column: string | null = null): Question | null {
  const question = sections.flatMap(({ questions }) => questions).find((one) => one.key === key)
  if (question === undefined || column === null) return question ?? null
  return (question.kind === 'table' ? question.columns : []).find((one) => one.key === column) ?? null
}

/** What stands in a list; null when the questionnaire has no such list. */
export function partsIn(draft: Questionnaire, list: ListPlace): readonly Part[] | null {
  switch (list.kind) {
    case 'sections':
      return draft.sections
    case 'questions':
      return draft.sections.find(({ key }) => key === list.section)?.questions ?? null
    case 'columns':
    case 'rows': {
      const table = questionAt(draft, list.question)
      if (table?.kind !== 'table') return null
      if (list.kind === 'columns') return table.columns
      return 'fixed' in table.rows ? table.rows.fixed : null
    }
    case 'choices': {
      const question = questionAt(draft, list.question, list.column)
      return question?.kind === 'choice' || question?.kind === 'choices' ? question.choices : null
    }
    case 'checks': {
      const question = questionAt(draft, list.question, list.column)
      return question === null ? null : (question.checks ?? [])
    }
  }
}

/**
 * The questionnaire with other parts in a list. They must be parts that came from such a list or that a schema will read: it is the
 * one place that trusts them. A list of checks that becomes empty is left out.
 */
export function withParts(draft: Questionnaire, list: ListPlace, parts: readonly Part[]): Questionnaire {
  switch (list.kind) {
    case 'sections':
      return { ...draft, sections: parts as readonly Section[] } // the caller's promise
    case 'questions':
      return eachSection(draft, (section) =>
        section.key === list.section ? { ...section, questions: parts as readonly Question[] /* the caller's promise */ } : section,
      )
    case 'columns':
      return withQuestion(draft, list.question, null, (question) => ({ ...question, columns: parts }))
    case 'rows':
      return withQuestion(draft, list.question, null, (question) => ({ ...question, rows: { fixed: parts } }))
    case 'choices':
      return withQuestion(draft, list.question, list.column, (question) => ({ ...question, choices: parts }))
    case 'checks':
      return withQuestion(draft, list.question, list.column, ({ checks: _checks, ...question }) =>
        parts.length === 0 ? question : { ...question, checks: parts },
      )
  }
}

function withQuestion(draft: Questionnaire, key: string, column: string | null, change: (question: Question) => object): Questionnaire {
  const changed = <Given extends Question>(question: Given) => change(question) as Given // withParts' promise
  return eachSection(draft, (section) => {
    if (!section.questions.some((question) => question.key === key)) return section
    const questions = section.questions.map((question) => {
      if (question.key !== key) return question
      if (column === null) return changed(question)
      if (question.kind !== 'table') return question
      return { ...question, columns: question.columns.map((one) => (one.key === column ? changed(one) : one)) }
    })
    return { ...section, questions }
  })
}

function eachSection(draft: Questionnaire, change: (section: Section) => Section): Questionnaire {
  return { ...draft, sections: draft.sections.map(change) }
}
