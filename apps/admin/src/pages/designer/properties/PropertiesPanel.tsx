import { Checkbox } from '@aterrapport/ui/controls/Checkbox.tsx'
import { useMemo } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { useDesign } from '../use-design.ts'
import styles from './properties.module.css'
import { PANEL_HEADING } from './panel-heading.ts'
import { QuestionFields } from './QuestionFields.tsx'
import { QuestionnaireFields } from './QuestionnaireFields.tsx'
import { SectionFields } from './SectionFields.tsx'
import { SubjectContext } from './subject.ts'
import { isSameSubject, keyOf, keysOf, shownFor, subjectOf, type Shown } from './subject-of.ts'
import { showEnglish, useEnglish } from './use-english.ts'
import { useIdentity } from './use-identity.ts'
import { useSame } from './use-same.ts'

/** What can be set on the selected part. */
export function PropertiesPanel() {
  const { properties: texts } = useTexts()
  const draft = useDesign((state) => state.draft)
  const selected = useDesign((state) => state.selected)
  const english = useEnglish()
  const shown = shownFor(selected)
  const keys = useMemo(() => keysOf(draft), [draft])
  const identity = useIdentity(keyOf(shown), keys)
  const subject = useSame(subjectOf(shown, draft), isSameSubject)
  const heading = shown.kind === 'questionnaire' ? texts.whole : texts[shown.kind]
  return (
    <div className={styles['panel']}>
      <div className={styles['head']}>
        <h2 id={PANEL_HEADING} tabIndex={-1}>
          {heading}
        </h2>
        <Checkbox label={texts.english} checked={english} onChange={({ target }) => showEnglish(target.checked)} />
      </div>
      <SubjectContext key={identity} value={subject}>
        <Fields shown={shown} />
      </SubjectContext>
    </div>
  )
}

function Fields({ shown }: { readonly shown: Shown }) {
  switch (shown.kind) {
    case 'questionnaire':
      return <QuestionnaireFields />
    case 'section':
      return <SectionFields section={shown.key} />
    case 'question':
    case 'column':
      return <QuestionFields part={shown} />
  }
}
