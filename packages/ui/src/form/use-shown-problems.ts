import type { Problem } from '@aterrapport/domain/form/problem.ts'

import { useRevealed } from './form-context.ts'

const NONE: readonly Problem[] = []

/**
 * Those of a question's problems that are told beside it. What is merely missing is told first when the person has asked to go on; what is
 * wrong with a text waits until its field is left.
 */
export function useShownProblems(
  problems: readonly Problem[],
  { section, quiet }: { readonly section: string; readonly quiet: boolean },
): readonly Problem[] {
  const revealed = useRevealed(section)
  if (problems.length === 0) return NONE
  return problems.filter(({ cause }) => {
    if (cause.kind === 'check') return true
    if (cause.kind === 'required' || cause.kind === 'undetermined' || cause.kind === 'notDeclared' || cause.kind.startsWith('tooFew'))
      return revealed
    return !quiet
  })
}
