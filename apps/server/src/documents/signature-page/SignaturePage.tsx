import { grantTitle } from '@aterrapport/domain/grant/grant-title.ts'
import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { Document, Page } from '@react-pdf/renderer'
import type { Fact } from '../content.ts'
import { FactTable } from '../components/FactTable.tsx'
import { Part } from '../components/Headings.tsx'
import { Letterhead } from '../components/Letterhead.tsx'
import { Box, Words } from '../components/primitives.tsx'
import { BODY, COLOUR, CONTENT_WIDTH, PAGE } from '../components/style.ts'
import type { SignaturePageSource } from './render-signature-page.tsx'

/** One page: which submission it is, and for each who has vouched the words they vouched for with a line to sign on. */
export function SignaturePage({ submission, sha256, questionnaire }: SignaturePageSource) {
  const { authority, certification, signature, recipient } = submission
  const words = questionnaire.signOff
  const certified = certification?.alternative === 2 ? words.certification.notCorrect : words.certification.correct
  return (
    <Document>
      <Page size={[PAGE.width]} wrap={false} style={BODY}>
        <Box structure={{ breakable: 'stack' }} style={{ width: CONTENT_WIDTH }}>
          <Letterhead
            authority={{ label: authority.name, value: `Organisationsnummer ${authority.organisationsnummer}` }}
            title="Underskrift i original"
            grant={grantTitle(submission.grant)}
            mark=""
            warning={null}
          />
          <FactTable
            facts={[
              { label: 'Bidragsmottagare', value: `${recipient.name}, ${recipient.organisationsnummer}` },
              { label: 'Diarienummer', value: submission.grant.diarienummer },
              { label: 'Kvittensnummer', value: submission.receiptNumber },
              { label: 'Inlämnad', value: formatMoment(submission.submittedAt, 'sv') },
              { label: 'Inlämningens SHA-256', value: sha256, code: true },
            ]}
          />
          {certification && (
            <Signing
              heading="Ekonomichefens granskning"
              statement={`Alternativ ${certification.alternative}: ${certified.sv}`}
              found={
                certification.alternative === 1
                  ? []
                  : [
                      { label: 'Avvikelser', value: certification.deviations },
                      { label: 'Åtgärder', value: certification.measures },
                    ]
              }
              name={certification.by.name}
              position={certification.by.position}
            />
          )}
          <Signing
            heading="Behörig företrädares underskrift"
            statement={words.signature.statement.sv}
            found={[]}
            name={signature.by.name}
            position={signature.by.position}
          />
        </Box>
      </Page>
    </Document>
  )
}

interface SigningProps {
  readonly heading: string
  readonly statement: string
  /** What the finance chief found, which the statement points to. */
  readonly found: readonly Fact[]
  readonly name: string
  readonly position: string | null
}

function Signing({ heading, statement, found, name, position }: SigningProps) {
  return (
    <Part heading={heading} together>
      <Words>{statement}</Words>
      {found.length === 0 ? null : (
        <Box structure={{ breakable: 'stack' }} style={{ marginTop: 6 }}>
          <FactTable facts={found} />
        </Box>
      )}
      <Box structure={{ breakable: 'stack' }} style={{ marginTop: 34 }}>
        <Line>Ort och datum</Line>
      </Box>
      <Box structure={{ breakable: 'stack' }} style={{ marginTop: 34 }}>
        <Line>{`Underskrift: ${position === null ? name : `${name}, ${position}`}`}</Line>
      </Box>
    </Part>
  )
}

function Line({ children }: { readonly children: string }) {
  return <Words style={{ borderTopWidth: 0.75, borderTopColor: COLOUR.ink, paddingTop: 3, color: COLOUR.muted }}>{children}</Words>
}
