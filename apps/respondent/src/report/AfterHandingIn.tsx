import { lazy, Suspense } from 'react'

import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Skeleton } from '@aterrapport/ui/feedback/Skeleton.tsx'

import { learnToWordVouching } from '../messages.ts'
import { useVouchTexts } from '../texts/use-vouch-texts.ts'
import { AskedChanges } from './AskedChanges.tsx'
import { OriginalSignature } from './OriginalSignature.tsx'
import { addressOf } from './report-context.ts'
import { useHandedIn } from './use-handed-in.ts'
import { vouchRefusalText } from './vouch-refusals.ts'

// Few promise anything, and sending files weighs.
const PromisedFiles = lazy(() => import('./promised/PromisedFiles.tsx').then((module) => ({ default: module.PromisedFiles })))

// This stands on a page of its own, without the others of the report.
learnToWordVouching(vouchRefusalText)

/** What may be left to do when a report has been handed in: files that were to come, an original to send, something to change. */
export function AfterHandingIn({ report }: { readonly report: string }) {
  const { after } = useVouchTexts()
  const { data } = useHandedIn(report)
  if (data === undefined) return null
  return (
    <>
      {data.promised.length === 0 ? null : (
        <Suspense fallback={<Skeleton lines={4} />}>
          <PromisedFiles report={report} promised={data.promised} mayOpen={data.mayOpen} />
        </Suspense>
      )}
      {data.original === null ? null : <OriginalSignature report={report} original={data.original} />}
      {data.changes.length > 0 || data.mayAsk ? <h2 style={{ marginBlockStart: 'var(--s-8)' }}>{after.title}</h2> : null}
      <AskedChanges changes={data.changes} />
      {data.changes[0]?.answered?.outcome === 'granted' && !data.mayAsk ? (
        <LinkButton look="primary" href={addressOf(report, 'uppgifter')}>
          {after.toTasks}
        </LinkButton>
      ) : null}
      {data.mayAsk ? (
        <>
          <p>{after.text}</p>
          <LinkButton href={addressOf(report, 'begar-andring')}>{after.link}</LinkButton>
        </>
      ) : null}
    </>
  )
}
