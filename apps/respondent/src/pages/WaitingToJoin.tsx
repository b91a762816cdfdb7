import { useEffect } from 'react'

import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'

import type { Case } from '../api.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import { usePeopleTexts } from '../texts/use-people-texts.ts'

const ASK_EVERY = 5000

interface WaitingToJoinProps {
  readonly report: string
  readonly found: Case
  /** Asks the server how it stands. */
  readonly again: () => Promise<void>
  readonly onOtherAddress: () => void
}

/** Where somebody with an address from elsewhere waits until a colleague has answered. */
export function WaitingToJoin({ report, found, again, onOtherAddress }: WaitingToJoinProps) {
  const { site } = useEntryTexts()
  const { confirm } = usePeopleTexts()
  const isWaiting = found.standing === 'waiting'
  // A colleague answers in a browser of their own.
  useEffect(() => {
    if (!isWaiting) return
    const timer = setInterval(() => void again(), ASK_EVERY)
    return () => clearInterval(timer)
  }, [isWaiting, again])
  return (
    <>
      <PageHeader title={isWaiting ? confirm.waitingTitle : confirm.noTitle} site={site} />
      <Alert kind={isWaiting ? 'info' : 'warning'} announced>
        {isWaiting ? (
          <>
            <p style={{ overflowWrap: 'anywhere' }}>{confirm.waiting(found.me?.email ?? '')}</p>
            <p>{confirm.waitingNext}</p>
          </>
        ) : (
          <p>{confirm.no}</p>
        )}
      </Alert>
      <ButtonRow>
        <LinkButton href={`/arende/${report}`}>{confirm.toCase}</LinkButton>
        <Button look="quiet" onClick={onOtherAddress}>
          {confirm.otherAddress}
        </Button>
      </ButtonRow>
    </>
  )
}
