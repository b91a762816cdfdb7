import { Box, Words } from '../components/primitives.tsx'
import { COLOUR, LABEL_WIDTH } from '../components/style.ts'
import { BlankTable } from './BlankTable.tsx'
import type { AnswerCopy } from './content.ts'

const RULE = { borderBottomWidth: 0.75, borderBottomColor: COLOUR.muted } as const

/** Where an answer is written by hand. */
export function Answer({ answer }: { readonly answer: AnswerCopy }) {
  switch (answer.kind) {
    case 'none':
      return null
    case 'said':
      return <Words style={{ marginTop: 4 }}>{answer.text}</Words>
    case 'line':
      return (
        <Box style={{ flexDirection: 'row', alignItems: 'flex-end', height: 24 }}>
          <Box structure={{ artifact: true }} style={{ width: answer.unit === null ? 360 : 180, height: 20, ...RULE }} />
          {answer.unit !== null && <Words style={{ marginLeft: 6, color: COLOUR.muted }}>{answer.unit}</Words>}
        </Box>
      )
    case 'space':
      return <Box structure={{ artifact: true }} style={{ height: 84, marginTop: 6, borderWidth: 0.75, borderColor: COLOUR.muted }} />
    case 'options':
      return <Options options={answer.options} />
    case 'parts':
      return <Lines labels={answer.parts} />
    case 'table':
      return <BlankTable table={answer.table} />
  }
}

/** Boxes to tick, as a list. */
export function Options({ options }: { readonly options: readonly string[] }) {
  return (
    <Box structure={{ type: 'L', breakable: 'stack' }} style={{ marginTop: 5 }}>
      {options.map((option, index) => (
        <Box key={index} structure={{ type: 'LI', breakable: 'row' }} style={{ flexDirection: 'row', marginTop: 2 }}>
          <Box structure={{ type: 'Lbl' }} style={{ width: 17 }}>
            <Words style={{ fontSize: 11.5, lineHeight: 1.2 }}>☐</Words>
          </Box>
          <Box structure={{ type: 'LBody', breakable: 'stack' }} style={{ flex: 1 }}>
            <Words>{option}</Words>
          </Box>
        </Box>
      ))}
    </Box>
  )
}

/** What is asked for part by part, each with a line to write on. */
export function Lines({ labels }: { readonly labels: readonly string[] }) {
  return (
    <Box structure={{ type: 'L', breakable: 'stack' }} style={{ marginTop: 4 }}>
      {labels.map((label, index) => (
        <Box key={index} structure={{ type: 'LI', breakable: 'row' }} style={{ flexDirection: 'row', alignItems: 'flex-end', height: 24 }}>
          <Box structure={{ type: 'LBody' }} style={{ width: LABEL_WIDTH - 60 }}>
            <Words style={{ color: COLOUR.muted }}>{label}</Words>
          </Box>
          <Box structure={{ artifact: true }} style={{ flex: 1, height: 20, ...RULE }} />
        </Box>
      ))}
    </Box>
  )
}
