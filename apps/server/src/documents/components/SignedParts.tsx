import type { SignedPart } from '../content.ts'
import { FactTable } from './FactTable.tsx'
import { Part, SmallHeading } from './Headings.tsx'
import { Box, Words } from './primitives.tsx'
import { COLOUR } from './style.ts'

/** Those who have vouched for the report, one under the other, each with the words they vouched for. */
export function SignedParts({ parts }: { readonly parts: readonly SignedPart[] }) {
  return (
    <Part heading="Överlämnande, granskning och underskrift">
      {parts.map((part, index) => (
        <Signed key={part.heading} part={part} first={index === 0} />
      ))}
    </Part>
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
