import { dayOf } from '@aterrapport/domain/time/days.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import type { Column } from '@aterrapport/ui/layout/DataTable.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { Link } from 'wouter'
import type { BoardRow } from '../../api.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { ReportStatusTag } from './ReportStatusTag.tsx'

const ORDER = [
  'notStarted',
  'inProgress',
  'awaitingCertification',
  'awaitingSignature',
  'supplementRequested',
  'submitted',
  'approved',
  'closed',
  'cancelled',
] as const satisfies readonly BoardRow['status'][]

/** What each column sorts by. */
export const BOARD_KEYS = {
  name: ({ name }: BoardRow) => name,
  kommunkod: ({ kommunkod }: BoardRow) => kommunkod,
  lan: ({ lan }: BoardRow) => lan,
  status: ({ status }: BoardRow) => ORDER.indexOf(status),
  progress: ({ answered, toAnswer }: BoardRow) => (toAnswer === 0 ? 0 : answered / toAnswer),
  registry: ({ registryEmail }: BoardRow) => registryEmail,
  invited: ({ invitedAt }: BoardRow) => invitedAt,
  due: ({ dueOn }: BoardRow) => dueOn,
  lastChange: ({ lastChangeAt }: BoardRow) => lastChangeAt,
}

export function useBoardColumns(): readonly Column<BoardRow>[] {
  const { board: texts, of } = useTexts()
  const language = useLanguage()
  return [
    { key: 'name', header: texts.recipient, cell: ({ report, name }) => <Link href={`/rapporter/${report}`}>{name}</Link>, ...LINE },
    { key: 'kommunkod', header: texts.kommunkod, cell: ({ kommunkod }) => kommunkod, ...LINE },
    { key: 'status', header: texts.state, cell: (row) => <ReportStatusTag {...row} />, ...LINE },
    {
      key: 'progress',
      header: texts.progress,
      cell: ({ answered, toAnswer }) => (toAnswer === 0 ? null : of(answered, toAnswer)),
      align: 'end',
      ...LINE,
    },
    { key: 'due', header: texts.due, cell: (row) => <Due row={row} />, ...LINE },
    { key: 'invited', header: texts.invited, cell: (row) => <Invited row={row} />, ...LINE },
    {
      key: 'lastChange',
      header: texts.lastChange,
      cell: ({ lastChangeAt }) => (lastChangeAt === null ? null : formatMoment(lastChangeAt, language)),
      ...LINE,
    },
    { key: 'registry', header: texts.registry, cell: ({ registryEmail }) => registryEmail ?? <i>{texts.noAddress}</i>, ...LINE },
    { key: 'lan', header: texts.lan, cell: ({ lan }) => lan, ...LINE },
  ]
}

const LINE = { sortable: true, nowrap: true } as const

function Due({ row: { dueOn, extended } }: { readonly row: BoardRow }) {
  const { board: texts } = useTexts()
  return (
    <>
      {dueOn}
      {extended ? <span className="quiet"> ({texts.extended})</span> : null}
    </>
  )
}

function Invited({ row: { invitedAt, invitation } }: { readonly row: BoardRow }) {
  const { board: texts, events } = useTexts()
  if (invitedAt === null) return <span className="quiet">{texts.notInvited}</span>
  return (
    <>
      {dayOf(invitedAt)}
      {invitation === 'queued' || invitation === 'failed' ? <span className="quiet"> ({events.message[invitation]})</span> : null}
    </>
  )
}
