import { Document, Page } from '@react-pdf/renderer'
import type { ReceiptContent } from '../content.ts'
import { Answer } from './Answer.tsx'
import { Economy } from './Economy.tsx'
import { FactTable } from './FactTable.tsx'
import { Part } from './Headings.tsx'
import { Letterhead } from './Letterhead.tsx'
import { Box, Words } from './primitives.tsx'
import { QrCode } from './QrCode.tsx'
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
            <Box structure={{ breakable: 'row', keepWithNext: true }} style={{ flexDirection: 'row', marginTop: 4, marginBottom: 14 }}>
              <QrCode text={content.checkAt} alt={`QR-kod som leder till ${content.checkAt}`} size={78} />
              <Box structure={{ breakable: 'stack' }} style={{ flex: 1, paddingLeft: 16, justifyContent: 'center' }}>
                {content.notes.map((note, index) => (
                  <Words key={note} style={{ color: COLOUR.muted, marginTop: index === 0 ? 0 : 6 }}>
                    {note}
                  </Words>
                ))}
              </Box>
            </Box>
            <FactTable facts={content.check} />
          </Part>
        </Box>
      </Page>
    </Document>
  )
}
