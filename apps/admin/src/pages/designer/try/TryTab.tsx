import { FormContext } from '@aterrapport/ui/form/form-context.ts'
import { Panes } from '@aterrapport/ui/layout/Panes.tsx'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { useTrial } from '../trial.ts'
import { useDesign } from '../use-design.ts'
import { Around } from './Around.tsx'
import { Outcomes } from './Outcomes.tsx'
import styles from './Try.module.css'
import { TrySection } from './TrySection.tsx'
import { useFocusedPath } from './use-focused-path.ts'

/** Where a draft is tried: filled in as a recipient meets it, with the reason why everything is as it is beside it. */
export function TryTab() {
  const { panes: texts } = useTexts().tryOut
  const { environment } = useTrial()
  const sections = useDesign((state) => state.draft.sections)
  const [pane, showPane] = useState('form')
  const [chosen, chooseSection] = useState<string | null>(null)
  const { path, focus, onFocus } = useFocusedPath(environment.form.questionnaire)
  const section = sections.find(({ key }) => key === chosen) ?? sections[0] ?? null

  const goTo = (sectionKey: string, to: string | null) => {
    chooseSection(sectionKey)
    focus(to)
    showPane('form')
  }
  const explain = (hidden: string) => {
    focus(hidden)
    showPane('why')
    // The pane is drawn before its heading can have the focus.
    requestAnimationFrame(() => document.getElementById('try-why')?.focus())
  }
  return (
    <FormContext value={environment}>
      <Panes
        label={texts.label}
        shown={pane}
        onShow={showPane}
        panes={[
          {
            key: 'around',
            label: texts.around,
            content: (
              <div className={styles['pane']}>
                <Around section={section?.key ?? null} onSection={(key) => goTo(key, null)} />
              </div>
            ),
          },
          {
            key: 'form',
            label: texts.form,
            content: (
              <div className={styles['pane']} onFocusCapture={onFocus}>
                <TrySection section={section} onSection={(key) => goTo(key, null)} onExplain={explain} />
              </div>
            ),
          },
          {
            key: 'why',
            label: texts.why,
            content: (
              <div className={styles['pane']}>
                <Outcomes path={path} onGo={goTo} />
              </div>
            ),
          },
        ]}
      />
    </FormContext>
  )
}
