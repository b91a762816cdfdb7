import { Document, Page } from '@react-pdf/renderer'
import type { ReactNode } from 'react'
import { FactTable } from '../components/FactTable.tsx'
import { Part, SmallHeading } from '../components/Headings.tsx'
import { Box, Words } from '../components/primitives.tsx'
import { BODY, COLOUR, CONTENT_WIDTH, PAGE } from '../components/style.ts'
import { Answer, Lines, Options } from './Answer.tsx'
import type { QuestionCopy, ReadingCopy, SectionCopy, SignOffCopy } from './content.ts'
import type { Words as CopyWords } from './words.ts'

interface ReadingCopyPagesProps {
  readonly copy: ReadingCopy
  readonly words: CopyWords
}

/** The reading copy as endless pages, one a part, to be joined and cut by `renderTagged`: many short ones are laid out much faster than one long. */
export function ReadingCopyPages({ copy, words }: ReadingCopyPagesProps) {
  return (
    <Document>
      <Endless>
        <Words style={{ fontSize: 11, fontWeight: 600, color: copy.mark === null ? COLOUR.teal : COLOUR.warning }}>
          {copy.mark === null ? copy.subtitle : `${copy.mark}. ${copy.subtitle}`}
        </Words>
        <Words
          structure={{ type: 'H1', keepWithNext: true }}
          style={{ fontSize: 26, fontWeight: 600, lineHeight: 1.15, marginTop: 18, marginBottom: 14 }}
        >
          {copy.title}
        </Words>
        <FactTable facts={copy.facts} />
        <Part heading={words.guidanceHeading}>
          <Paragraphs texts={copy.guidance} />
        </Part>
      </Endless>
      {copy.sections.map((section, index) => (
        <Endless key={index}>
          <SectionPart section={section} />
        </Endless>
      ))}
      <Endless>
        <Part heading={words.signOff.heading}>
          {copy.signOff.map((part) => (
            <SignOff key={part.heading} part={part} />
          ))}
        </Part>
      </Endless>
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

function SectionPart({ section }: { readonly section: SectionCopy }) {
  return (
    <Part heading={section.heading}>
      {section.relevance !== null && <Note>{section.relevance}</Note>}
      <Paragraphs texts={section.introduction} />
      {section.questions.map((question, index) => (
        <Question key={index} question={question} />
      ))}
    </Part>
  )
}

function Question({ question }: { readonly question: QuestionCopy }) {
  return (
    <Box
      structure={{ breakable: 'stack', together: true }}
      style={{ borderTopWidth: 0.5, borderTopColor: COLOUR.line, paddingTop: 8, paddingBottom: 10, marginTop: 4 }}
    >
      <SmallHeading>{question.heading}</SmallHeading>
      {question.notes.length > 0 && (
        <Box structure={{ breakable: 'stack', keepWithNext: true }}>
          {question.notes.map((note, index) => (
            <Note key={index}>{note}</Note>
          ))}
        </Box>
      )}
      <Paragraphs texts={question.help} />
      <Answer answer={question.answer} />
    </Box>
  )
}

function Note({ children }: { readonly children: string }) {
  return <Words style={{ color: COLOUR.muted, fontSize: 9, marginTop: 1 }}>{children}</Words>
}

function Paragraphs({ texts }: { readonly texts: readonly string[] }) {
  return texts.map((text, index) => (
    <Words key={index} style={{ marginTop: 4 }}>
      {text}
    </Words>
  ))
}

function SignOff({ part }: { readonly part: SignOffCopy }) {
  return (
    <Box structure={{ breakable: 'stack', together: true }} style={{ marginTop: 12 }}>
      <SmallHeading>{part.heading}</SmallHeading>
      <Paragraphs texts={part.text} />
      {part.options.length > 0 && <Options options={part.options} />}
      <Lines labels={part.lines} />
    </Box>
  )
}
