import type { Path } from '@aterrapport/domain/form/value.ts'
import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'

import { useLanguage } from '../../preferences/language.ts'
import { useLastYear } from './last-year-context.ts'
import { useLastYearTexts } from './last-year-texts.ts'
import styles from './LastYear.module.css'
import { LastYearTold } from './LastYearTold.tsx'
import { isTold, toldAnswer } from './told-answer.ts'

interface LastYearReadProps {
  readonly question: Question | ScalarQuestion
  readonly path: Path
  /** In a table's cell. */
  readonly bare?: boolean
}

/** A name or a number of a register that stands as it is given is the same every year; what is counted is not. */
const COUNTED: ReadonlySet<string> = new Set(['amount', 'number', 'percent', 'calculated'])

/** What was answered last year, under an answer that is read and not given. */
export function LastYearRead({ question, path, bare = false }: LastYearReadProps) {
  const language = useLanguage()
  const texts = useLastYearTexts()
  const lastYear = useLastYear()
  if (lastYear === null || !isTold(lastYear, question, path)) return null
  if (question.prefill?.locked === true && !COUNTED.has(question.kind)) return null
  const answer = toldAnswer(question, { path, lastYear, language, texts })
  return answer === '' ? null : (
    <div className={styles['line']} data-bare={bare || undefined}>
      <LastYearTold year={lastYear.year} answer={answer} />
    </div>
  )
}
