import type { Path } from '@aterrapport/domain/form/value.ts'
import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire, Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage, type Language } from '@aterrapport/domain/text.ts'

import type { FormReader } from './form-store.ts'
import { formTexts } from './texts/use-form-texts.ts'

/** Where in a questionnaire a path leads. */
export interface Place {
  readonly section: Section
  readonly question: Question
  readonly row: string | null
  readonly column: ScalarQuestion | null
  readonly part: string | null
}

/** The place of a path; null when the questionnaire has no such question. */
export function placeOf(questionnaire: Questionnaire, path: Path): Place | null {
  const [bare = ''] = path.split(':')
  const [key, second = null, third = null] = bare.split('.')
  for (const section of questionnaire.sections) {
    for (const question of section.questions) {
      if (question.key !== key) continue
      if (question.kind !== 'table') return { section, question, row: null, column: null, part: second }
      const column = question.columns.find((candidate) => candidate.key === third) ?? null
      return { section, question, row: second, column, part: null }
    }
  }
  return null
}

/** A place in words, as a list of problems says it: "Kostnader – Lokaler – Belopp". */
export function nameOfPlace(form: FormReader, { question, row, column, part }: Place, language: Language): string {
  const names = [inLanguage(question.label, language)]
  if (question.kind === 'table' && row !== null) names.push(nameOfRow(form, { table: question, row, language }))
  if (column !== null) names.push(inLanguage(column.label, language))
  if (part !== null) names.push(nameOfPart(part, language))
  return names.join(' – ')
}

interface RowInTable {
  readonly table: Extract<Question, { kind: 'table' }>
  readonly row: string
  readonly language: Language
}

/** What a row is called: the label of a given row, else its number among those added. */
export function nameOfRow(form: FormReader, { table, row, language }: RowInTable): string {
  if ('fixed' in table.rows) {
    const fixed = table.rows.fixed.find((candidate) => candidate.key === row)
    return fixed ? inLanguage(fixed.label, language) : row
  }
  return formTexts(language).rowName(inLanguage(table.rows.added.name, language), form.rows(table.key).indexOf(row) + 1)
}

function nameOfPart(part: string, language: Language): string {
  const texts = formTexts(language)
  const names: Readonly<Record<string, string>> = { ...texts.organisation, ...texts.contact, from: texts.from, to: texts.to }
  return names[part] ?? part
}

/** The id of the control at a path, so that a problem can link to it. */
export function controlId(path: Path): string {
  return `q-${path}`
}
