import type { BarPart } from '@aterrapport/ui/feedback/StackedBar.tsx'
import type { Round } from '../../api.ts'
import type { Texts } from '../../texts/use-texts.ts'

/** How many reports of a round have been handed in. */
export function handedIn({ counts: { byStatus } }: Round): number {
  return byStatus.submitted + byStatus.approved + byStatus.closed + byStatus.supplementRequested
}

/** How the reports of a round are spread over the states, the furthest first. */
export function roundParts(round: Round, texts: Texts): readonly BarPart[] {
  const { byStatus } = round.counts
  return [
    { key: 'done', label: texts.overview.handedIn, value: handedIn(round), tone: 'done', symbol: 'done' },
    {
      key: 'awaiting',
      label: texts.overview.awaiting,
      value: byStatus.awaitingCertification + byStatus.awaitingSignature,
      tone: 'warning',
      symbol: 'waiting',
    },
    { key: 'inProgress', label: texts.overview.inProgress, value: byStatus.inProgress, tone: 'info', symbol: 'inProgress' },
    { key: 'notStarted', label: texts.overview.notStarted, value: byStatus.notStarted, tone: 'neutral', symbol: 'notStarted' },
  ]
}
