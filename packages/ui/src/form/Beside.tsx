import type { Problem } from '@aterrapport/domain/form/problem.ts'
import type { Path } from '@aterrapport/domain/form/value.ts'
import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'

import { Note } from '../feedback/Note.tsx'
import { useLanguage } from '../preferences/language.ts'
import { Comment } from './Comment.tsx'
import { problemText } from './problem-text.ts'

interface BesideProps {
  readonly path: Path
  readonly question: Question | ScalarQuestion
  readonly problems: readonly Problem[]
}

/** The problems of one answer in words, and a place to comment on a warning that asks for it. */
export function Beside({ path, question, problems }: BesideProps) {
  const language = useLanguage()
  const commented = problems.some(({ cause }) => cause.kind === 'check' && cause.comment !== 'none')
  return (
    <>
      {problems.map((problem) => (
        <Note key={problem.cause.kind === 'check' ? problem.cause.check : problem.cause.kind} severity={problem.severity}>
          {problemText(problem, question, language)}
        </Note>
      ))}
      {commented ? <Comment path={path} /> : null}
    </>
  )
}
