import { lazy, memo, Suspense, useCallback, useState, useSyncExternalStore } from 'react'

import { inLanguage } from '@aterrapport/domain/text.ts'
import { dayOf } from '@aterrapport/domain/time/days.ts'
import { formatClock, formatMoment } from '@aterrapport/domain/time/format.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { placeOf } from '@aterrapport/ui/form/place.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import type { Authorship } from '../saving/authors.ts'
import { useLiveTexts } from '../texts/use-live-texts.ts'
import { useReport } from './report-context.ts'
import styles from './Report.module.css'
import { WhoIsHere } from './WhoIsHere.tsx'

const History = lazy(() => import('./History.tsx').then((module) => ({ default: module.History })))

/** After a question: who else is at it, who answered it last and when, and the way to what it was before. */
export const QuestionFoot = memo(function QuestionFoot({ question }: { readonly question: string }) {
  const { authors } = useReport()
  const last = useSyncExternalStore(
    useCallback((listener) => authors.subscribe(question, listener), [authors, question]),
    () => authors.of(question),
  )
  return (
    <div className={styles['foot']}>
      <WhoIsHere where={{ question }} />
      {last === null ? null : <Past question={question} last={last} />}
    </div>
  )
})

function Past({ question, last }: { readonly question: string; readonly last: Authorship }) {
  const texts = useLiveTexts()
  const language = useLanguage()
  const { form } = useReport()
  const [isOpen, setOpen] = useState(false)
  const label = placeOf(form.questionnaire, question)?.question.label
  const shown = `${texts.changed(last.author, momentIn(last.at, language))} · ${texts.history}`
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      {/* Not a label: the question's own name is to lead to its control alone. */}
      <summary>
        {shown}
        <span className="only-for-screen-readers"> {texts.historyOf(label ? inLanguage(label, language) : question)}</span>
      </summary>
      {isOpen ? (
        <Suspense fallback={<p>{texts.loading}</p>}>
          <History question={question} />
        </Suspense>
      ) : null}
    </details>
  )
}

/** Today's is told by the clock alone. */
function momentIn(at: string, language: Parameters<typeof formatClock>[1]): string {
  // The server writes times as instants; the wire's type says only that they are texts.
  const moment = at as Instant
  const isToday = dayOf(moment) === dayOf(new Date().toISOString() as Instant)
  return isToday ? formatClock(moment, language) : formatMoment(moment, language)
}
