import { useMutation, useQuery } from '@tanstack/react-query'
import { runTests, type TestOutcome } from '@aterrapport/domain/design/test-run.ts'
import { givenIn, type TestCase } from '@aterrapport/domain/design/test-outcome.ts'
import { compile } from '@aterrapport/domain/form/compile.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { useDeferredValue, useMemo } from 'react'
import { api, queryClient, type Outputs } from '../../../api.ts'
import { useDesign } from '../use-design.ts'

export type SavedTest = Outputs['drafts']['tests'][number]

/** The saved answers of a draft with how each goes with it as it is now. They are run after what was typed has been drawn. */
export function useTests(draft: string): readonly { readonly test: SavedTest; readonly outcome: TestOutcome }[] {
  const { data } = useQuery(api.drafts.tests.queryOptions({ draft }))
  const document = useDeferredValue(useDesign((state) => state.draft))
  return useMemo(() => {
    const tests = data ?? []
    const outcomes = runTests(document, tests)
    return tests.flatMap((test, at) => {
      const outcome = outcomes[at]
      return outcome === undefined ? [] : [{ test, outcome }]
    })
  }, [data, document])
}

/** Saving and removing answers; the list is read anew after each. */
export function useTestChanges(draft: string) {
  const onSuccess = () => queryClient.invalidateQueries({ queryKey: api.drafts.tests.queryKey({ draft }) })
  const save = useMutation(api.drafts.saveTest.mutationOptions({ onSuccess }))
  const remove = useMutation(api.drafts.removeTest.mutationOptions({ onSuccess }))
  return { save, remove }
}

/** Saved answers as the server takes them, with what the questionnaire gives for them as what is expected. */
export function toSave(
  test: TestCase & { readonly draft: string; readonly test: string | null; readonly name: string },
  questionnaire: Questionnaire,
) {
  const expected = givenIn(compile(questionnaire), test)
  return { ...test, expected }
}
