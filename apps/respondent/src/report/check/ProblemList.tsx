import type { Problem } from '@aterrapport/domain/form/problem.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { controlId } from '@aterrapport/ui/form/place.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useReportTexts } from '../../texts/use-report-texts.ts'
import { useVouchTexts } from '../../texts/use-vouch-texts.ts'
import { pageOfProblem, problemInWords } from '../problems.ts'
import { addressOf, useReport } from '../report-context.ts'
import styles from '../Report.module.css'

/** What stands in the way of handing over, first; then the warnings that want a comment, which is written on this page; then the rest. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { check } = useReportTexts()
  const { check: texts } = useVouchTexts()
  const errors = problems.filter(({ severity }) => severity === 'error')
  const uncommented = problems.filter((problem) => !errors.includes(problem) && wantsComment(problem))
  const rest = problems.filter((problem) => !errors.includes(problem) && !wantsComment(problem))
  return (
    <>
      {errors.length > 0 ? (
        <Alert kind="error" title={check.problems(errors.length)}>
          <Links problems={errors} />
        </Alert>
      ) : null}
      {uncommented.length > 0 ? (
        <Alert kind="warning" title={texts.wantsComment(uncommented.length)}>
          <Links problems={uncommented} />
        </Alert>
      ) : null}
      {rest.length > 0 ? (
        <Alert kind="warning" title={check.warnings}>
          <Links problems={rest} />
        </Alert>
      ) : null}
    </>
  )
}

function wantsComment({ cause }: Problem): boolean {
  return cause.kind === 'check' && cause.comment === 'wanted'
}

function Links({ problems }: { readonly problems: readonly Problem[] }) {
  const language = useLanguage()
  const { report, form } = useReport()
  return (
    <ul className={styles['problems']}>
      {problems.map((problem, place) => (
        <li key={place}>
          <a
            href={addressOf(report, pageOfProblem(form, problem))}
            onClick={(event) => {
              const comment = wantsComment(problem) ? document.getElementById(controlId(`${problem.path}:comment`)) : null
              if (comment === null) return
              event.preventDefault() // it is on this page
              comment.focus()
            }}
          >
            {problemInWords(form, problem, language)}
          </a>
        </li>
      ))}
    </ul>
  )
}
