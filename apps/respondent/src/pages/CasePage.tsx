import { lazy, Suspense } from 'react'

import { allows } from '@aterrapport/domain/report/transitions.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { formatAmount } from '@aterrapport/domain/money/amount.ts'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Skeleton } from '@aterrapport/ui/feedback/Skeleton.tsx'
import { formatDayWithWeekday } from '@aterrapport/ui/formats/weekday.ts'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { Paragraphs } from '@aterrapport/ui/layout/Paragraphs.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import type { Case } from '../api.ts'
import { Failure } from '../shell/Failure.tsx'
import styles from '../shell/Layout.module.css'
import { StatusOfReport } from '../shell/StatusOfReport.tsx'
import { useCase } from '../shell/use-case.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import { NextStep } from './NextStep.tsx'
import { ShareForm } from './ShareForm.tsx'
import { Submissions } from './Submissions.tsx'

const CaseGuide = lazy(() => import('./CaseGuide.tsx').then((module) => ({ default: module.CaseGuide })))
const WhoHasIt = lazy(() => import('./WhoHasIt.tsx').then((module) => ({ default: module.WhoHasIt })))

/** The case as everyone with its link meets it: which grant, how much, until when, who does what, and what to do next. */
export function CasePage({ report }: { readonly report: string }) {
  const found = useCase(report)
  if (found.data === undefined && found.error !== null) return <Failure error={found.error} onAgain={() => void found.again()} />
  if (found.data === undefined) return <Skeleton lines={9} />
  return <CaseView report={report} found={found.data} />
}

function CaseView({ report, found }: { readonly report: string; readonly found: Case }) {
  const texts = useEntryTexts()
  const language = useLanguage()
  const { grant, recipient, round } = found
  const isOpenToWork = round.status === 'open' || found.status === 'supplementRequested'
  const share = found.hasIt && isOpenToWork && allows(found.status, 'answer') ? <ShareForm report={report} /> : null
  const isFirst = found.people.length === 0
  return (
    <div className={styles['column']}>
      <PageHeader title={`${grant.name} ${grant.year}`} site={texts.site} above={texts.case.above(grant.authority)}>
        <p>{texts.case.recipient(recipient.name, recipient.organisationsnummer)}</p>
      </PageHeader>
      {found.overdue ? (
        <Alert kind="warning" title={texts.case.overdue}>
          <p>{round.acceptsLate ? texts.case.overdueText : texts.case.overdueStrict}</p>
        </Alert>
      ) : null}
      {!isOpenToWork && allows(found.status, 'answer') ? (
        <Alert kind="info">
          <p>{texts.case.closed}</p>
        </Alert>
      ) : null}
      <div className={styles['boxes']}>
        <Card look="mist" title={texts.case.received}>
          <p className={styles['big']}>{formatAmount(found.received, language)}</p>
          {found.paidOn === null ? null : <p className="small quiet">{texts.case.paidOn(found.paidOn)}</p>}
        </Card>
        <Card look="mist" title={texts.case.due}>
          <p className={styles['big']} style={{ fontSize: 'var(--text-22)' }}>
            {formatDayWithWeekday(found.dueOn, language)}
          </p>
          <p className="small quiet">
            {texts.case.dueNote} {round.acceptsLate ? null : texts.case.dueStrict}
          </p>
        </Card>
      </div>
      <NextStep report={report} found={found} />
      {isFirst ? share : null}
      <Facts
        facts={[
          [texts.case.status, <StatusOfReport key="status" status={found.status} overdue={found.overdue} />],
          [texts.case.diarienummer, grant.diarienummer],
        ]}
      />
      <Submissions submissions={found.submissions} />
      {found.standing === 'waiting' || found.standing === 'turnedAway' ? null : (
        <Suspense fallback={<Skeleton lines={4} />}>
          <WhoHasIt report={report} found={found} />
        </Suspense>
      )}
      {isFirst ? null : share}
      <h2>{texts.case.aboutTitle}</h2>
      <Paragraphs text={inLanguage(found.introduction, language)} />
      <h2>{texts.case.sectionsTitle}</h2>
      <ol className={styles['steps']}>
        {found.sections.map((section) => (
          <li key={section.key}>{inLanguage(section.title, language)}</li>
        ))}
      </ol>
      <Suspense>
        <CaseGuide report={report} found={found} />
      </Suspense>
    </div>
  )
}
