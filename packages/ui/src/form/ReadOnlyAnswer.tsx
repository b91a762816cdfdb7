import type { ReactNode } from 'react'

import type { FileValue, Value } from '@aterrapport/domain/form/value.ts'
import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { inLanguage, type Language, type Text } from '@aterrapport/domain/text.ts'

import { useLanguage } from '../preferences/language.ts'
import { writeAmount, writeNumber } from './formats/write-number.ts'
import { formTexts } from './texts/use-form-texts.ts'

interface ReadOnlyAnswerProps {
  readonly question: Question | ScalarQuestion
  readonly value: Value
  /** What "annat" is, where it was chosen. */
  readonly other: Value
  readonly fileHref?: ((file: FileValue) => string) | null
}

/** One value as it is read: amounts with "kr", choices by their labels, paragraphs kept. Unanswered is said in words. */
export function ReadOnlyAnswer({ question, value, other, fileHref = null }: ReadOnlyAnswerProps): ReactNode {
  const language = useLanguage()
  const texts = formTexts(language)
  if (value === null || value === '') return <span className="quiet">{texts.notAnswered}</span>
  if (typeof value === 'boolean') return question.kind === 'declaration' ? texts.agreed : value ? texts.yes : texts.no
  if (typeof value === 'string') return <Written text={written(question, value, language)} other={other} />
  if ('unreadable' in value) return <Written text={value.unreadable} other={null} />
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
      {value.map((entry) =>
        typeof entry === 'string' ? (
          <li key={entry}>{written(question, entry, language)}</li>
        ) : (
          <li key={entry.id}>{fileHref ? <a href={fileHref(entry)}>{entry.name}</a> : entry.name}</li>
        ),
      )}
      {typeof other === 'string' && other !== '' ? <li>{other}</li> : null}
    </ul>
  )
}

function Written({ text, other }: { readonly text: string; readonly other: Value }) {
  return <span style={{ whiteSpace: 'pre-line' }}>{typeof other === 'string' && other !== '' ? `${text}: ${other}` : text}</span>
}

function written(question: Question | ScalarQuestion, value: string, language: Language): string {
  switch (question.kind) {
    case 'amount':
      return writeAmount(value, language)
    case 'percent':
      return `${writeNumber(value, language)}\u00a0%`
    case 'number':
      return question.unit ? `${writeNumber(value, language)}\u00a0${inLanguage(question.unit, language)}` : writeNumber(value, language)
    case 'calculated':
      return calculated(question.shownAs, value, language)
    case 'choice':
    case 'choices':
      return labelOf(question.choices, value, language)
    default:
      return value
  }
}

function calculated(shownAs: string, value: string, language: Language): string {
  if (shownAs === 'amount') return writeAmount(value, language)
  if (shownAs === 'percent') return `${writeNumber(value, language)}\u00a0%`
  return shownAs === 'number' ? writeNumber(value, language) : value
}

function labelOf(choices: readonly { readonly key: string; readonly label: Text }[], key: string, language: Language): string {
  const choice = choices.find((candidate) => candidate.key === key)
  return choice ? inLanguage(choice.label, language) : key
}
