import { wordChanges } from '@aterrapport/ui/layout/word-changes.ts'

import { useLiveTexts } from '../texts/use-live-texts.ts'

/** A text with the words marked that another answer to the same question has not got; a screen reader is told where they are. */
export function DifferingText({ text, other }: { readonly text: string; readonly other: string }) {
  const { conflict: words } = useLiveTexts()
  return (
    <span dir="auto" style={{ whiteSpace: 'pre-line', unicodeBidi: 'isolate' }}>
      {wordChanges(text, other).before.map((stretch, at) =>
        stretch.changed ? (
          <mark key={at} style={MARKED}>
            <span className="only-for-screen-readers"> [{words.differs}: </span>
            {stretch.text}
            <span className="only-for-screen-readers">] </span>
          </mark>
        ) : (
          stretch.text
        ),
      )}
    </span>
  )
}

const MARKED = {
  background: 'var(--paper)',
  color: 'inherit',
  textDecoration: 'underline 2px var(--warning)',
  textUnderlineOffset: '0.2em',
}
