import type { ReportStatus } from '@aterrapport/domain/report/state.ts'
import { StatusTag } from '@aterrapport/ui/feedback/StatusTag.tsx'
import { useTexts } from '../../texts/use-texts.ts'
import { REPORT_LOOK } from './status-look.ts'

/** How a report stands, and beside it that it is late or deviates. */
export function ReportStatusTag({
  status,
  overdue,
  flagged = false,
}: {
  readonly status: ReportStatus
  readonly overdue: boolean
  readonly flagged?: boolean
}) {
  const texts = useTexts()
  return (
    <>
      <StatusTag {...REPORT_LOOK[status]}>{texts.status[status]}</StatusTag>
      {overdue ? (
        <>
          {' '}
          <StatusTag tone="error" symbol="error">
            {texts.overdue}
          </StatusTag>
        </>
      ) : null}
      {flagged ? (
        <>
          {' '}
          <StatusTag tone="warning" symbol="warning">
            {texts.board.flagged}
            <span className="only-for-screen-readers">: {texts.board.flaggedHelp}</span>
          </StatusTag>
        </>
      ) : null}
    </>
  )
}
