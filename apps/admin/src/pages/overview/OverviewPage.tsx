import { useSuspenseQuery } from '@tanstack/react-query'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Link } from 'wouter'
import { api } from '../../api.ts'
import { Page } from '../../shell/Page.tsx'
import { useMay } from '../../shell/staff.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { OpenRound } from './OpenRound.tsx'
import { thingsToDo } from './things-to-do.ts'
import { TodoList } from './TodoList.tsx'

/** What needs somebody now, and how the open rounds stand. */
export function OverviewPage() {
  const { overview: texts, rounds: roundTexts } = useTexts()
  const { data: rounds } = useSuspenseQuery(api.rounds.list.queryOptions(undefined, { refetchInterval: 60_000 }))
  const mayCreate = useMay('rounds.create')
  const open = rounds.filter(({ status }) => status === 'open')
  return (
    <Page title={texts.title}>
      <Card look="mist" title={texts.todo}>
        {rounds.length > 0 ? <TodoList things={rounds.flatMap(thingsToDo)} /> : <p>{texts.noRounds}</p>}
        {rounds.length === 0 && mayCreate ? (
          <Link href="/omgangar/ny" asChild>
            <LinkButton look="primary">{roundTexts.create}</LinkButton>
          </Link>
        ) : null}
      </Card>
      <h2>{texts.open}</h2>
      {open.length === 0 ? <p className="quiet">{texts.noneOpen}</p> : open.map((round) => <OpenRound key={round.id} round={round} />)}
    </Page>
  )
}
