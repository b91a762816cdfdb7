import { useState } from 'react'
import { useLocation } from 'wouter'

import { Skeleton } from '@aterrapport/ui/feedback/Skeleton.tsx'

import { client } from '../api.ts'
import { reloadAll } from '../calls/use-loaded.ts'
import { Failure } from '../shell/Failure.tsx'
import styles from '../shell/Layout.module.css'
import { useCase } from '../shell/use-case.ts'
import { AddressForm, type Address } from './AddressForm.tsx'
import { CodeForm } from './CodeForm.tsx'
import { PAGE, stepOf } from './NextStep.tsx'

/** Who one is: a work address, then the code that was sent to it. */
export function ConfirmPage({ report }: { readonly report: string }) {
  const [, navigate] = useLocation()
  const found = useCase(report)
  const [address, setAddress] = useState<Address | null>(null)
  const [isSent, setSent] = useState(false)

  async function goOn(): Promise<void> {
    await reloadAll()
    const now = await client.links.case.query({ report })
    navigate(`/arende/${report}/${PAGE[stepOf(now) ?? 'read']}`, { replace: true })
  }

  if (found.data === undefined && found.error !== null) return <Failure error={found.error} onAgain={() => void found.again()} />
  if (found.data === undefined) return <Skeleton />
  return (
    <div className={styles['column']}>
      {address !== null && isSent ? (
        <CodeForm report={report} address={address} onConfirmed={() => void goOn()} onOtherAddress={() => setSent(false)} />
      ) : (
        <AddressForm
          report={report}
          invited={found.data.invitedAddress}
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
