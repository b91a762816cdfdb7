import { Redirect, useSearchParams } from 'wouter'

import { EID_FAILURES } from '@aterrapport/domain/access/eid-failure.ts'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Skeleton } from '@aterrapport/ui/feedback/Skeleton.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'

import { Failure } from '../shell/Failure.tsx'
import styles from '../shell/Layout.module.css'
import { useCase } from '../shell/use-case.ts'
import { useEidTexts } from '../texts/use-eid-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import { nextPlace } from './NextStep.tsx'

interface FailedProps {
  readonly outcome: string
  readonly report: string | undefined
  /** The page of the case where it was begun. */
  readonly page: string | undefined
}

/** What came of an e-identification: on into the case, or why it came to nothing and how to try again. */
export function IdentificationPage({ at }: { readonly at: string }) {
  const [outcome = '', report, page] = at.split('/')
  if (outcome === 'klar' && report !== undefined) return <OnIntoTheCase report={report} />
  return <Failed outcome={outcome} report={report} page={page} />
}

function OnIntoTheCase({ report }: { readonly report: string }) {
  const found = useCase(report)
  if (found.data === undefined && found.error !== null) return <Failure error={found.error} onAgain={() => void found.again()} />
  if (found.data === undefined) return <Skeleton />
  return <Redirect to={nextPlace(report, found.data)} replace />
}

function Failed({ outcome, report, page }: FailedProps) {
  const texts = useEidTexts()
  const { site } = useEntryTexts()
  const [search] = useSearchParams()
  const level = search.get('level')
  const failure = EID_FAILURES.find((known) => known === outcome) ?? 'failed'
  return (
    <div className={styles['column']}>
      <PageHeader title={texts.failedTitle} site={site} />
      <Alert kind={failure === 'cancelled' ? 'info' : 'error'} announced>
        <p>{failure === 'too-low' && level !== null ? texts.tooLow(level.slice(-1)) : texts.failures[failure]}</p>
      </Alert>
      <ButtonRow>
        {report === undefined ? (
          <LinkButton href="/">{texts.toStart}</LinkButton>
        ) : (
          <>
            <LinkButton look="primary" href={`/arende/${report}/${page ?? 'bekrafta'}`}>
              {texts.again}
            </LinkButton>
            <LinkButton href={`/arende/${report}`}>{texts.toCase}</LinkButton>
          </>
        )}
      </ButtonRow>
    </div>
  )
}
