import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { StatusTag } from '@aterrapport/ui/feedback/StatusTag.tsx'
import { useSection } from '@aterrapport/ui/form/form-context.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useReportTexts } from '../texts/use-report-texts.ts'
import { addressOf, useReport } from './report-context.ts'
import styles from './Report.module.css'
import { SECTION_LOOK } from './section-look.ts'
import { WhoIsHere } from './WhoIsHere.tsx'

/** The sections, each with its state and the way there. */
export function SectionList({ current = null }: { readonly current?: string | null }) {
  const { form } = useReport()
  return (
    <ol className={styles['sections']}>
      {form.questionnaire.sections.map((section) => (
        <Entry key={section.key} section={section} isCurrent={section.key === current} />
      ))}
    </ol>
  )
}

function Entry({ section, isCurrent }: { readonly section: Section; readonly isCurrent: boolean }) {
  const { tasks } = useReportTexts()
  const language = useLanguage()
  const { report, form } = useReport()
  const { status } = useSection(form, section.key)
  return (
    <li>
      <a href={addressOf(report, `avsnitt/${section.key}`)} aria-current={isCurrent ? 'page' : undefined}>
        <span className={styles['title']}>{inLanguage(section.title, language)}</span>
        <StatusTag {...SECTION_LOOK[status]}>{tasks.status[status]}</StatusTag>
        <WhoIsHere where={{ section: section.key }} />
      </a>
    </li>
  )
}
