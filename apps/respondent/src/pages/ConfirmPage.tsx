import { useState } from 'react'
import { Redirect, useLocation } from 'wouter'

import { Skeleton } from '@aterrapport/ui/feedback/Skeleton.tsx'

import { client, type Case } from '../api.ts'
import { reloadAll } from '../calls/use-loaded.ts'
import { useStanding } from '../eid/use-standing.ts'
import { Failure } from '../shell/Failure.tsx'
import styles from '../shell/Layout.module.css'
import { useCase } from '../shell/use-case.ts'
import { AddressForm, type Address } from './AddressForm.tsx'
import { CodeForm } from './CodeForm.tsx'
import { PAGE, stepOf } from './NextStep.tsx'
import { WaitingToJoin } from './WaitingToJoin.tsx'

/** Who one is: a work address, then the code that was sent to it. */
export function ConfirmPage({ report }: { readonly report: string }) {
  const [, navigate] = useLocation()
  const found = useCase(report)
  const [address, setAddress] = useState<Address | null>(null)
  const [isSent, setSent] = useState(false)
  const [isChanging, setChanging] = useState(false)

  async function goOn(): Promise<void> {
    await reloadAll()
    const now = await client.links.case.query({ report })
    if (isOutside(now)) {
      setSent(false)
      setChanging(false)
      return
    }
    navigate(`/arende/${report}/${PAGE[stepOf(now) ?? 'read']}`, { replace: true })
  }

  const standing = useStanding(report)

  if (found.data === undefined && found.error !== null) return <Failure error={found.error} onAgain={() => void found.again()} />
  if (standing.data === undefined && standing.error !== null)
    return <Failure error={standing.error} onAgain={() => void standing.again()} />
  if (found.data === undefined || standing.data === undefined) return <Skeleton />
  // A colleague has let them in meanwhile, or they were in all the time.
  if (found.data.standing === 'in' && found.data.purpose === 'contributor' && !isSent && !isChanging)
    return <Redirect to={`/arende/${report}/${PAGE[stepOf(found.data) ?? 'read']}`} replace />
  if (isOutside(found.data) && !isChanging) {
    return (
      <div className={styles['column']}>
        <WaitingToJoin
          report={report}
          found={found.data}
          again={found.again}
          onOtherAddress={() => {
            setAddress(null)
            setSent(false)
            setChanging(true)
          }}
        />
      </div>
    )
  }
  return (
    <div className={styles['column']}>
      {address !== null && isSent ? (
        <CodeForm report={report} address={address} onConfirmed={() => void goOn()} onOtherAddress={() => setSent(false)} />
      ) : (
        <AddressForm
          report={report}
          invited={found.data.invitedAddress}
          known={found.data.me}
          domains={found.data.purpose === 'registry' || found.data.purpose === 'contributor' ? found.data.domains : null}
          standing={standing.data}
          before={address}
          onSent={(next) => {
            setAddress(next)
            setSent(true)
          }}
        />
      )}
    </div>
  )
}

/** Whether somebody has said who they are and has not been let in. */
function isOutside({ purpose, standing }: Case): boolean {
  return (purpose === 'registry' || purpose === 'contributor') && (standing === 'waiting' || standing === 'turnedAway')
}
