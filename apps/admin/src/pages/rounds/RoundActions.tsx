import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { useState } from 'react'
import type { BoardRow, Round } from '../../api.ts'
import { useMay } from '../../shell/staff.ts'
import { useTexts } from '../../texts/use-texts.ts'
import { AddressesDialog } from './AddressesDialog.tsx'
import { InviteDialog } from './InviteDialog.tsx'
import { TurnDialog } from './TurnDialog.tsx'

type Action = 'open' | 'close' | 'addresses' | 'invite'

/** What can be done with the whole round: only what its state and one's role allow, the next thing to do first. */
export function RoundActions({ round, rows }: { readonly round: Round; readonly rows: readonly BoardRow[] }) {
  const texts = useTexts()
  const [action, setAction] = useState<Action | null>(null)
  const may: Readonly<Record<Action, boolean>> = {
    open: useMay('rounds.open') && (round.status === 'draft' || round.status === 'scheduled'),
    addresses: useMay('rounds.importAddresses') && ['draft', 'scheduled', 'open'].includes(round.status),
    invite: useMay('rounds.invite') && round.status === 'open',
    close: useMay('rounds.close') && round.status === 'open',
  }
  const next = nextThing(round)
  const labels: Readonly<Record<Action, string>> = {
    open: texts.rounds.open,
    addresses: texts.addresses.button,
    invite: texts.invite.button,
    close: texts.rounds.closeRound,
  }
  const close = () => setAction(null)
  return (
    <>
      {(['invite', 'open', 'addresses', 'close'] as const).map((name) =>
        may[name] ? (
          <Button key={name} look={name === next ? 'primary' : 'secondary'} onClick={() => setAction(name)}>
            {labels[name]}
          </Button>
        ) : null,
      )}
      {action === 'addresses' ? <AddressesDialog round={round} onClose={close} /> : null}
      {action === 'invite' ? <InviteDialog round={round} rows={rows} onClose={close} /> : null}
      {action === 'open' || action === 'close' ? <TurnDialog round={round} turn={action} onClose={close} /> : null}
    </>
  )
}

/** What the round waits for. */
function nextThing({ status, counts }: Round): Action | null {
  if (counts.withoutAddress > 0) return 'addresses'
  if (status !== 'open') return 'open'
  return counts.notInvited > 0 ? 'invite' : null
}
