import { Fragment } from 'react'
import type { ReactNode } from 'react'

import type { FileValue } from '@aterrapport/domain/form/value.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'

import { useLanguage } from '../preferences/language.ts'
import { AnswerView } from './AnswerView.tsx'
import type { FormReader } from './form-store.ts'

interface AnswersViewProps {
  readonly form: FormReader
  readonly fileHref?: (file: FileValue) => string
  /** What stands beside a section's heading: a link to change it. */
  readonly besideSection?: ((section: Section) => ReactNode) | undefined
  /** What stands under an answer: its problems, a difference. */
  readonly besideAnswer?: ((question: Question) => ReactNode) | undefined
  /** What stands under an answer shows what was said to its warnings. */
  readonly commentsBeside?: boolean
}

/** A whole form to read, as it will be or has been handed in: what is not relevant is left out, what is not answered is said. */
export function AnswersView({ form, fileHref, besideSection, besideAnswer, commentsBeside = false }: AnswersViewProps) {
  const language = useLanguage()
  return form.questionnaire.sections.map((section) =>
    form.section(section.key).status === 'notRelevant' ? null : (
      <section key={section.key} aria-labelledby={`s-${section.key}`}>
        <h2 id={`s-${section.key}`} tabIndex={-1}>
          {inLanguage(section.title, language)}
        </h2>
        {besideSection?.(section)}
        {section.questions.map((question) => (
          <Fragment key={question.key}>
            {question.kind === 'information' || form.read(question.key).relevance !== 'relevant' ? null : (
              <AnswerView
                form={form}
                question={question}
                fileHref={fileHref ?? null}
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
