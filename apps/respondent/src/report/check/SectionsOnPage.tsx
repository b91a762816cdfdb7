import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { StatusTag } from '@aterrapport/ui/feedback/StatusTag.tsx'
import { useProblems } from '@aterrapport/ui/form/form-context.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import { useReportTexts } from '../../texts/use-report-texts.ts'
import { useVouchTexts } from '../../texts/use-vouch-texts.ts'
import { useReport } from '../report-context.ts'
import report from '../Report.module.css'
import { SECTION_LOOK } from '../section-look.ts'
import styles from '../Vouching.module.css'

/** The sections that are part of the report, each with its state and the way to it on the page. */
export function SectionsOnPage() {
  const { check } = useVouchTexts()
  const { form } = useReport()
  useProblems(form) // what is relevant follows every answer
  return (
    <nav className={styles['jump']} aria-labelledby="sections-on-page">
      <h2 id="sections-on-page">{check.sections}</h2>
      <ol className={report['sections']}>
        {form.questionnaire.sections
          .filter(({ key }) => form.section(key).status !== 'notRelevant')
          .map((section) => (
            <Entry key={section.key} section={section} />
          ))}
      </ol>
    </nav>
  )
}

function Entry({ section }: { readonly section: Section }) {
  const { tasks } = useReportTexts()
  const language = useLanguage()
  const { form } = useReport()
  const { status } = form.section(section.key)
  const heading = `s-${section.key}`
  return (
    <li>
      <a
        href={`#${heading}`}
        onClick={(event) => {
          event.preventDefault() // the fragment belongs to the router
          document.getElementById(heading)?.focus()
          document.getElementById(heading)?.scrollIntoView()
        }}
      >
        <span className={report['title']}>{inLanguage(section.title, language)}</span>
        <StatusTag {...SECTION_LOOK[status]}>{tasks.status[status]}</StatusTag>
      </a>
    </li>
  )
}
