import { Button } from '@aterrapport/ui/controls/Button.tsx'
import type { Round } from '../../api.ts'
import { useMay } from '../../shell/staff.ts'
import { useTexts } from '../../texts/use-texts.ts'

export type RoundAction = 'open' | 'close' | 'addresses' | 'invite'

/** What can be done with the whole round: only what its state and one's role allow, the next thing to do first. */
export function RoundActions({ round, onAction }: { readonly round: Round; readonly onAction: (action: RoundAction) => void }) {
  const texts = useTexts()
  const may: Readonly<Record<RoundAction, boolean>> = {
    open: useMay('rounds.open') && (round.status === 'draft' || round.status === 'scheduled'),
    addresses: useMay('rounds.importAddresses') && ['draft', 'scheduled', 'open'].includes(round.status),
    invite: useMay('rounds.invite') && round.status === 'open',
    close: useMay('rounds.close') && round.status === 'open',
  }
  const next = nextThing(round)
  const labels: Readonly<Record<RoundAction, string>> = {
    open: texts.rounds.open,
    addresses: texts.addresses.button,
    invite: texts.invite.button,
    close: texts.rounds.closeRound,
  }
  return (['invite', 'open', 'addresses', 'close'] as const).map((name) =>
    may[name] ? (
      <Button key={name} look={name === next ? 'primary' : 'secondary'} onClick={() => onAction(name)}>
        {labels[name]}
      </Button>
    ) : null,
  )
}

/** What the round waits for. */
function nextThing({ status, counts }: Round): RoundAction | null {
  if (counts.withoutAddress > 0) return 'addresses'
  if (status !== 'open') return 'open'
  return counts.notInvited > 0 ? 'invite' : null
}
