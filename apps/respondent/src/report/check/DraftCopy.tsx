import { isDraft } from '@aterrapport/domain/report/draft.ts'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'

import { useVouchTexts } from '../../texts/use-vouch-texts.ts'
import { useReport, useReportNow } from '../report-context.ts'

/** The draft on paper, for whoever wants to read it before it is handed in. */
export function DraftCopy() {
  const { check } = useVouchTexts()
  const { report } = useReport()
  const { status } = useReportNow().loaded.state
  if (!isDraft(status)) return null
  return (
    <div style={{ marginBlockEnd: 'var(--s-6)' }}>
      <LinkButton href={`/api/reports/${report}/utkast.pdf`} download>
        {check.draft}
      </LinkButton>
      <p className="small quiet">{check.draftHelp}</p>
    </div>
  )
}
