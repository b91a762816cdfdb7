import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'

import { useLanguage } from '../preferences/language.ts'
import { useForm, useItem } from './form-context.ts'
import type { KindProps } from './Frame.tsx'
import styles from './Frame.module.css'
import { LastYearRead } from './last-year/LastYearRead.tsx'
import { controlId } from './place.ts'
import { ReadOnlyAnswer } from './ReadOnlyAnswer.tsx'

/** An answer that cannot be changed, as text: "Det här har ni fått: 5 922 718 kr". */
export function LockedAnswer({ question, path, item, setting }: KindProps<Question | ScalarQuestion>) {
  const language = useLanguage()
  const { fileHref, beside } = useForm()
  const { value: other } = useItem(`${path}:other`)
  const answer = <ReadOnlyAnswer question={question} value={item.value} other={other} fileHref={fileHref} />
  if (setting.kind === 'cell')
    return (
      <>
        {answer}
        <LastYearRead question={question} path={path} bare />
      </>
    )
  return (
    <dl className={styles['locked']} id={controlId(path)} tabIndex={-1}>
      <dt>{inLanguage(question.label, language)}</dt>
      <dd>
        {answer}
        <LastYearRead question={question} path={path} />
      </dd>
      {question.help ? <dd className="quiet small">{inLanguage(question.help, language)}</dd> : null}
      {beside === null ? null : <dd>{beside(path)}</dd>}
    </dl>
  )
}
