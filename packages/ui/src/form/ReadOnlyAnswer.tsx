import type { ReactNode } from 'react'

import type { FileValue, Value } from '@aterrapport/domain/form/value.ts'
import { kindOf, type Question, type ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'

import { Note } from '../feedback/Note.tsx'
import { useLanguage } from '../preferences/language.ts'
import { formTexts } from './texts/use-form-texts.ts'

interface ReadOnlyAnswerProps {
  readonly question: Question | ScalarQuestion
  readonly value: Value
  /** What "annat" is, where it was chosen. */
  readonly other: Value
  readonly fileHref?: ((file: FileValue) => string) | null
  /** Why a file cannot be opened, in words; null for one that can. */
  readonly fileHeld?: ((file: FileValue) => string | null) | null
}

/** One value as it is read: amounts with "kr", choices by their labels, paragraphs kept. Unanswered is said in words. */
export function ReadOnlyAnswer({ question, value, other, fileHref = null, fileHeld = null }: ReadOnlyAnswerProps): ReactNode {
  const language = useLanguage()
  const texts = formTexts(language)
  // What is not of the kind is shown as it stands rather than left out.
  const written = (given: string | readonly string[]) => kindOf(question).format(given, question, language) || String(given)
  if (value === null || value === '') return <span className="quiet">{texts.notAnswered}</span>
  if (typeof value === 'boolean') return question.kind === 'declaration' ? texts.agreed : value ? texts.yes : texts.no
  if (typeof value === 'string') return asWritten(written(value), other)
  if ('unreadable' in value) return asWritten(value.unreadable, null)
  return (
    <ul style={{ margin: 0, paddingInlineStart: '1.2em' }}>
      {value.map((entry) =>
        typeof entry === 'string' ? (
          <li key={entry}>{written([entry])}</li>
        ) : (
          <li key={entry.id}>
            <File file={entry} href={fileHref} held={fileHeld?.(entry) ?? null} />
          </li>
        ),
      )}
      {typeof other === 'string' && other !== '' ? <li>{other}</li> : null}
    </ul>
  )
}

interface FileProps {
  readonly file: FileValue
  readonly href: ((file: FileValue) => string) | null
  readonly held: string | null
}

function File({ file, href, held }: FileProps) {
  if (held === null) return href ? <a href={href(file)}>{file.name}</a> : file.name
  return (
    <>
      {file.name}
      <Note severity="warning">{held}</Note>
    </>
  )
}

function asWritten(text: string, other: Value): ReactNode {
  return (
    <span dir="auto" style={{ whiteSpace: 'pre-line', unicodeBidi: 'isolate' }}>
      {typeof other === 'string' && other !== '' ? `${text}: ${other}` : text}
    </span>
  )
}
