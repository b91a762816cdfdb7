import { memo, useCallback, useSyncExternalStore } from 'react'

import type { LastYear } from '@aterrapport/domain/form/comparable.ts'
import type { Path } from '@aterrapport/domain/form/value.ts'
import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'

import { Button } from '../../controls/Button.tsx'
import { useLanguage } from '../../preferences/language.ts'
import { useForm } from '../form-context.ts'
import { controlId } from '../place.ts'
import { useLastYearTexts } from './last-year-texts.ts'
import styles from './LastYear.module.css'
import { LastYearTold } from './LastYearTold.tsx'
import { emptyPlaces, takeOver } from './take-over.ts'
import { toldAnswer } from './told-answer.ts'

interface LastYearLineProps {
  readonly lastYear: LastYear
  readonly question: Question | ScalarQuestion
  readonly path: Path
  /** What the control is described by. */
  readonly id: string
  /** In a table's cell, where the table takes over for all of them. */
  readonly bare: boolean
}

/** What was answered last year, and one click to answer the same while nothing has been answered. */
export const LastYearLine = memo(function LastYearLine({ lastYear, question, path, id, bare }: LastYearLineProps) {
  const language = useLanguage()
  const texts = useLastYearTexts()
  const { form } = useForm()
  const { year } = lastYear
  const isEmpty = useSyncExternalStore(
    useCallback((listener) => form.subscribe(`${path}.*`, listener), [form, path]),
    () => !bare && emptyPlaces(form, lastYear, question, path).length > 0,
  )
  const answer = toldAnswer(question, { path, lastYear, language, texts })
  if (answer === '') return null

  function take(): void {
    takeOver(form, lastYear, emptyPlaces(form, lastYear, question, path))
    // The button goes away with what it did.
    document.getElementById(controlId(path))?.focus()
  }

  return (
    <div className={styles['line']} data-bare={bare || undefined}>
      <LastYearTold year={year} answer={answer} id={id} />
      {isEmpty ? (
        <Button size="small" look="quiet" onClick={take}>
          {texts.takeOver} <span className="only-for-screen-readers">{texts.of(year, inLanguage(question.label, language))}</span>
        </Button>
      ) : null}
    </div>
  )
})
