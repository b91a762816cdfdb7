import { dayOf } from '@aterrapport/domain/time/days.ts'
import type { CalendarDate, Instant } from '@aterrapport/domain/time/instant.ts'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { StackedBar } from '@aterrapport/ui/feedback/StackedBar.tsx'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { Link } from 'wouter'
import type { Round } from '../../api.ts'
import { useTexts, type Texts } from '../../texts/use-texts.ts'
import { roundParts } from '../rounds/round-parts.ts'

/** An open round at a glance. */
export function OpenRound({ round }: { readonly round: Round }) {
  const texts = useTexts()
  return (
    <Card title={<Link href={`/omgangar/${round.id}`}>{round.name}</Link>} level={3}>
      <p className="quiet">
        {round.grant.name} {round.grant.year}
      </p>
      <StackedBar parts={roundParts(round, texts)} />
      <p>
        {texts.rounds.dueOn}: <b>{round.dueOn}</b> ({timeLeft(round.dueOn, texts)})
        {round.counts.overdue > 0 ? <>. {texts.overview.late(round.counts.overdue)}</> : null}
      </p>
      <Link href={`/omgangar/${round.id}`} asChild>
        <LinkButton>{texts.overview.toBoard}</LinkButton>
      </Link>
    </Card>
  )
}

const DAY = 86_400_000

/** Days until the last one, as people in Sweden count them. */
function timeLeft(dueOn: CalendarDate, { overview }: Texts): string {
  // toISOString gives exactly the form that the brand promises.
  const today = dayOf(new Date().toISOString() as Instant)
  const days = Math.round((Date.parse(dueOn) - Date.parse(today)) / DAY)
  return days >= 0 ? overview.daysLeft(days) : overview.daysOver(-days)
}
