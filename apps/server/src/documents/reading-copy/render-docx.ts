import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import type { AnswerCopy, QuestionCopy, ReadingCopy, SectionCopy, SignOffCopy } from './content.ts'
import { blankTable, factTable, PAGE_WIDTH } from './docx-tables.ts'
import { readingCopy, wordsIn, type ReadingCopySource } from './make-content.ts'
import type { Words } from './words.ts'

type Block = Paragraph | Table

/** The reading copy as a document of Word's, with real headings, lists and tables. The same questionnaire gives the same text and structure. */
export async function renderReadingCopyDocx(source: ReadingCopySource): Promise<Uint8Array> {
  const copy = readingCopy(source)
  const words = wordsIn(source.language)
  const document = new Document({
    title: copy.mark === null ? copy.title : `${copy.mark}: ${copy.title}`,
    subject: copy.subtitle,
    creator: source.authority,
    lastModifiedBy: source.authority,
    styles: {
      default: { document: { run: { font: 'Calibri', size: 21, language: { value: words.locale } } }, ...HEADINGS },
      paragraphStyles: OWN_STYLES,
    },
    sections: [
      {
        properties: { page: { margin: { top: 1100, bottom: 1100, left: 1134, right: 1134 } } },
        footers: { default: footer(copy, words) },
        children: [...beginning(copy, words), ...copy.sections.flatMap(section), ...signOff(copy, words)],
      },
    ],
  })
  return new Uint8Array(await Packer.toBuffer(document))
}

const TEAL = '0B5D5B'
const MUTED = '47565F'
const WARNING = '8A4B08'

const HEADINGS = {
  title: { run: { size: 48, bold: true, color: '14212B' }, paragraph: { spacing: { before: 240, after: 240 } } },
  heading1: { run: { size: 29, bold: true, color: TEAL }, paragraph: { spacing: { before: 480, after: 120 }, keepNext: true } },
  heading2: { run: { size: 22, bold: true, color: '14212B' }, paragraph: { spacing: { before: 280, after: 40 }, keepNext: true } },
}

const OWN_STYLES = [
  {
    id: 'Note',
    name: 'Note',
    basedOn: 'Normal',
    quickFormat: true,
    run: { color: MUTED, size: 18 },
    paragraph: { spacing: { after: 20 }, keepNext: true },
  },
  {
    id: 'Choice',
    name: 'Choice',
    basedOn: 'Normal',
    quickFormat: true,
    paragraph: { spacing: { before: 30 }, indent: { left: 360, hanging: 360 } },
  },
  { id: 'Mark', name: 'Mark', basedOn: 'Normal', quickFormat: true, run: { color: TEAL, bold: true } },
]

function footer(copy: ReadingCopy, words: Words): Footer {
  const [before = '', between = '', after = ''] = words.page(1, 2).split(/[12]/)
  return new Footer({
    children: [
      new Paragraph({
        tabStops: [{ type: TabStopType.RIGHT, position: PAGE_WIDTH }],
        children: [
          new TextRun({
            size: 16,
            color: MUTED,
            children: [copy.about, new Tab(), before, PageNumber.CURRENT, between, PageNumber.TOTAL_PAGES, after],
          }),
        ],
      }),
    ],
  })
}

function beginning(copy: ReadingCopy, words: Words): readonly Block[] {
  const mark = copy.mark === null ? [] : [new TextRun({ text: `${copy.mark}. `, color: WARNING })]
  return [
    new Paragraph({ style: 'Mark', children: [...mark, new TextRun(copy.subtitle)] }),
    new Paragraph({ heading: HeadingLevel.TITLE, text: copy.title }),
    factTable(copy.facts),
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: words.guidanceHeading }),
    ...copy.guidance.map(said),
  ]
}

function section({ heading, relevance, introduction, questions }: SectionCopy): readonly Block[] {
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: heading }),
    ...(relevance === null ? [] : [note(relevance)]),
    ...introduction.map(said),
    ...questions.flatMap(question),
  ]
}

function question({ heading, notes, help, answer }: QuestionCopy): readonly Block[] {
  return [new Paragraph({ heading: HeadingLevel.HEADING_2, text: heading }), ...notes.map(note), ...help.map(said), ...answerBlocks(answer)]
}

function said(text: string): Paragraph {
  return new Paragraph({ text, spacing: { after: 80 } })
}

function note(text: string): Paragraph {
  return new Paragraph({ style: 'Note', text })
}

function answerBlocks(answer: AnswerCopy): readonly Block[] {
  switch (answer.kind) {
    case 'none':
      return []
    case 'said':
      return [said(answer.text)]
    case 'line':
      return [lineToWrite(null, answer.unit)]
    case 'space':
      return [
        new Paragraph({
          border: BOX,
          spacing: { before: 80, after: 80 },
          children: Array.from({ length: 4 }, (_, at) => new TextRun({ text: '', break: at === 0 ? 0 : 1 })),
        }),
      ]
    case 'options':
      return answer.options.map(option)
    case 'parts':
      return answer.parts.map((part) => lineToWrite(part, null))
    case 'table':
      return blankTable(answer.table)
  }
}

const EDGE = { style: BorderStyle.SINGLE, size: 4, color: MUTED, space: 4 } as const
const BOX = { top: EDGE, bottom: EDGE, left: EDGE, right: EDGE }
const RULE = { style: BorderStyle.SINGLE, size: 4, color: MUTED, space: 1 } as const

/** A line to write on: its name before it, its unit at the end. */
function lineToWrite(label: string | null, unit: string | null): Paragraph {
  return new Paragraph({
    spacing: { before: 200, after: 40 },
    border: { bottom: RULE },
    tabStops: [{ type: TabStopType.RIGHT, position: PAGE_WIDTH }],
    alignment: AlignmentType.LEFT,
    children: [new TextRun({ color: MUTED, children: [label === null ? '' : `${label}: `, new Tab(), unit ?? ''] })],
  })
}

function option(text: string): Paragraph {
  return new Paragraph({ style: 'Choice', text: `☐\u00A0 ${text}` })
}

function signOff(copy: ReadingCopy, words: Words): readonly Block[] {
  const part = ({ heading, text, options, lines }: SignOffCopy) => [
    new Paragraph({ heading: HeadingLevel.HEADING_2, text: heading }),
    ...text.map(said),
    ...options.map(option),
    ...lines.map((line) => lineToWrite(line, null)),
  ]
  return [
    new Paragraph({ heading: HeadingLevel.HEADING_1, text: words.signOff.heading, pageBreakBefore: true }),
    ...copy.signOff.flatMap(part),
  ]
}
