import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { FormContext } from '@aterrapport/ui/form/form-context.ts'
import { Paragraphs } from '@aterrapport/ui/layout/Paragraphs.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useDeferredValue } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { SignOffTexts } from '../../questionnaires/SignOffTexts.tsx'
import { indexOf } from '../outline/draft-index.ts'
import { partOf, placeKey } from '../store/place-key.ts'
import { useTrial } from '../trial.ts'
import { useDesign } from '../use-design.ts'
import styles from './Canvas.module.css'
import { CanvasSection } from './CanvasSection.tsx'

/** The selected section as the respondent meets it, live; or the introduction or the sign-off. */
export function Canvas() {
  const { environment } = useTrial()
  // What was chosen is marked at once, also where a long section takes a moment to be drawn.
  const selected = useDeferredValue(useDesign(placeKey))
  const section = useDesign(({ draft }) => sectionOf(selected, indexOf(draft)))
  return (
    <div className={styles['canvas']}>
      <div className={styles['sheet']}>
        <FormContext value={environment}>
          {section === undefined ? <Whole view={selected} /> : <CanvasSection section={section} selected={selected} />}
        </FormContext>
      </div>
    </div>
  )
}

function sectionOf(selected: string, { sections, homes }: ReturnType<typeof indexOf>): Section | undefined {
  const part = partOf(selected)
  if (part === null) return undefined
  return part.kind === 'section' ? sections.get(part.key) : homes.get(part.key)
}

function Whole({ view }: { readonly view: string }) {
  const { designer: texts } = useTexts()
  const language = useLanguage()
  const draft = useDesign((state) => state.draft)
  const title = inLanguage(draft.title, language)
  const introduction = inLanguage(draft.introduction, language).trim()
  const { certification, signature } = draft.signOff
  const hasSignOff = [certification.correct, certification.notCorrect, signature.statement].some(({ sv }) => sv.trim() !== '')
  if (view === 'signOff')
    return (
      <>
        <h2>{texts.signOff}</h2>
        {hasSignOff ? <SignOffTexts signOff={draft.signOff} /> : <p className="quiet">{texts.canvas.noSignOff}</p>}
      </>
    )
  return (
    <>
      <h2>{title.trim() === '' ? texts.untitled : title}</h2>
      {introduction === '' ? <p className="quiet">{texts.canvas.noIntroduction}</p> : <Paragraphs text={introduction} />}
      {draft.sections.length === 0 ? <p className="quiet">{texts.canvas.emptyDraft}</p> : null}
    </>
  )
}
