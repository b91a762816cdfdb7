import { ButtonRow } from '@aterrapport/ui/controls/ButtonRow.tsx'
import { LinkButton } from '@aterrapport/ui/controls/LinkButton.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import type { Case } from '../api.ts'
import styles from '../shell/Layout.module.css'
import { usePeopleTexts } from '../texts/use-people-texts.ts'

/** What it takes to answer, for somebody who has never seen a report: what to gather, the questions on paper, and who does what. */
export function CaseGuide({ report, found }: { readonly report: string; readonly found: Case }) {
  const { guide } = usePeopleTexts()
  const language = useLanguage()
  const { certification } = found.signOff
  const items = [...guide.items, ...(certification ? [guide.certifier] : []), guide.signatory]
  const who = (['registry', 'contributor', 'certifier', 'signatory'] as const).filter((role) => role !== 'certifier' || certification)
  const copy = (format: string) => `/api/reports/${report}/lasversion.${format}${language === 'en' ? '?language=en' : ''}`
  return (
    <>
      <h2>{guide.title}</h2>
      <ul className={styles['steps']}>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{guide.public}</p>
      <h2>{guide.copyTitle}</h2>
      <p>{guide.copy}</p>
      <ButtonRow>
        <LinkButton href={copy('pdf')} download>
          {guide.pdf}
        </LinkButton>
        <LinkButton href={copy('docx')} download>
          {guide.docx}
        </LinkButton>
      </ButtonRow>
      {found.round.status === 'open' ? (
        <p className="small" style={{ marginBlockStart: 'var(--s-3)' }}>
          <a href={`/lasversion/${found.round.id}`}>{guide.open}</a>
        </p>
      ) : null}
      <h2>{guide.whoTitle}</h2>
      <ul className={styles['steps']}>
        {who.map((role) => (
          <li key={role}>{guide.who[role]}</li>
        ))}
      </ul>
    </>
  )
}
