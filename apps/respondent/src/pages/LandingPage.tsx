import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'

import styles from '../shell/Layout.module.css'
import { useEntryTexts } from '../texts/use-texts.ts'

/** Where one comes without a link: what this is, how to find in, what to do with a lost link. */
export function LandingPage() {
  const { site, landing } = useEntryTexts()
  return (
    <div className={styles['column']}>
      <PageHeader title={landing.title} site={site}>
        <p>{landing.lead}</p>
      </PageHeader>
      <h2>{landing.howTitle}</h2>
      <ol className={styles['steps']}>
        {landing.how.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Card look="mist" title={landing.lostTitle}>
        <p>{landing.lost}</p>
        <a href="/borttappad-lank">{landing.lostLink}</a>
      </Card>
      <h2>{landing.mineTitle}</h2>
      <LinkButton href="/mina">{landing.mine}</LinkButton>
    </div>
  )
}
