import type { Fact } from '../content.ts'
import { paragraphs } from '../paragraphs.ts'
import { Box, Words } from './primitives.tsx'
import { COLOUR, LABEL_WIDTH } from './style.ts'

/** Names beside what they are, one a row: a table whose first column is the heading of each row. */
export function FactTable({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <Box structure={{ type: 'Table', breakable: 'stack', together: true }} style={{ borderTopWidth: 0.5, borderTopColor: COLOUR.line }}>
      {facts.map((fact, position) => (
        <Box
          key={position}
          structure={{ type: 'TR', breakable: 'row', ...(neverAlone(position, facts.length) && { keepWithNext: true }) }}
          style={{ flexDirection: 'row', borderBottomWidth: 0.5, borderBottomColor: COLOUR.line }}
        >
          <Box
            structure={{ type: 'TH', scope: 'Row', breakable: 'stack' }}
            style={{ width: LABEL_WIDTH, paddingVertical: 3.5, paddingRight: 14 }}
          >
            <Words style={{ color: COLOUR.muted }}>{fact.label}</Words>
          </Box>
          <Box structure={{ type: 'TD', breakable: 'stack' }} style={{ flex: 1, paddingVertical: 3.5 }}>
            {paragraphs(fact.value).map((paragraph, index) => (
              <Words
                key={index}
                {...(fact.href !== undefined && { structure: { href: fact.href } })}
                style={{
                  marginTop: index === 0 ? 0 : 4,
                  ...(fact.code && { fontSize: 8, lineHeight: 1.75 }),
                  ...(fact.href !== undefined && { color: COLOUR.teal, textDecoration: 'underline' }),
                }}
              >
                {paragraph}
              </Words>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  )
}

/** A page neither ends with the first row nor begins with the last. */
function neverAlone(position: number, rows: number): boolean {
  return rows > 2 && (position === 0 || position === rows - 2)
}
