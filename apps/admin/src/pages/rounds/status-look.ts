import type { ReportStatus } from '@aterrapport/domain/report/state.ts'
import type { RoundStatus } from '@aterrapport/domain/round/transitions.ts'
import type { GlyphName } from '@aterrapport/ui/feedback/Glyph.tsx'
import type { Tone } from '@aterrapport/ui/feedback/StatusTag.tsx'

interface Look {
  readonly tone: Tone
  readonly symbol: GlyphName
}

/** Shape and colour of a report's state; the word stands beside it. */
export const REPORT_LOOK: Readonly<Record<ReportStatus, Look>> = {
  notStarted: { tone: 'neutral', symbol: 'notStarted' },
  inProgress: { tone: 'info', symbol: 'inProgress' },
  awaitingCertification: { tone: 'warning', symbol: 'waiting' },
  awaitingSignature: { tone: 'warning', symbol: 'waiting' },
  submitted: { tone: 'done', symbol: 'done' },
  supplementRequested: { tone: 'warning', symbol: 'warning' },
  approved: { tone: 'done', symbol: 'done' },
  closed: { tone: 'done', symbol: 'lock' },
  cancelled: { tone: 'neutral', symbol: 'notRelevant' },
}

export const ROUND_LOOK: Readonly<Record<RoundStatus, Look>> = {
  draft: { tone: 'neutral', symbol: 'notStarted' },
  scheduled: { tone: 'info', symbol: 'waiting' },
  open: { tone: 'info', symbol: 'inProgress' },
  closed: { tone: 'neutral', symbol: 'lock' },
  archived: { tone: 'neutral', symbol: 'notRelevant' },
}
