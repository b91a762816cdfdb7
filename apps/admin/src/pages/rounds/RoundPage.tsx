import { useSuspenseQueries } from '@tanstack/react-query'
import { Facts } from '@aterrapport/ui/layout/Facts.tsx'
import { StackedBar } from '@aterrapport/ui/feedback/StackedBar.tsx'
import { StatusTag } from '@aterrapport/ui/feedback/StatusTag.tsx'
import { useState } from 'react'
import { Link } from 'wouter'
import { api, type Round } from '../../api.ts'
import { Page } from '../../shell/Page.tsx'
import { useTexts } from '../../texts/use-texts.ts'
import { Board } from './Board.tsx'
import { Exports } from './Exports.tsx'
import { RoundActions, type RoundAction } from './RoundActions.tsx'
import { RoundDialog } from './RoundDialog.tsx'
import { roundParts } from './round-parts.ts'
import { ROUND_LOOK } from './status-look.ts'

/** A round: how it stands, what can be done with it, and the board of its reports. What others do shows within half a minute. */
export function RoundPage({ id }: { readonly id: string }) {
  const texts = useTexts()
  const refetchInterval = 30_000
  const [action, setAction] = useState<RoundAction | null>(null)
  const [{ data: round }, { data: rows }] = useSuspenseQueries({
    queries: [
      api.rounds.get.queryOptions({ round: id }, { refetchInterval }),
      api.rounds.board.queryOptions({ round: id }, { refetchInterval }),
    ],
  })
  return (
    <Page
      title={round.name}
      above={[{ title: texts.rounds.title, href: '/omgangar' }]}
      lead={
        <p>
          <Link href={`/statsbidrag/${round.grant.id}`}>
            {round.grant.name} {round.grant.year}
          </Link>
        </p>
      }
      actions={<RoundActions round={round} onAction={setAction} />}
    >
      <StackedBar parts={roundParts(round, texts)} />
      <RoundFacts round={round} />
      <Board round={round} rows={rows} />
      <Exports round={round} />
      {action === null ? null : <RoundDialog action={action} round={round} rows={rows} onClose={() => setAction(null)} />}
    </Page>
  )
}

function RoundFacts({ round }: { readonly round: Round }) {
  const { rounds: texts, roundStatus, compare, yes, no } = useTexts()
  const { questionnaire, signOff } = round
  return (
    <details>
      <summary style={{ marginBlockEnd: 'var(--s-3)' }}>
        <StatusTag {...ROUND_LOOK[round.status]}>{roundStatus[round.status]}</StatusTag> {texts.openUntil(round.opensOn, round.dueOn)}
      </summary>
      <Facts
        facts={[
          [
            texts.questionnaire,
            <Link key="version" href={`/formular/${questionnaire.versionId}`}>
              {questionnaire.title}, {compare.version(questionnaire.version, questionnaire.correction)}
            </Link>,
          ],
          [texts.signOff, signOff.certification ? texts.signOffBoth : texts.signOffOne],
          [texts.samePerson, signOff.certification ? (signOff.samePersonAllowed ? texts.allowed : texts.notAllowed) : null],
          [texts.contributorCertifies, signOff.certification ? (signOff.contributorMayCertify ? yes : no) : null],
          [texts.afterLastDay, round.acceptsLate ? texts.lateTaken : texts.lateRefused],
          [texts.identification, texts.identificationLevels[signOff.identification]],
        ]}
      />
    </details>
  )
}
