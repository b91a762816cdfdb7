import { formatClock } from '@aterrapport/domain/time/format.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { StatusTag, type Tone } from '@aterrapport/ui/feedback/StatusTag.tsx'
import type { GlyphName } from '@aterrapport/ui/feedback/Glyph.tsx'
import { useLanguage } from '@aterrapport/ui/preferences/language.ts'
import { useState } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import type { Standing } from '../store/keep-saved.ts'
import { useSyncState } from '../use-design.ts'

const LOOK: Readonly<Record<Standing['kind'], { readonly tone: Tone; readonly symbol: GlyphName }>> = {
  saved: { tone: 'done', symbol: 'done' },
  saving: { tone: 'neutral', symbol: 'waiting' },
  noContact: { tone: 'warning', symbol: 'warning' },
  failed: { tone: 'warning', symbol: 'warning' },
  gone: { tone: 'error', symbol: 'error' },
  startOver: { tone: 'error', symbol: 'error' },
}

/** Whether what has been done is saved. Only losing and finding contact again is read out: every save would be noise. */
export function SavingState() {
  const { saving: texts } = useTexts().designer
  const standing = useSyncState((state) => state.standing)
  const words = useWords(standing)
  const isOut = standing.kind !== 'saved' && standing.kind !== 'saving'
  const [wasOut, setWasOut] = useState(false)
  if (isOut && !wasOut) setWasOut(true)
  return (
    <>
      <StatusTag {...LOOK[standing.kind]}>{words}</StatusTag>
      <output className="only-for-screen-readers">{isOut ? words : wasOut && standing.kind === 'saved' ? texts.back : ''}</output>
    </>
  )
}

function useWords(standing: Standing): string {
  const { saving: texts } = useTexts().designer
  const language = useLanguage()
  switch (standing.kind) {
    case 'saved':
      // toISOString gives exactly the form that the brand promises.
      return standing.at === null ? texts.allSaved : texts.saved(formatClock(new Date(standing.at).toISOString() as Instant, language))
    case 'saving':
      return texts.saving
    case 'noContact':
      return texts.noContact
    case 'failed':
      return texts.failed
    case 'gone':
    case 'startOver':
      return texts.stopped
  }
}
