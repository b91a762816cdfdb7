import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Alert } from '@aterrapport/ui/feedback/Alert.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'

import styles from '../shell/Layout.module.css'
import { usePeopleTexts } from '../texts/use-people-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'

/** The session has ended: how to come back, and that nothing is lost. */
export function SignedOut() {
  const { site } = useEntryTexts()
  const { out, lost } = usePeopleTexts()
  return (
    <div className={styles['column']}>
      <PageHeader title={out.title} site={site} />
      <Alert kind="info" announced>
        <p>{out.text}</p>
        <p>{out.kept}</p>
      </Alert>
      <ol className={styles['steps']}>
        {out.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <LinkButton href="/borttappad-lank">{lost.link}</LinkButton>
      </p>
    </div>
  )
}
