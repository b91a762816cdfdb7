import { useSuspenseQuery } from '@tanstack/react-query'
import { compareVersions } from '@aterrapport/domain/design/compare.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { useMemo } from 'react'
import { api, client } from '../../../api.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { InvalidationList } from '../../compare/Invalidations.tsx'
import { useDesign } from '../use-design.ts'
import { AdviceList } from './AdviceList.tsx'
import { isOfLaterYear, type Base } from './base.ts'
import { BaseDifferences } from './BaseDifferences.tsx'
import { mayPublish } from './may-publish.ts'
import { Problems } from './Problems.tsx'
import { PublishDraft } from './PublishDraft.tsx'
import { RolesOutcome } from './RolesOutcome.tsx'
import { TestsOutcome } from './TestsOutcome.tsx'
import { ToUpdateList } from './ToUpdateList.tsx'
import { Unfinished } from './Unfinished.tsx'
import styles from './publish.module.css'
import { useDraftId } from './use-draft-id.ts'

/** What stands between the draft and its publication, what would be published, and publishing it. */
export function PublishTab() {
  const { publish: texts } = useTexts()
  const draft = useDesign((state) => state.draft)
  const problems = useDesign((state) => state.problems)
  const base = useBase()
  const differences = useMemo(() => (base === null ? null : compareVersions(base.document, draft)), [base, draft])
  const may = useMemo(() => (base === null ? null : mayPublish(base.document, draft)), [base, draft])
  const isSame = differences?.length === 0
  const broken = may?.broken ?? []
  return (
    <section aria-labelledby="publish" className={styles['tab']}>
      <h2 id="publish">{texts.title}</h2>
      {problems.length > 0 ? <Problems problems={problems} /> : null}
      {broken.length > 0 && base !== null ? (
        <Alert kind="error" title={texts.answersBroken(base.name)}>
          <InvalidationList earlier={base.document} invalidations={broken} />
        </Alert>
      ) : null}
      {isSame && base !== null ? <Alert kind="info">{texts.unchanged(base.name)}</Alert> : null}
      {problems.length + broken.length === 0 && !isSame ? <Alert kind="done">{texts.ready}</Alert> : null}
      <Unfinished />
      <ToUpdateList base={base?.document ?? null} isNextYear={base !== null && isOfLaterYear(draft, base.document)} />
      <AdviceList />
      <RolesOutcome />
      <TestsOutcome />
      {base === null || differences === null ? null : <BaseDifferences base={base} draft={draft} differences={differences} />}
      <PublishDraft base={base} may={may} hindrance={isSame ? 'same' : problems.length + broken.length > 0 ? 'faults' : null} />
    </section>
  )
}

function useBase(): Base | null {
  const { compare: texts } = useTexts()
  const { data: detail } = useSuspenseQuery(api.drafts.get.queryOptions({ draft: useDraftId() }, { staleTime: Infinity }))
  const { basedOn } = detail
  const { data: document } = useSuspenseQuery({
    queryKey: ['base', basedOn?.version ?? null],
    // A published version stays what it is.
    staleTime: Infinity,
    queryFn: async () => (basedOn === null ? null : (await client.questionnaires.get.query({ version: basedOn.version })).document),
  })
  if (basedOn === null || document === null) return null
  return { version: basedOn.version, name: texts.version(basedOn.number, basedOn.correction), document }
}
