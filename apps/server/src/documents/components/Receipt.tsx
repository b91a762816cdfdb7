import { Document, Page } from '@react-pdf/renderer'
import type { ReceiptContent } from '../content.ts'
import { Answer } from './Answer.tsx'
import { Economy } from './Economy.tsx'
import { FactTable } from './FactTable.tsx'
import { Part } from './Headings.tsx'
import { Letterhead } from './Letterhead.tsx'
import { Box, Words } from './primitives.tsx'
import { SignedParts } from './SignedParts.tsx'
import { BODY, COLOUR, CONTENT_WIDTH, PAGE } from './style.ts'

/** The receipt as one endless page, to be cut by `renderTagged`. */
export function Receipt({ content }: { readonly content: ReceiptContent }) {
  return (
    <Document>
      <Page size={[PAGE.width]} wrap={false} style={BODY}>
        <Box structure={{ breakable: 'stack' }} style={{ width: CONTENT_WIDTH }}>
          <Letterhead {...content} mark="Försenad" warning={content.late} />
          <FactTable facts={content.facts} />
          <SignedParts parts={content.parts} />
          {content.economy && <Economy economy={content.economy} />}
          {content.sections.map((section, index) => (
            <Part key={index} heading={section.title}>
              {section.answers.map((answer, place) => (
                <Answer key={place} answer={answer} />
              ))}
            </Part>
          ))}
          {content.attachments.length > 0 && (
            <Part heading="Bilagor">
              <FactTable facts={content.attachments} />
            </Part>
          )}
          <Part heading="Kontroll" together>
            <FactTable facts={content.check} />
            {content.notes.map((note) => (
              <Words key={note} style={{ color: COLOUR.muted, marginTop: 6 }}>
                {note}
              </Words>
            ))}
          </Part>
        </Box>
      </Page>
    </Document>
  )
}
