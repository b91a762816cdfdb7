import { useEffect, useState } from 'react'

import { useUiTexts } from '../texts/use-texts.ts'

interface CountProps {
  /** In UTF-16 code units, as the limit counts. */
  readonly length: number
  readonly most: number
}

/** How many characters are left of what a text may be. Told in words; it turns to an error by its field, not by itself. */
export function CharacterCount(props: CountProps) {
  return <span className="numeric">{useCountText(props)}</span>
}

/** How long one has paused when what is left is read out. */
const PAUSE = 1000

/**
 * Reads out what is left when the writer pauses, near the limit: a voice at every keystroke would drown what is written. It stands in a
 * place of its own, since what describes a control must not announce itself as well.
 */
export function CountAnnouncement(props: CountProps) {
  const text = useCountText(props)
  const [said, setSaid] = useState('')
  // Time passes outside React.
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE)
    return () => clearTimeout(timer)
  }, [text])
  return (
    <span className="only-for-screen-readers" aria-live="polite">
      {said}
    </span>
  )
}

/** Whether so little is left that a writer wants to know: a fifth. */
export function isNearLimit({ length, most }: CountProps): boolean {
  return length > most * 0.8
}

function useCountText({ length, most }: CountProps): string {
  const texts = useUiTexts()
  return length <= most ? texts.charactersLeft(most - length) : texts.charactersOver(length - most)
}
