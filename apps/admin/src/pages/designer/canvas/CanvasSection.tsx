import { print } from '@aterrapport/domain/expression/print.ts'
import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { Paragraphs } from '@aterrapport/ui/layout/Paragraphs.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import styles from './Canvas.module.css'
import { CanvasQuestion } from './CanvasQuestion.tsx'

/** A section with all its questions, also those that the answers given here leave out. */
export function CanvasSection({ section, selected }: { readonly section: Section; readonly selected: string }) {
  const { designer } = useTexts()
  const { canvas: texts } = designer
  const language = useLanguage()
  const title = inLanguage(section.title, language)
  return (
    <>
      {section.relevance === undefined ? null : <p className={styles['staff']}>{texts.sectionShownIf(print(section.relevance))}</p>}
      <h2>{title.trim() === '' ? designer.unnamed : title}</h2>
      {section.introduction === undefined ? null : <Paragraphs text={inLanguage(section.introduction, language)} />}
      {section.questions.length === 0 ? <p className="quiet">{texts.emptySection}</p> : null}
      {section.questions.map((question) => (
        <CanvasQuestion key={question.key} question={question} section={section.key} isSelected={selected === `question:${question.key}`} />
      ))}
    </>
  )
}
