import { Skeleton } from '@aterrapport/ui/feedback/Skeleton.tsx'
import { formatDayWithWeekday } from '@aterrapport/ui/formats/weekday.ts'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { client } from '../api.ts'
import { useLoaded } from '../calls/use-loaded.ts'
import { Failure } from '../shell/Failure.tsx'
import styles from '../shell/Layout.module.css'
import { StatusOfReport } from '../shell/StatusOfReport.tsx'
import { useEntryTexts } from '../texts/use-texts.ts'

/** Every report this browser can see, with its state and last day. */
export function MinePage() {
  const { site, mine } = useEntryTexts()
  const language = useLanguage()
  const found = useLoaded('mine', () => client.people.reports.query())
  if (found.data === undefined && found.error !== null) return <Failure error={found.error} onAgain={() => void found.again()} />
  return (
    <div className={styles['column']}>
      <PageHeader title={mine.title} site={site} />
      {found.data === undefined ? <Skeleton /> : null}
      {found.data?.length === 0 ? <p>{mine.none}</p> : null}
      {found.data?.map((report) => (
        <Card key={report.report}>
          <h2>
            <a href={`/arende/${report.report}`}>
              {report.grant.name} {report.grant.year}
            </a>
          </h2>
          <Facts
            facts={[
              [mine.recipient, report.recipient],
              [mine.status, <StatusOfReport key="status" status={report.status} overdue={report.overdue} />],
              [mine.due, formatDayWithWeekday(report.dueOn, language)],
            ]}
          />
        </Card>
      ))}
    </div>
  )
}
