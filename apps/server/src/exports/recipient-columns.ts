import { formatMoment } from '@aterrapport/domain/time/format.ts'
import { EMPTY, flagCell, numberCell, textCell, type Cell } from './cell.ts'
import type { Column, ColumnMeaning, Submitted } from './column.ts'

interface Fact {
  readonly name: string
  readonly text: string
  readonly type: ColumnMeaning['type']
  readonly values?: string
  readonly of: (submitted: Submitted) => Cell
}

const KEYS: readonly Fact[] = [
  {
    name: 'kommunkod',
    text: 'Kommunkod, tom för andra än kommuner',
    type: 'text',
    of: ({ document }) => textCell(document.recipient.kommunkod),
  },
  {
    name: 'organisationsnummer',
    text: 'Mottagarens organisationsnummer',
    type: 'text',
    of: ({ document }) => textCell(document.recipient.organisationsnummer),
  },
  { name: 'mottagare', text: 'Mottagarens namn', type: 'text', of: ({ document }) => textCell(document.recipient.name) },
]

const NUMBER: Fact = {
  name: 'kvittensnummer',
  text: 'Kvittensens nummer',
  type: 'text',
  of: ({ document }) => textCell(document.receiptNumber),
}

const FACTS: readonly Fact[] = [
  ...KEYS,
  { name: 'lan', text: 'Län', type: 'text', of: ({ document }) => textCell(document.recipient.lan) },
  {
    name: 'folkmangd',
    text: 'Folkmängd, som den var känd när svaren lämnades in',
    type: 'number',
    of: ({ document }) => decimalCell(document.context['mottagare.folkmangd']),
  },
  NUMBER,
  {
    name: 'inlamning',
    text: 'Inlämningens nummer: 1 för den första, högre för kompletteringar',
    type: 'number',
    of: ({ document }) => numberCell(String(document.number)),
  },
  {
    name: 'inlamnad',
    text: 'När svaren lämnades in, svensk tid',
    type: 'text',
    of: ({ document }) => textCell(formatMoment(document.submittedAt, 'sv')),
  },
  {
    name: 'forsenad',
    text: 'Om svaren lämnades in efter sista dag',
    type: 'number',
    values: '1 = ja; 0 = nej',
    of: ({ document }) => flagCell(document.late),
  },
  {
    name: 'intygande',
    text: 'Ekonomichefens alternativ, tomt där inget intygande krävdes',
    type: 'number',
    values: '1 = den ekonomiska redovisningen är korrekt; 2 = den bedöms inte vara korrekt',
    of: ({ document }) => (document.certification ? numberCell(String(document.certification.alternative)) : EMPTY),
  },
]

/** What is known of a recipient and of what it handed in, before its answers. */
export const RECIPIENT_COLUMNS: readonly Column[] = FACTS.map(columnOf)

/** What tells whose row it is, in a table that grows. */
export const ROW_COLUMNS: readonly Column[] = [
  ...[...KEYS, NUMBER].map(columnOf),
  {
    name: 'rad',
    meaning: { question: null, section: null, text: 'Radens nummer i mottagarens tabell', values: '', type: 'number' },
    read: (_submitted, row) => (row ? numberCell(String(row.number)) : EMPTY),
  },
]

function columnOf({ name, text, type, values = '', of }: Fact): Column {
  return { name, meaning: { question: null, section: null, text, values, type }, read: of }
}

function decimalCell(value: unknown): Cell {
  return typeof value === 'string' && value !== '' ? numberCell(value) : EMPTY
}
