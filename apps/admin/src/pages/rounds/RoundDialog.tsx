import type { BoardRow, Round } from '../../api.ts'
import { AddressesDialog } from './AddressesDialog.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import type { RoundAction } from './RoundActions.tsx'
import { TurnDialog } from './TurnDialog.tsx'

interface RoundDialogProps {
  readonly action: RoundAction
  readonly round: Round
  readonly rows: readonly BoardRow[]
  readonly onClose: () => void
}

/** What is asked before something is done with the whole round. */
export function RoundDialog({ action, round, rows, onClose }: RoundDialogProps) {
  switch (action) {
    case 'addresses':
      return <AddressesDialog round={round} onClose={onClose} />
    case 'invite':
      return <InviteDialog round={round} rows={rows} onClose={onClose} />
    case 'open':
    case 'close':
      return <TurnDialog round={round} turn={action} onClose={onClose} />
  }
}
