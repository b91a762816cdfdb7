import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { useForm, useSection } from '@aterrapport/ui/form/form-context.ts'
import { SideNav } from '@aterrapport/ui/layout/SideNav.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useTexts } from '../../../texts/use-texts.ts'
import { useDesign } from '../use-design.ts'

interface TrySectionsProps {
  readonly section: string | null
  readonly onSection: (key: string) => void
}

/** The sections with how far each has come. */
export function TrySections({ section, onSection }: TrySectionsProps) {
  const { tryOut: texts } = useTexts()
  const { form } = useForm()
  const language = useLanguage()
  const sections = useDesign((state) => state.draft.sections)
  const known = sections.filter(({ key }) => form.questionnaire.sections.some((one) => one.key === key))
  return (
    <SideNav label={texts.sections}>
      {known.map((one) => (
        <li key={one.key}>
          <a
            href={`#try-${one.key}`}
            aria-current={one.key === section ? 'step' : undefined}
            onClick={(event) => {
              event.preventDefault() // the address belongs to the router
              onSection(one.key)
            }}
          >
            {inLanguage(one.title, language).trim() || one.key}
            <Progress section={one} />
          </a>
        </li>
      ))}
    </SideNav>
  )
}

function Progress({ section }: { readonly section: Section }) {
  const { tryOut: texts } = useTexts()
  const { form } = useForm()
  const { status, answered, toAnswer } = useSection(form, section.key)
  const said = status === 'notRelevant' ? texts.notAsked : status === 'problem' ? texts.problemHere : texts.answered(answered, toAnswer)
  return (
    <span className="quiet small" style={{ display: 'block' }}>
      {said}
    </span>
  )
}
