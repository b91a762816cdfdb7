import type { Fact } from '../content.ts'
import { Box, Words } from './primitives.tsx'
import { COLOUR } from './style.ts'

interface LetterheadProps {
  readonly authority: Fact
  readonly title: string
  readonly grant: string
  /** What must be known before the rest is read: in one word, and in a sentence. */
  readonly mark: string
  readonly warning: string | null
}

/** Whose document it is, what it is, and of which grant. */
export function Letterhead({ authority, title, grant, mark, warning }: LetterheadProps) {
  return (
    <>
      <Words style={{ fontSize: 11, fontWeight: 600, color: COLOUR.teal }}>{authority.label}</Words>
      <Words style={{ fontSize: 9, color: COLOUR.muted }}>{authority.value}</Words>
      <Words structure={{ type: 'H1', keepWithNext: true }} style={{ fontSize: 28, fontWeight: 600, lineHeight: 1.15, marginTop: 30 }}>
        {title}
      </Words>
      <Words style={{ fontSize: 13, lineHeight: 1.3, marginTop: 2, marginBottom: 14 }}>{grant}</Words>
      {warning !== null && (
        <Box style={{ borderLeftWidth: 3, borderLeftColor: COLOUR.warning, paddingLeft: 9, marginBottom: 14 }}>
          <Words style={{ color: COLOUR.warning, fontWeight: 600 }}>{mark}</Words>
          <Words>{warning}</Words>
        </Box>
      )}
    </>
  )
}
