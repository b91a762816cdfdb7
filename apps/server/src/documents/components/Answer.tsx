import type { AnswerBody, AnswerContent } from '../content.ts'
import { DataTable } from './DataTable.tsx'
import { FactTable } from './FactTable.tsx'
import { Box, Words } from './primitives.tsx'
import { COLOUR, CONTENT_WIDTH, LABEL_WIDTH } from './style.ts'

/** One question and its answer: beside each other where the answer is short, else the answer under its question. */
export function Answer({ answer }: { readonly answer: AnswerContent }) {
  const { body, label, comments, remarks, givenBy } = answer
  const beside = body.kind === 'none' || body.kind === 'short' || body.kind === 'list' || body.kind === 'lines'
  const line = { borderTopWidth: 0.5, borderTopColor: COLOUR.line, paddingVertical: 5 }
  return (
    <Box structure={{ breakable: 'stack' }} style={line}>
      {beside ? (
        <Box structure={{ breakable: 'row' }} style={{ flexDirection: 'row' }}>
          <Box structure={{ breakable: 'stack' }} style={{ width: LABEL_WIDTH, paddingRight: 18 }}>
            <Question label={label} />
          </Box>
          <Box structure={{ breakable: 'stack' }} style={{ width: CONTENT_WIDTH - LABEL_WIDTH }}>
            <Given body={body} />
          </Box>
        </Box>
      ) : (
        <>
          <Question label={label} />
          <Given body={body} />
        </>
      )}
      {comments.map((comment, index) => (
        <Words key={index} style={{ marginTop: 4, color: COLOUR.muted }}>
          {comment}
        </Words>
      ))}
      {remarks.map((remark, index) => (
        <Words key={index} style={{ marginTop: 4, color: COLOUR.warning, fontWeight: 600 }}>
          {remark}
        </Words>
      ))}
      {givenBy !== null && <Words style={{ marginTop: 2, fontSize: 8.5, color: COLOUR.muted }}>{givenBy}</Words>}
    </Box>
  )
}

function Question({ label }: { readonly label: string }) {
  return (
    <Words structure={{ type: 'H3', keepWithNext: true }} style={{ fontWeight: 600 }}>
      {label}
    </Words>
  )
}

function Given({ body }: { readonly body: AnswerBody }) {
  switch (body.kind) {
    case 'none':
      return <Words style={{ color: COLOUR.muted }}>{body.text}</Words>
    case 'short':
      return <Words style={{ textAlign: body.numeric ? 'right' : 'left' }}>{body.text}</Words>
    case 'long':
      return body.paragraphs.map((paragraph, index) => (
        <Words key={index} style={{ marginTop: index === 0 ? 2 : 5 }}>
          {paragraph}
        </Words>
      ))
    case 'list':
      return <List items={body.items} />
    case 'lines':
      return body.lines.map((line, index) => <Words key={index}>{line}</Words>)
    case 'table':
      return <DataTable table={body.table} />
    case 'records':
      return body.records.map((record, index) => (
        <Box key={index} structure={{ breakable: 'stack' }} style={{ marginTop: 6 }}>
          <Words structure={{ keepWithNext: true }} style={{ color: COLOUR.teal, fontWeight: 600, marginBottom: 2 }}>
            {record.heading}
          </Words>
          <FactTable facts={record.facts} />
        </Box>
      ))
  }
}

function List({ items }: { readonly items: readonly string[] }) {
  return (
    <Box structure={{ type: 'L', breakable: 'stack' }}>
      {items.map((item, index) => (
        <Box key={index} structure={{ type: 'LI', breakable: 'row' }} style={{ flexDirection: 'row' }}>
          <Box structure={{ type: 'Lbl' }} style={{ width: 10 }}>
            <Words style={{ color: COLOUR.muted }}>•</Words>
          </Box>
          <Box structure={{ type: 'LBody', breakable: 'stack' }} style={{ flex: 1 }}>
            <Words>{item}</Words>
          </Box>
        </Box>
      ))}
    </Box>
  )
}
