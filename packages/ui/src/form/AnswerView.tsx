import type { ReactNode } from 'react'

import type { FileValue, Value } from '@aterrapport/domain/form/value.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'

import { useLanguage } from '../preferences/language.ts'
import { AnswerTable } from './AnswerTable.tsx'
import styles from './Answers.module.css'
import type { FormReader } from './form-store.ts'
import { LastYearRead } from './last-year/LastYearRead.tsx'
import { ReadOnlyAnswer } from './ReadOnlyAnswer.tsx'
import { formTexts, useFormTexts } from './texts/use-form-texts.ts'

export interface AnswerViewProps {
  readonly form: FormReader
  readonly question: Question
  readonly fileHref?: ((file: FileValue) => string) | null
  /** Why a file cannot be opened, in words; null for one that can. */
  readonly fileHeld?: ((file: FileValue) => string | null) | null
  /** Something more under the answer: its problems, a difference against another submission. */
  readonly beside?: ReactNode
  /** What stands under the answer shows what was said to its warnings. */
  readonly commentBeside?: boolean
  readonly level?: 3 | 5
}

/** One question with its answer, to read. */
export function AnswerView({ form, question, beside, commentBeside = false, level = 3, ...files }: AnswerViewProps) {
  const language = useLanguage()
  const texts = useFormTexts()
  const comment = form.read(`${question.key}:comment`).value
  const Heading = `h${level}` as const
  return (
    <div className={styles['answer']}>
      <Heading>{inLanguage(question.label, language)}</Heading>
      <Content form={form} question={question} {...files} />
      <LastYearRead question={question} path={question.key} />
      {typeof comment === 'string' && comment !== '' && !commentBeside ? (
        <p className={styles['comment']}>
          {texts.commentLabel}: {comment}
        </p>
      ) : null}
      {beside}
    </div>
  )
}

function Content({ form, question, fileHref = null, fileHeld = null }: AnswerViewProps) {
  const language = useLanguage()
  const texts = formTexts(language)
  const part = (key: string) => <ReadOnlyAnswer question={question} value={form.read(`${question.key}.${key}`).value} other={null} />
  switch (question.kind) {
    case 'table':
      return <AnswerTable form={form} question={question} />
    case 'contact':
      return <Parts parts={Object.entries(texts.contact).map(([key, name]) => [name, part(key)])} />
    case 'organisation':
      return <Parts parts={Object.entries(texts.organisation).map(([key, name]) => [name, part(key)])} />
    case 'period':
      return (
        <Parts
          parts={[
            [texts.from, part('from')],
            [texts.to, part('to')],
          ]}
        />
      )
    default: {
      const { value } = form.read(question.key)
      const other = form.read(`${question.key}:other`).value
      const later = promisedDay(form.read(`${question.key}:later`).value)
      return (
        <div className={styles['value']}>
          {later !== null && value === null ? null : (
            <ReadOnlyAnswer question={question} value={value} other={other} fileHref={fileHref} fileHeld={fileHeld} />
          )}
          {later === null ? null : <p>{texts.file.comesLater(later)}</p>}
        </div>
      )
    }
  }
}

/** The day on which files come, as it was given. */
function promisedDay(value: Value): string | null {
  if (typeof value === 'object' && value !== null && 'unreadable' in value) return value.unreadable
  return typeof value === 'string' ? value : null
}

function Parts({ parts }: { readonly parts: readonly (readonly [name: string, answer: ReactNode])[] }) {
  return (
    <dl className={styles['parts']}>
      {parts.map(([name, answer]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  )
}
