import { Fragment } from 'react'
import type { ReactNode } from 'react'

import type { FileValue } from '@aterrapport/domain/form/value.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'

import { useLanguage } from '../preferences/language.ts'
import { AnswerView } from './AnswerView.tsx'
import styles from './Answers.module.css'
import type { FormReader } from './form-store.ts'

interface AnswersViewProps {
  readonly form: FormReader
  readonly fileHref?: (file: FileValue) => string
  /** Why a file cannot be opened, in words; null for one that can. */
  readonly fileHeld?: (file: FileValue) => string | null
  /** What it stands within, where a page holds several forms: its headings are then two levels down, under names of their own. */
  readonly within?: string
  /** What stands beside a section's heading: a link to change it. */
  readonly besideSection?: ((section: Section) => ReactNode) | undefined
  /** What stands under an answer: its problems, a difference. */
  readonly besideAnswer?: ((question: Question) => ReactNode) | undefined
  /** What stands under an answer shows what was said to its warnings. */
  readonly commentsBeside?: boolean
}

/** A whole form to read, as it will be or has been handed in: what is not relevant is left out, what is not answered is said. */
export function AnswersView({ form, fileHref, fileHeld, within, besideSection, besideAnswer, commentsBeside = false }: AnswersViewProps) {
  const language = useLanguage()
  const Heading = within === undefined ? 'h2' : 'h4'
  const name = (section: Section) => `${within ?? 's'}-${section.key}`
  return form.questionnaire.sections.map((section) =>
    form.section(section.key).status === 'notRelevant' ? null : (
      <section key={section.key} className={styles['section']} aria-labelledby={name(section)}>
        <Heading id={name(section)} tabIndex={-1}>
          {inLanguage(section.title, language)}
        </Heading>
        {besideSection?.(section)}
        {section.questions.map((question) => (
          <Fragment key={question.key}>
            {question.kind === 'information' || form.read(question.key).relevance !== 'relevant' ? null : (
              <AnswerView
                form={form}
                question={question}
                level={within === undefined ? 3 : 5}
                fileHref={fileHref ?? null}
                fileHeld={fileHeld ?? null}
                beside={besideAnswer?.(question)}
                commentBeside={commentsBeside}
              />
            )}
          </Fragment>
        ))}
      </section>
    ),
  )
}
