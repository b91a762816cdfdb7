import { Document, Page } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { Answer } from '../components/Answer.tsx'
import { Economy } from '../components/Economy.tsx'
import { FactTable } from '../components/FactTable.tsx'
import { Part } from '../components/Headings.tsx'
import { Letterhead } from '../components/Letterhead.tsx'
import { Box } from '../components/primitives.tsx'
import { SignedParts } from '../components/SignedParts.tsx'
import { BODY, CONTENT_WIDTH, PAGE } from '../components/style.ts'
import type { DraftContent } from '../content.ts'

/** A draft as endless pages, one a section, to be joined and cut by `renderTagged`. */
export function DraftPages({ content }: { readonly content: DraftContent }) {
  return (
    <Document>
      <Endless>
        <Letterhead {...content} mark="Utkast" warning={content.warning} />
        <FactTable facts={content.facts} />
        {content.parts.length > 0 && <SignedParts parts={content.parts} />}
        {content.economy && <Economy economy={content.economy} />}
      </Endless>
      {content.sections.map((section, index) => (
        <Endless key={index}>
          <Part heading={section.title}>
            {section.answers.map((answer, place) => (
              <Answer key={place} answer={answer} />
            ))}
          </Part>
        </Endless>
      ))}
    </Document>
  )
}

function Endless({ children }: { readonly children: ReactNode }) {
  return (
    <Page size={[PAGE.width]} wrap={false} style={BODY}>
      <Box structure={{ breakable: 'stack' }} style={{ width: CONTENT_WIDTH }}>
        {children}
      </Box>
    </Page>
  )
}
