import { PageHeader } from '@aterrapport/ui/layout/PageHeader.tsx'

import styles from '../shell/Layout.module.css'
import { useAccessibilityTexts } from '../texts/use-accessibility-texts.ts'
import { useEntryTexts } from '../texts/use-texts.ts'
import { FaultForm } from './FaultForm.tsx'

/** The statement that the act (2018:1937) on accessibility to digital public services asks for. */
export function AccessibilityPage() {
  const { site } = useEntryTexts()
  const texts = useAccessibilityTexts()
  return (
    <div className={styles['column']}>
      <PageHeader title={texts.title} site={site}>
        <p>{texts.lead}</p>
      </PageHeader>
      <h2>{texts.levelTitle}</h2>
      {texts.level.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <h2>{texts.knownTitle}</h2>
      <ul>
        {texts.known.map((shortcoming) => (
          <li key={shortcoming}>{shortcoming}</li>
        ))}
      </ul>
      <h2>{texts.howTitle}</h2>
      <p>{texts.how}</p>
      <h2>{texts.otherWayTitle}</h2>
      <p>{texts.otherWay}</p>
      <FaultForm />
      <h2>{texts.supervisionTitle}</h2>
      <p>{texts.supervision}</p>
    </div>
  )
}
