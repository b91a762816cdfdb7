import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'

import styles from '../shell/Layout.module.css'
import { useEntryTexts } from '../texts/use-texts.ts'

export function NotFoundPage() {
  const { site, notFound, opening } = useEntryTexts()
  return (
    <div className={styles['column']}>
      <PageHeader title={notFound.title} site={site}>
        <p>{notFound.text}</p>
      </PageHeader>
      <LinkButton href="/">{opening.home}</LinkButton>
    </div>
  )
}
