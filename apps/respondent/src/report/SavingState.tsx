import { useState } from 'react'

import type { Path } from '@aterrapport/domain/form/value.ts'
import { formatClock } from '@aterrapport/domain/time/format.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Language } from '@aterrapport/domain/text.ts'
import { Glyph, type GlyphName } from '@aterrapport/ui/feedback/Glyph.tsx'
import { controlId, placeOf } from '@aterrapport/ui/form/place.ts'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'

import type { Refusal } from '../failure.ts'
import { refusalText } from '../messages.ts'
import type { Standing } from '../saving/queue.ts'
import { questionAt } from '../saving/troubles.ts'
import { useLiveTexts } from '../texts/use-live-texts.ts'
import { useReportTexts } from '../texts/use-report-texts.ts'
import { addressOf, useQueueState, useReport, useReportNow } from './report-context.ts'
import { BackIn } from './BackIn.tsx'
import styles from './Report.module.css'
import { Unsaved } from './Unsaved.tsx'

const GLYPH: Record<Standing<Refusal>['kind'], GlyphName> = {
  idle: 'info',
  saving: 'waiting',
  saved: 'done',
  noContact: 'warning',
  stopped: 'error',
}

interface SavingStateProps {
  /** Where nothing of the report is typed, only what is not as it should be is told. */
  readonly troubleOnly?: boolean
}

/** Whether what has been typed is saved. Only losing and finding contact again is read out: every save would be noise. */
export function SavingState({ troubleOnly = false }: SavingStateProps) {
  const { saving: texts } = useReportTexts()
  const language = useLanguage()
  const { standing, conflicts, refused } = useQueueState()
  const { inContact, out } = useReportNow()
  const shown: Standing<Refusal> =
    standing.kind === 'stopped' ? standing : out !== null ? { kind: 'stopped', refusal: out } : inContact ? standing : { kind: 'noContact' }
  const isOut = shown.kind === 'noContact'
  const [wasOut, setWasOut] = useState(false)
  if (isOut && !wasOut) setWasOut(true)
  const isBack = wasOut && !isOut && shown.kind === 'saved'
  const undecided = conflicts.size > 0 ? texts.toChoose(conflicts.size) : refused.size > 0 ? texts.notKept(refused.size) : null
  const [place = null] = [...conflicts.keys(), ...refused.keys()]
  const isWell = (shown.kind === 'idle' || shown.kind === 'saved') && undecided === null
  if (troubleOnly && isWell && !isBack) return null
  return (
    <div className={styles['saving']} data-kind={undecided === null ? shown.kind : 'noContact'}>
      <Glyph name={undecided === null ? GLYPH[shown.kind] : 'warning'} />
      <strong>{undecided ?? words(shown, texts, language)}</strong>
      {place === null ? null : <WayTo path={place} />}
      <output aria-live="polite">
        {isOut ? texts.noContactText : isBack ? <span className="only-for-screen-readers">{texts.back}</span> : null}
        {shown.kind === 'stopped' ? refusalText(shown.refusal, language) : null}
      </output>
      {shown.kind === 'stopped' ? shown.refusal.kind === 'not-signed-in' ? <BackIn /> : <Unsaved /> : null}
    </div>
  )
}

/** To the answer that waits: on this page, or in its section. */
function WayTo({ path }: { readonly path: Path }) {
  const { show } = useLiveTexts()
  const { report, form } = useReport()
  const section = placeOf(form.questionnaire, path)?.section.key
  if (section === undefined) return null
  return (
    <a
      href={`${addressOf(report, `avsnitt/${section}`)}#${encodeURIComponent(path)}`}
      onClick={(event) => {
        const here = document.getElementById(controlId(path)) ?? document.getElementById(controlId(questionAt(path)))
        if (here === null) return
        event.preventDefault()
        here.focus()
        here.scrollIntoView({ block: 'center' })
      }}
    >
      {show}
    </a>
  )
}

function words(standing: Standing<Refusal>, texts: ReturnType<typeof useReportTexts>['saving'], language: Language): string {
  switch (standing.kind) {
    case 'idle':
      return texts.idle
    case 'saving':
      return texts.saving
    case 'saved':
      // toISOString gives exactly the form that the brand promises.
      return texts.saved(formatClock(new Date(standing.at).toISOString() as Instant, language))
    case 'noContact':
      return texts.noContact
    case 'stopped':
      return texts.stopped
  }
}
