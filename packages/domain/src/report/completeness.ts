import type { Problem } from '../form/problem.ts'

/** What stops handing over and handing in: every error, and every warning that still wants a comment. */
export function stoppingProblems(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    ({ severity, cause }) => severity === 'error' || (severity === 'warning' && cause.kind === 'check' && cause.comment === 'wanted'),
  )
}
