import { useEffect } from 'react'

import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Skeleton } from '@aterrapport/ui/feedback/Skeleton.tsx'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client, type HandedIn } from '../api.ts'
import { useLoaded } from '../calls/use-loaded.ts'
import { AfterHandingIn } from '../report/AfterHandingIn.tsx'
import { Failure } from '../shell/Failure.tsx'
import styles from '../shell/Layout.module.css'
import { useDocumentTexts } from '../texts/use-document-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'

/** What was handed in, under what number, and what happens next. */
export function ReceiptPage({ report }: { readonly report: string }) {
  const { site, receipt } = useEntryTexts()
  const found = useLoaded(`submission ${report}`, () => client.reports.submission.query({ report }))
  const { again } = found
  const isBeingMade = found.data?.receiptReady === false
  // The document is made by a job of its own; it is soon there.
  useEffect(() => {
    if (!isBeingMade) return
    const timer = setInterval(() => void again(), 2000)
    return () => clearInterval(timer)
  }, [isBeingMade, again])
  if (found.data === undefined && found.error !== null) return <Failure error={found.error} onAgain={() => void found.again()} />
  if (found.data === undefined) return <Skeleton />
  if (found.data === null) {
    return (
      <div className={styles['column']}>
        <PageHeader title={receipt.none} site={site} />
        <LinkButton href={`/arende/${report}`}>{receipt.toCase}</LinkButton>
      </div>
    )
  }
  return <Receipt report={report} handedIn={found.data} />
}

function Receipt({ report, handedIn }: { readonly report: string; readonly handedIn: HandedIn }) {
  const texts = useEntryTexts()
  const { receipt } = texts
  const { receipt: made } = useDocumentTexts()
  const language = useLanguage()
  const { document: submitted, id, sha256, receiptReady } = handedIn
  const { certification, signature } = submitted
  return (
    <div className={styles['column']}>
      <PageHeader
        title={receipt.title}
        site={texts.site}
        above={`${submitted.grant.name} ${submitted.grant.year}, ${submitted.recipient.name}`}
      />
      <Alert kind="done" title={`${receipt.number}: ${submitted.receiptNumber}`}>
        <p>
          {receipt.at} {formatMoment(submitted.submittedAt, language)}.{submitted.late ? ` ${receipt.late}.` : ''}
        </p>
      </Alert>
      {certification?.alternative === 2 ? (
        <Alert kind="warning">
          <p>{receipt.alternative2}</p>
        </Alert>
      ) : null}
      <output>{receiptReady ? `${made.ready} ${made.archive}` : made.making}</output>
      <ButtonRow>
        {receiptReady ? (
          <LinkButton look="primary" href={`/api/receipts/${id}.pdf`} download>
            {texts.case.download}
          </LinkButton>
        ) : null}
        <LinkButton href={`/arende/${report}`}>{receipt.toCase}</LinkButton>
      </ButtonRow>
      <h2 style={{ marginBlockStart: 'var(--s-8)' }}>{receipt.nextTitle}</h2>
      <ol className={styles['steps']}>
        {receipt.next.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Facts
        facts={[
          [receipt.replaces, submitted.replaces],
          [receipt.certifiedBy, certification && `${certification.by.name}, ${formatMoment(certification.at, language)}`],
          [receipt.signedBy, `${signature.by.name}, ${formatMoment(signature.at, language)}`],
          [receipt.sha256, <code key="sha256">{sha256}</code>],
        ]}
      />
      <p>
        <a href={`/kvittens/${submitted.receiptNumber}`}>{made.check}</a>
      </p>
      <AfterHandingIn report={report} />
    </div>
  )
}
