import type { EconomyContent } from '../content.ts'
import { DataTable } from './DataTable.tsx'
import { Part } from './Headings.tsx'
import { Box, Words } from './primitives.tsx'
import { COLOUR } from './style.ts'

/** The money first: the costs with their sum, and what was received, used and left. */
export function Economy({ economy }: { readonly economy: EconomyContent }) {
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
