import { useSyncExternalStore } from 'react'

import type { OtherPerson } from '../saving/presence.ts'
import { useLiveTexts } from '../texts/use-live-texts.ts'
import { useReport, useReportNow } from './report-context.ts'
import styles from './Report.module.css'

interface WhoIsHereProps {
  /** At one question, in one section, or anywhere in the report. */
  readonly where: { readonly question: string } | { readonly section: string } | 'report'
}

/** Who else is at a place just now. */
export function WhoIsHere({ where }: WhoIsHereProps) {
  const texts = useLiveTexts()
  const { presence } = useReport()
  const { me } = useReportNow().loaded
  const others = useSyncExternalStore(presence.subscribe, () =>
    where === 'report' ? presence.others() : 'section' in where ? presence.inSection(where.section) : presence.atQuestion(where.question),
  )
  if (others.length === 0) return null
  const names = namesOf(others, { me: me.id, own: texts.ownOther })
  return (
    <span className={styles['here']}>
      <svg width="1em" height="1em" viewBox="0 0 20 20" aria-hidden="true" focusable="false" fill="currentColor">
        <circle cx="10" cy="6" r="4" />
        <path d="M2 19a8 7.5 0 0 1 16 0z" />
      </svg>
      {where === 'report' ? texts.hereToo(names) : texts.here(names)}
    </span>
  )
}

/** Each once, however many windows they have open; oneself last, as somebody in another window. */
function namesOf(others: readonly OtherPerson[], { me, own }: { me: string; own: string }): readonly string[] {
  const names = new Map(others.filter(({ person }) => person !== me).map(({ person, name }) => [person, name]))
  return [...names.values(), ...(others.some(({ person }) => person === me) ? [own] : [])]
}
