import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { Button } from '@aterrapport/ui/controls/Button.tsx'
import { useForm } from '@aterrapport/ui/form/form-context.ts'
import { SectionView } from '@aterrapport/ui/form/SectionView.tsx'
import { Card } from '@aterrapport/ui/layout/Card.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useDesign } from '../use-design.ts'
import { HiddenQuestions } from './HiddenQuestions.tsx'
import { useEveryChange } from './use-every-change.ts'

interface TrySectionProps {
  readonly section: Section | null
  readonly onSection: (key: string) => void
  /** Explains a question that is not there to be put the cursor in. */
  readonly onExplain: (path: string) => void
}

/** One section as the respondent meets it, and under it the questions that are not asked just now. */
export function TrySection({ section, onSection, onExplain }: TrySectionProps) {
  const { tryOut: texts } = useTexts()
  const { form } = useForm()
  const language = useLanguage()
  const sections = useDesign((state) => state.draft.sections)
  useEveryChange(form)
  if (section === null) return <p>{texts.noSections}</p>
  const next = sections[sections.findIndex(({ key }) => key === section.key) + 1]
  const shown = relevanceOf(section.key, form.questionnaire.sections, (key) => form.section(key).status !== 'notRelevant')
  return (
    <Card title={inLanguage(section.title, language).trim() || section.key}>
      {shown ? <SectionView section={section} /> : <p className="quiet">{texts.sectionNotAsked}</p>}
      <HiddenQuestions questions={section.questions} onExplain={onExplain} />
      {next === undefined ? null : (
        <Button look="primary" onClick={() => onSection(next.key)}>
          {texts.next}
        </Button>
      )}
    </Card>
  )
}

/** A section that has been added this moment may not be in the form that runs yet. */
function relevanceOf(key: string, known: readonly Section[], isShown: (key: string) => boolean): boolean {
  return known.some((one) => one.key === key) ? isShown(key) : true
}
