import type { LastYear } from '@aterrapport/domain/form/comparable.ts'
import type { Path } from '@aterrapport/domain/form/value.ts'
import { isBlank } from '@aterrapport/domain/questionnaire/kinds/kind.ts'
import { kindOf, type Question, type ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'

import type { FormStore } from '../form-store.ts'

/** Where last year's answers can be taken over to: what somebody answers, has not answered yet, and answered last year. */
export function emptyPlaces(form: FormStore, lastYear: LastYear, question: Question | ScalarQuestion, path: Path): readonly Path[] {
  return placesOf(question, path).filter((place) => {
    if ((lastYear.answers[place] ?? null) === null) return false
    const { relevance, value } = form.read(place)
    return relevance === 'relevant' && isBlank(value)
  })
}

/** Gives last year's answers anew: each is then an answer like any other. */
export function takeOver(form: FormStore, lastYear: LastYear, places: readonly Path[]): void {
  for (const place of places) {
    form.answer(place, lastYear.answers[place] ?? null)
    const other = lastYear.answers[`${place}:other`] ?? null
    if (other !== null && isBlank(form.read(`${place}:other`).value)) form.answer(`${place}:other`, other)
  }
}

function placesOf(question: Question | ScalarQuestion, path: Path): readonly Path[] {
  if (question.kind === 'calculated' || question.prefill?.locked === true) return []
  if (question.kind === 'table') {
    if (!('fixed' in question.rows)) return []
    const { fixed } = question.rows
    return question.columns.flatMap((column) => fixed.flatMap((row) => placesOf(column, `${path}.${row.key}.${column.key}`)))
  }
  const { parts } = kindOf(question)
  return parts.length === 0 ? [path] : parts.map(({ key }) => `${path}.${key}`)
}
