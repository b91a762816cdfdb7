import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { Paragraphs } from '@aterrapport/ui/layout/Paragraphs.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useDesign } from '../use-design.ts'
import styles from './Canvas.module.css'
import { CanvasQuestion } from './CanvasQuestion.tsx'
import { formulaInWords } from './formula-in-words.ts'

/** A section with all its questions, also those that the answers given here leave out. */
export function CanvasSection({ section, selected }: { readonly section: Section; readonly selected: string }) {
  const { designer } = useTexts()
  const { canvas: texts } = designer
  const language = useLanguage()
  const shownIf = useDesign(({ draft }) => (section.relevance === undefined ? null : formulaInWords(section.relevance, draft)))
  const title = inLanguage(section.title, language)
  return (
    <>
      {shownIf === null ? null : <p className={styles['staff']}>{texts.sectionShownIf(shownIf)}</p>}
      <h2>{title.trim() === '' ? designer.unnamed : title}</h2>
      {section.introduction === undefined ? null : <Paragraphs text={inLanguage(section.introduction, language)} />}
      {section.questions.length === 0 ? <p className="quiet">{texts.emptySection}</p> : null}
      {section.questions.map((question) => (
        <CanvasQuestion key={question.key} question={question} section={section.key} isSelected={selected === `question:${question.key}`} />
      ))}
    </>
  )
}
