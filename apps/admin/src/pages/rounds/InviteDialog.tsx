import { useMutation, useQuery } from '@tanstack/react-query'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Dialog } from '@aterrapport/ui/layout/Dialog.tsx'
import { useState } from 'react'
import { api, type BoardRow, type Round } from '../../api.ts'
import { failureText } from '../../messages.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { isInvitable } from './invitable.ts'
import { refreshRound } from './refresh-round.ts'
import { SendingProgress } from './SendingProgress.tsx'

interface InviteDialogProps {
  readonly round: Round
  readonly rows: readonly BoardRow[]
  /** Whether the rows were pointed out one by one, rather than being all of the round. */
  readonly named?: boolean
  readonly onClose: () => void
}

/** Says how many will get a mail and how many not, sends when told to, and shows how the sending goes. */
export function InviteDialog({ round, rows, named = false, onClose }: InviteDialogProps) {
  const texts = useTexts()
  // What was asked for stands still while the sending changes the rows.
  const [asked] = useState(rows.filter(isInvitable))
  const [again, setAgain] = useState(false)
  const send = useMutation(api.rounds.invite.mutationOptions({ onSuccess: () => refreshRound(round.id) }))
  const sent = send.data
  return (
    <Dialog title={texts.invite.title} onClose={onClose}>
      {sent === undefined ? (
        <Ask
          asked={asked}
          again={again}
          onAgain={setAgain}
          busy={send.isPending}
          failure={send.error === null ? null : failureText(send.error, texts)}
          onSend={() => send.mutate({ round: round.id, reports: named ? asked.map(({ report }) => report) : null, again })}
          onClose={onClose}
        />
      ) : (
        <Sending round={round} reports={asked.map(({ report }) => report)} queued={sent.queued} onClose={onClose} />
      )}
    </Dialog>
  )
}

interface AskProps {
  readonly asked: readonly BoardRow[]
  readonly again: boolean
  readonly onAgain: (again: boolean) => void
  readonly busy: boolean
  readonly failure: string | null
  readonly onSend: () => void
  readonly onClose: () => void
}

function Ask({ asked, again, onAgain, busy, failure, onSend, onClose }: AskProps) {
  const { invite: texts, cancel } = useTexts()
  const addressed = asked.filter(({ registryEmail }) => registryEmail !== null)
  const already = addressed.filter(({ invitedAt }) => invitedAt !== null).length
  const count = again ? addressed.length : addressed.length - already
  const missing = asked.length - addressed.length
  return (
    <>
      <p>{count === 0 ? texts.nobody : texts.will(count)}</p>
      {missing === 0 ? null : <Alert kind="warning">{texts.missing(missing)}</Alert>}
      {already === 0 ? null : (
        <>
          <p>{texts.already(already)}</p>
          <Checkbox label={texts.again} checked={again} onChange={(event) => onAgain(event.target.checked)} />
        </>
      )}
      {failure === null ? null : (
        <Alert kind="error" announced>
          {failure}
        </Alert>
      )}
      <ButtonRow>
        {count === 0 ? null : (
          <Button look="primary" busy={busy} onClick={onSend}>
            {texts.send(count)}
          </Button>
        )}
        <Button onClick={onClose}>{cancel}</Button>
      </ButtonRow>
    </>
  )
}

interface SendingProps {
  readonly round: Round
  readonly reports: readonly string[]
  readonly queued: number
  readonly onClose: () => void
}

function Sending({ round, reports, queued, onClose }: SendingProps) {
  const { close } = useTexts()
  const among = new Set(reports)
  const { data: rows = [] } = useQuery(
    api.rounds.board.queryOptions(
      { round: round.id },
      // Looks again every second for as long as something of it is still waiting to be sent.
      {
        refetchInterval: ({ state }) =>
          state.data?.some((row) => among.has(row.report) && row.invitation === 'queued') === false ? false : 1000,
      },
    ),
  )
  return (
    <>
      <SendingProgress rows={rows.filter(({ report }) => among.has(report))} queued={queued} />
      <ButtonRow>
        <Button look="primary" onClick={onClose}>
          {close}
        </Button>
      </ButtonRow>
    </>
  )
}
