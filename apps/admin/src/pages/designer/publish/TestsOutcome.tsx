import { useQuery } from '@tanstack/react-query'
import { runTests, type TestOutcome } from '@aterrapport/domain/design/test-run.ts'
import type { GlyphName } from '@aterrapport/ui/feedback/Glyph.tsx'
import { useMemo } from 'react'
import { Link } from 'wouter'
import { api } from '../../../api.ts'
import { useTexts, type Texts } from '../../../texts/use-texts.ts'
import { useDesign } from '../use-design.ts'
import { Folded } from './Folded.tsx'
import { useDraftId } from './use-draft-id.ts'

/** Whether the saved test answers still give what they are expected to. */
export function TestsOutcome() {
  const { publish: texts } = useTexts()
  const id = useDraftId()
  const draft = useDesign((state) => state.draft)
  const { data: tests } = useQuery(api.drafts.tests.queryOptions({ draft: id }))
  const outcomes = useMemo(() => (tests === undefined ? [] : runTests(draft, tests)), [draft, tests])
  if (tests === undefined) return null
  const { symbol, title } = summary(outcomes, texts)
  return (
    <Folded symbol={symbol} title={title}>
      {tests.length === 0 ? <p>{texts.testsNone}</p> : null}
      <ul>
        {tests.map(({ id: test, name }, at) => (
          <li key={test}>
            {name}: {texts.testOutcomes[outcomes[at]?.kind ?? 'cannotRun']}
          </li>
        ))}
      </ul>
      <Link href={`/formular/utkast/${id}/prova`}>{texts.toTry}</Link>
    </Folded>
  )
}

function summary(outcomes: readonly TestOutcome[], texts: Texts['publish']): { readonly symbol: GlyphName; readonly title: string } {
  const failed = outcomes.filter(({ kind }) => kind === 'differs').length
  if (outcomes.length === 0) return { symbol: 'notStarted', title: texts.tests }
  if (outcomes.some(({ kind }) => kind === 'cannotRun')) return { symbol: 'warning', title: texts.testsCannotRun }
  if (failed > 0) return { symbol: 'warning', title: texts.testsFailed(failed, outcomes.length) }
  return { symbol: 'done', title: texts.testsPassed(outcomes.length) }
}
