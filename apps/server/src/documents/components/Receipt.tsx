import { Document, Page } from '@react-pdf/renderer'
import type { EconomyContent, ReceiptContent, SignedPart } from '../content.ts'
import { Answer } from './Answer.tsx'
import { DataTable } from './DataTable.tsx'
import { FactTable } from './FactTable.tsx'
import { Part, SmallHeading } from './Headings.tsx'
import { Box, Words } from './primitives.tsx'
import { BODY, COLOUR, CONTENT_WIDTH, PAGE } from './style.ts'

/** The receipt as one endless page, to be cut by `renderTagged`. */
export function Receipt({ content }: { readonly content: ReceiptContent }) {
  return (
    <Document>
      <Page size={[PAGE.width]} wrap={false} style={BODY}>
        <Box structure={{ breakable: 'stack' }} style={{ width: CONTENT_WIDTH }}>
          <Letterhead content={content} />
          <FactTable facts={content.facts} />
          <Part heading="Överlämnande, granskning och underskrift">
            {content.parts.map((part, index) => (
              <Signed key={part.heading} part={part} first={index === 0} />
            ))}
          </Part>
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

function Letterhead({ content }: { readonly content: ReceiptContent }) {
  return (
    <>
      <Words style={{ fontSize: 11, fontWeight: 600, color: COLOUR.teal }}>{content.authority.label}</Words>
      <Words style={{ fontSize: 9, color: COLOUR.muted }}>{content.authority.value}</Words>
      <Words structure={{ type: 'H1', keepWithNext: true }} style={{ fontSize: 28, fontWeight: 600, lineHeight: 1.15, marginTop: 30 }}>
        {content.title}
      </Words>
      <Words style={{ fontSize: 13, lineHeight: 1.3, marginTop: 2, marginBottom: 14 }}>{content.grant}</Words>
      {content.late !== null && (
        <Box style={{ borderLeftWidth: 3, borderLeftColor: COLOUR.warning, paddingLeft: 9, marginBottom: 14 }}>
          <Words style={{ color: COLOUR.warning, fontWeight: 600 }}>Försenad</Words>
          <Words>{content.late}</Words>
        </Box>
      )}
    </>
  )
}

function Signed({ part, first }: { readonly part: SignedPart; readonly first: boolean }) {
  return (
    <Box structure={{ breakable: 'stack' }} style={{ marginTop: first ? 2 : 18 }}>
      <SmallHeading>{part.heading}</SmallHeading>
      {part.statement !== null && (
        <Box
          structure={{ keepWithNext: true }}
          style={{
            borderLeftWidth: 3,
            borderLeftColor: part.flagged ? COLOUR.warning : COLOUR.teal,
            paddingLeft: 9,
            marginTop: 2,
            marginBottom: 7,
          }}
        >
          <Words>{part.statement}</Words>
        </Box>
      )}
      <FactTable facts={part.facts} />
    </Box>
  )
}

function Economy({ economy }: { readonly economy: EconomyContent }) {
  return (
    <Part heading="Ekonomi i sammandrag">
      {economy.costs && <DataTable table={economy.costs} />}
      <Box structure={{ type: 'Table', breakable: 'stack' }} style={{ marginTop: economy.costs ? 12 : 2 }}>
        {economy.sums.map((sum, index) => (
          <Box
            key={index}
            structure={{ type: 'TR', breakable: 'row' }}
            style={{ flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: COLOUR.line }}
          >
            <Box structure={{ type: 'TH', scope: 'Row', breakable: 'stack' }} style={{ flex: 1, paddingVertical: 4 }}>
              <Words style={{ fontWeight: sum.strong ? 600 : 400 }}>{sum.label}</Words>
            </Box>
            <Box structure={{ type: 'TD', breakable: 'stack' }} style={{ width: 150, paddingVertical: 4 }}>
              <Words style={{ textAlign: 'right', fontWeight: sum.strong ? 600 : 400 }}>{sum.amount}</Words>
            </Box>
          </Box>
        ))}
      </Box>
    </Part>
  )
}
