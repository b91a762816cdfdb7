import type { Problem } from '@aterrapport/domain/form/problem.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { ReportState } from '@aterrapport/domain/report/state.ts'
import { Note } from '@aterrapport/ui/feedback/Note.tsx'
import { Comment } from '@aterrapport/ui/form/Comment.tsx'
import { useProblems } from '@aterrapport/ui/form/form-context.ts'
import { placeOf } from '@aterrapport/ui/form/place.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { pageOfProblem, problemInWords } from '../problems.ts'
import { addressOf, useReport, useReportNow } from '../report-context.ts'

/** The problems of an answer with the way to put them right, and a place to comment on those that ask for it. */
export function ProblemsOfAnswer({ question }: { readonly question: Question }) {
  const language = useLanguage()
  const { report, form } = useReport()
  const { state } = useReportNow().loaded
  const problems = useProblems(form).filter(({ path }) => placeOf(form.questionnaire, path)?.question.key === question.key)
  const section = form.questionnaire.sections.find(({ questions }) => questions.includes(question))?.key ?? ''
  const commented = isOpen(state, section) ? [...new Set(problems.filter(isCommented).map(({ path }) => path))] : []
  return (
    <>
      {problems.map((problem, place) => (
        <Note key={place} severity={problem.severity}>
          <a href={addressOf(report, pageOfProblem(form, problem))}>{problemInWords(form, problem, language)}</a>
        </Note>
      ))}
      {commented.map((path) => (
        <Comment key={path} path={path} />
      ))}
    </>
  )
}

function isCommented({ cause }: Problem): boolean {
  return cause.kind === 'check' && cause.comment !== 'none'
}

/** After a request for a supplement only the sections it names take a comment. */
function isOpen(state: ReportState, section: string): boolean {
  return state.status !== 'supplementRequested' || state.supplement.sections.includes(section)
}
