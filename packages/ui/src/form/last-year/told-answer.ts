import type { LastYear } from '@aterrapport/domain/form/comparable.ts'
import type { Path } from '@aterrapport/domain/form/value.ts'
import { kindOf, type Question, type ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Language } from '@aterrapport/domain/text.ts'

import type { LastYearTexts } from './last-year-texts.ts'

/** Whether an earlier year has an answer to a question, a cell, or to any part of a question that has several. */
export function isTold(lastYear: LastYear, question: Question | ScalarQuestion, path: Path): boolean {
  const { parts } = kindOf(question)
  return (parts.length === 0 ? [path] : parts.map(({ key }) => `${path}.${key}`)).some(
    (place) => (lastYear.answers[place] ?? null) !== null,
  )
}

/** An earlier year's answer as people read it; empty where there is none. */
export function toldAnswer(
  question: Question | ScalarQuestion,
  { path, lastYear, language, texts }: { path: Path; lastYear: LastYear; language: Language; texts: LastYearTexts },
): string {
  const at = (place: Path) => lastYear.answers[place] ?? null
  if (question.kind === 'period') {
    const [from, to] = [at(`${path}.from`), at(`${path}.to`)]
    return [typeof from === 'string' ? texts.from(from) : '', typeof to === 'string' ? texts.to(to) : '']
      .filter((part) => part !== '')
      .join(' ')
  }
  if (question.kind === 'organisation') {
    return [at(`${path}.name`), at(`${path}.organisationsnummer`)].filter((part) => typeof part === 'string').join(', ')
  }
  const shown = kindOf(question).format(at(path), question, language)
  const other = at(`${path}:other`)
  return typeof other === 'string' ? `${shown}: ${other}` : shown
}
