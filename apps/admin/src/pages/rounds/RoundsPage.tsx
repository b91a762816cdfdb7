import { useSuspenseQuery } from '@tanstack/react-query'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { StatusTag } from '@aterrapport/ui/feedback/StatusTag.tsx'
import { DataTable, type Column } from '@aterrapport/ui/layout/DataTable.tsx'
import { Link } from 'wouter'
import { api, type Round } from '../../api.ts'
import { Page } from '../../shell/Page.tsx'
import { useMay } from '../../shell/staff.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { handedIn } from './round-parts.ts'
import { ROUND_LOOK } from './status-look.ts'

/** The authority's rounds, the latest first. */
export function RoundsPage() {
  const { rounds: texts } = useTexts()
  const mayCreate = useMay('rounds.create')
  const { data: rounds } = useSuspenseQuery(api.rounds.list.queryOptions())
  return (
    <Page
      title={texts.title}
      actions={
        mayCreate ? (
          <Link href="/omgangar/ny" asChild>
            <LinkButton look="primary">{texts.create}</LinkButton>
          </Link>
        ) : null
      }
    >
      <DataTable caption={texts.title} columns={useColumns()} rows={rounds} rowKey={({ id }) => id} empty={texts.none} />
    </Page>
  )
}

function useColumns(): readonly Column<Round>[] {
  const { rounds: texts, roundStatus, of, questionnaires } = useTexts()
  return [
    { key: 'name', header: texts.name, cell: ({ id, name }) => <Link href={`/omgangar/${id}`}>{name}</Link>, nowrap: true },
    { key: 'status', header: texts.status, cell: ({ status }) => <StatusTag {...ROUND_LOOK[status]}>{roundStatus[status]}</StatusTag> },
    { key: 'grant', header: texts.grant, cell: ({ grant }) => `${grant.name} ${grant.year}` },
    {
      key: 'questionnaire',
      header: texts.questionnaire,
      cell: ({ questionnaire: { versionId, version } }) => <Link href={`/formular/${versionId}`}>{questionnaires.version(version)}</Link>,
    },
    { key: 'opensOn', header: texts.opensOn, cell: ({ opensOn }) => opensOn, nowrap: true },
    { key: 'dueOn', header: texts.dueOn, cell: ({ dueOn }) => dueOn, nowrap: true },
    { key: 'handedIn', header: texts.handedIn, cell: (round) => of(handedIn(round), round.counts.reports), align: 'end' },
    { key: 'late', header: texts.late, cell: ({ counts }) => counts.overdue, align: 'end' },
  ]
}
