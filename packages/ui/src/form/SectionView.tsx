import { inLanguage } from '@aterrapport/domain/text.ts'
import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'

import { Paragraphs } from '../layout/Paragraphs.tsx'
import { useLanguage } from '../preferences/language.ts'
import { QuestionView } from './QuestionView.tsx'

/** The questions of one section, with what is said before them. Its heading belongs to the page. */
export function SectionView({ section }: { readonly section: Section }) {
  const language = useLanguage()
  return (
    <>
      {section.introduction ? <Paragraphs text={inLanguage(section.introduction, language)} /> : null}
      {section.questions.map((question) => (
        <QuestionView key={question.key} question={question} section={section.key} />
      ))}
    </>
  )
}
