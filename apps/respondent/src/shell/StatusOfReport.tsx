import type { ReportStatus } from '@aterrapport/domain/report/state.ts'
import type { GlyphName } from '@aterrapport/ui/feedback/Glyph.tsx'
import { StatusTag, type Tone } from '@aterrapport/ui/feedback/StatusTag.tsx'

import { useEntryTexts } from '../texts/use-texts.ts'

const LOOK: Record<ReportStatus, { readonly tone: Tone; readonly symbol: GlyphName }> = {
  notStarted: { tone: 'neutral', symbol: 'notStarted' },
  inProgress: { tone: 'info', symbol: 'inProgress' },
  awaitingCertification: { tone: 'info', symbol: 'waiting' },
  awaitingSignature: { tone: 'info', symbol: 'waiting' },
  submitted: { tone: 'done', symbol: 'done' },
  supplementRequested: { tone: 'warning', symbol: 'warning' },
  approved: { tone: 'done', symbol: 'done' },
  closed: { tone: 'neutral', symbol: 'lock' },
  cancelled: { tone: 'neutral', symbol: 'notRelevant' },
}

/** Where a report is in its life, and whether it is late. */
export function StatusOfReport({ status, overdue }: { readonly status: ReportStatus; readonly overdue: boolean }) {
  const texts = useEntryTexts()
  return (
    <span style={{ display: 'inline-flex', flexWrap: 'wrap', gap: '0.5rem' }}>
      <StatusTag {...LOOK[status]}>{texts.status[status]}</StatusTag>
      {overdue ? (
        <StatusTag tone="error" symbol="warning">
          {texts.case.overdue}
        </StatusTag>
      ) : null}
    </span>
  )
}
