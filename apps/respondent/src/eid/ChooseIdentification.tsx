import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { Card } from '@aterrapport/ui/layout/Card.tsx'

import { useEidTexts } from '../texts/use-eid-texts.ts'
import { IdentifyButton } from './IdentifyButton.tsx'
import type { Standing } from './use-standing.ts'

interface ChooseIdentificationProps {
  readonly report: string
  readonly offered: Standing['offered']
  /** The name that an e-identification vouches for, where an address is all that lacks. */
  readonly identified: string | null
}

/** Before the code: an e-identification, where one is offered; or whose it is, for somebody whose address is all that lacks. */
export function ChooseIdentification({ report, offered, identified }: ChooseIdentificationProps) {
  const texts = useEidTexts()
  if (identified !== null) {
    return (
      <Alert kind="done" title={texts.identified(identified)}>
        <p>{texts.confirmOnce}</p>
      </Alert>
    )
  }
  if (offered === null) return null
  return (
    <>
      <Card look="mist" title={texts.with}>
        <p>{texts.withText}</p>
        <IdentifyButton report={report} page="bekrafta" provider={offered.name} />
      </Card>
      <h2>{texts.orCode}</h2>
    </>
  )
}
