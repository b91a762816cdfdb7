import { memo } from 'react'

import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'

import { AnswerView } from './AnswerView.tsx'
import { useForm, useItem } from './form-context.ts'
import { IN_PAGE } from './Frame.tsx'
import { LockedAnswer } from './LockedAnswer.tsx'
import styles from './Question.module.css'
import { viewOf } from './views.tsx'

interface QuestionViewProps {
  readonly question: Question
  readonly section: string
}

/** A question to answer, while it is relevant; or its answer, where it cannot be changed. */
export const QuestionView = memo(function QuestionView({ question, section }: QuestionViewProps) {
  const { form, editable, fileHref, after } = useForm()
  const item = useItem(question.key)
  if (item.relevance !== 'relevant') return null
  const props = { question, path: question.key, item, section, setting: IN_PAGE }
  if (question.prefill?.locked === true) return <LockedAnswer {...props} />
  const View = viewOf(question)
  const isRead = !editable && question.kind !== 'information'
  return (
    <div className={styles['question']}>
      {isRead ? <AnswerView form={form} question={question} fileHref={fileHref} /> : <View {...props} />}
      {after?.(question.key)}
    </div>
  )
})
