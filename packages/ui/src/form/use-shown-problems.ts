import type { Problem } from '@aterrapport/domain/form/problem.ts'
import type { Path } from '@aterrapport/domain/form/value.ts'

import { useItem, useRevealed } from './form-context.ts'

const NONE: readonly Problem[] = []

/**
 * The problems to tell beside a question. What is merely missing is told first when the person has asked to go on; what is
 * wrong with a text waits until its field is left.
 */
export function useShownProblems({ path, section, quiet }: { readonly path: Path; readonly section: string; readonly quiet: boolean }) {
  const { problems } = useItem(path)
  const revealed = useRevealed(section)
  if (problems.length === 0) return NONE
  return problems.filter(({ cause }) => {
    if (cause.kind === 'check') return true
    if (cause.kind === 'required' || cause.kind === 'undetermined' || cause.kind === 'notDeclared' || cause.kind.startsWith('tooFew'))
      return revealed
    return !quiet
  })
}
