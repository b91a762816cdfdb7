import { formatDayWithWeekday } from '@aterrapport/ui/formats/weekday.ts'
import { dayOf } from '@aterrapport/domain/time/days.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { StatusOfReport } from '../shell/StatusOfReport.tsx'
import { usePeopleTexts } from '../texts/use-people-texts.ts'
import type { MyReport } from './group-mine.ts'

interface MyReportsProps {
  readonly title?: string
  readonly reports: readonly MyReport[]
  /** What to say when there are none. */
  readonly none?: string
}

/** Some of one's reports under each other, each with its state, its day and what is next. */
export function MyReports({ title, reports, none }: MyReportsProps) {
  return (
    <>
      {title === undefined ? null : <h2>{title}</h2>}
      {reports.length === 0 ? <p className="quiet">{none}</p> : null}
      <ul style={{ listStyle: 'none', padding: 0, maxWidth: 'none' }}>
        {reports.map((report) => (
          <MyReportRow key={report.report} report={report} />
        ))}
      </ul>
    </>
  )
}

function MyReportRow({ report }: { readonly report: MyReport }) {
  const { grant, recipient, status, overdue, turn } = report
  const { mine } = usePeopleTexts()
  const next = turn === null ? mine.waiting : turn === 'wait' || turn === 'over' ? null : mine.turns[turn]
  return (
    <li style={{ borderBlockStart: '1px solid var(--line)', paddingBlock: 'var(--s-3)' }}>
      <div
        style={{ display: 'flex', flexWrap: 'wrap', gap: 'var(--s-1) var(--s-4)', alignItems: 'start', justifyContent: 'space-between' }}
      >
        <a href={`/arende/${report.report}`} style={{ fontWeight: 600 }}>
          {grant.name} {grant.year}
        </a>
        <StatusOfReport status={status} overdue={overdue} />
      </div>
      <span style={{ display: 'block' }}>
        {recipient}, <span className="quiet">{grant.authority}</span>
      </span>
      <span className="small" style={{ display: 'block' }}>
        {next === null ? null : <strong>{next}. </strong>}
        <span className="quiet">{useDay(report)}</span>
      </span>
    </li>
  )
}

function useDay({ turn, dueOn, handedInAt }: MyReport): string {
  const { mine } = usePeopleTexts()
  const language = useLanguage()
  if (turn !== 'over') return mine.due(formatDayWithWeekday(dueOn, language))
  return handedInAt === null ? mine.notHandedIn : mine.handedIn(dayOf(handedInAt))
}
