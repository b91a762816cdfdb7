import { useMutation } from '@tanstack/react-query'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { showMessage } from '@aterrapport/ui/feedback/messages.ts'
import { Dialog } from '@aterrapport/ui/layout/Dialog.tsx'
import { api, type Round } from '../../api.ts'
import { failureText } from '../../messages.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { refreshRound } from './refresh-round.ts'
import { handedIn } from './round-parts.ts'

/** Asks before a round is opened or closed, and says what follows. */
export function TurnDialog({
  round,
  turn,
  onClose,
}: {
  readonly round: Round
  readonly turn: 'open' | 'close'
  readonly onClose: () => void
}) {
  const texts = useTexts()
  const { rounds } = texts
  const opening = turn === 'open'
  const onSuccess = async () => {
    await refreshRound(round.id)
    showMessage('done', opening ? rounds.opened : rounds.closedNow)
    onClose()
  }
  const open = useMutation(api.rounds.open.mutationOptions({ onSuccess }))
  const close = useMutation(api.rounds.close.mutationOptions({ onSuccess }))
  const call = opening ? open : close
  return (
    <Dialog title={opening ? rounds.open : rounds.closeRound} onClose={onClose}>
      <p>{opening ? rounds.openConfirm : rounds.closeConfirm(round.counts.reports - handedIn(round))}</p>
      {call.error === null ? null : (
        <Alert kind="error" announced>
          {failureText(call.error, texts)}
        </Alert>
      )}
      <ButtonRow>
        <Button look={opening ? 'primary' : 'danger'} busy={call.isPending} onClick={() => call.mutate({ round: round.id })}>
          {opening ? rounds.open : rounds.closeRound}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </ButtonRow>
    </Dialog>
  )
}
