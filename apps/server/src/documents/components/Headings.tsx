import type { ReactNode } from 'react'
import { Box, Words } from './primitives.tsx'
import { COLOUR } from './style.ts'

interface PartProps {
  readonly heading: string
  /** Short, and best read in one place. */
  readonly together?: true
  readonly children: ReactNode
}

/** A part of the document under its heading, which is never last on a page. */
export function Part({ heading, together, children }: PartProps) {
  return (
    <Box structure={{ type: 'Sect', breakable: 'stack', ...(together && { together }) }} style={{ marginTop: 26 }}>
      <Words
        structure={{ type: 'H2', keepWithNext: true, bookmark: heading }}
        style={{ fontSize: 14.5, fontWeight: 600, lineHeight: 1.25, color: COLOUR.teal, marginBottom: 6 }}
      >
        {heading}
      </Words>
      {children}
    </Box>
  )
}

/** The heading of one person's word, or of one table among several. */
export function SmallHeading({ children }: { readonly children: string }) {
  return (
    <Words structure={{ type: 'H3', keepWithNext: true }} style={{ fontSize: 11, fontWeight: 600, lineHeight: 1.3, marginBottom: 3 }}>
      {children}
    </Words>
  )
}
