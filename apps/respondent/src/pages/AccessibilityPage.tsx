import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'

import styles from '../shell/Layout.module.css'
import { useEntryTexts } from '../texts/use-texts.ts'

/** The statement that the act (2018:1937) on accessibility to digital public services asks for. */
export function AccessibilityPage() {
  const { site, accessibility } = useEntryTexts()
  return (
    <div className={styles['column']}>
      <PageHeader title={accessibility.title} site={site} />
      {accessibility.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>{accessibility.howTitle}</h2>
      <p>{accessibility.how}</p>
      <h2>{accessibility.knownTitle}</h2>
      <ul>
        {accessibility.known.map((shortcoming) => (
          <li key={shortcoming}>{shortcoming}</li>
        ))}
      </ul>
      <h2>{accessibility.reportTitle}</h2>
      <p>{accessibility.report}</p>
      <p>{accessibility.supervision}</p>
    </div>
  )
}
