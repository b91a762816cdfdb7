import type { Path } from '@aterrapport/domain/form/value.ts'
import type { Choice } from '@aterrapport/domain/questionnaire/kinds/choice.ts'
import type { DeclarationQuestion } from '@aterrapport/domain/questionnaire/kinds/declaration.ts'
import type { FileQuestion } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { EMPTY, flagCell, NOT_ANSWERED, NOT_ASKED, numberCell, textCell, type Cell } from './cell.ts'
import type { Column, ColumnMeaning, Row, Submitted } from './column.ts'

/** Where a scalar question stands: by itself, or in a cell of a table. */
interface Place {
  readonly section: Section
  readonly name: string
  readonly text: string
  readonly path: (row: Row | null) => Path
}

/** The columns of a question of the scalar kinds: mostly one, and one for each choice where several may be chosen. */
export function scalarColumns(question: ScalarQuestion, place: Place): readonly Column[] {
  const { section, name, text, path } = place
  const meaning = { question, section, text }
  const comment = commentColumns(question, place)
  switch (question.kind) {
    case 'choices':
      return [
        ...question.choices.flatMap((choice) => [choiceColumn(choice, question, place), ...otherColumns(choice, question, place)]),
        ...comment,
      ]
    case 'choice': {
      const values = question.choices.map((choice) => `${choice.key} = ${choice.label.sv}`).join('; ')
      return [
        {
          name,
          meaning: { ...meaning, values, type: 'text' },
          read: answered(path, (value) => (typeof value === 'string' ? textCell(value) : NOT_ANSWERED)),
        },
        ...question.choices.flatMap((choice) => otherColumns(choice, question, place)),
        ...comment,
      ]
    }
    case 'text':
    case 'number':
    case 'amount':
    case 'percent':
    case 'date':
    case 'yesNo':
    case 'calculated':
      return [
        { name, meaning: { ...meaning, values: valuesOf(question), type: typeOf(question) }, read: answered(path, scalarCell(question)) },
        ...comment,
      ]
  }
}

function choiceColumn(choice: Choice, question: ScalarQuestion, { section, name, text, path }: Place): Column {
  return {
    name: `${name}_${choice.key}`,
    meaning: { question, section, text: `${text}: ${choice.label.sv}`, values: '1 = vald; 0 = inte vald', type: 'number' },
    read: answered(path, (value) => (Array.isArray(value) ? flagCell(value.some((chosen) => chosen === choice.key)) : NOT_ANSWERED)),
  }
}

/** What "annat, ange vad" is, in a column of its own. */
function otherColumns(choice: Choice, question: ScalarQuestion, { section, name, text, path }: Place): readonly Column[] {
  if (!choice.other) return []
  return [
    {
      name: `${name}_${choice.key}_text`,
      meaning: { question, section, text: `${text}: ${choice.label.sv}, vad`, values: '', type: 'text' },
      read: (submitted, row) => {
        const chosen = submitted.document.answers[path(row)]
        const isChosen = chosen === choice.key || (Array.isArray(chosen) && chosen.some((key) => key === choice.key))
        return isChosen ? besideCell(submitted, `${path(row)}:other`, NOT_ANSWERED) : NOT_ASKED
      },
    },
  ]
}

/** What was said to a warning, where the question has one that asks. */
function commentColumns(question: ScalarQuestion, { section, name, text, path }: Place): readonly Column[] {
  if (!question.checks?.some((check) => check.comment)) return []
  return [
    {
      name: `${name}_kommentar`,
      meaning: { question, section, text: `${text}: kommentar till en varning`, values: '', type: 'text' },
      read: (submitted, row) => besideCell(submitted, `${path(row)}:comment`, EMPTY),
    },
  ]
}

function besideCell({ document }: Submitted, path: Path, otherwise: Cell): Cell {
  const said = document.answers[path]
  return typeof said === 'string' && said !== '' ? textCell(said) : otherwise
}

/** A declaration: whether it was agreed to. */
export function answerColumns(question: DeclarationQuestion, section: Section): readonly Column[] {
  return [
    {
      name: question.key,
      meaning: { question, section, text: `${question.label.sv}: ${question.statement.sv}`, values: '1 = ja; 0 = nej', type: 'number' },
      read: answered(
        () => question.key,
        (value) => (typeof value === 'boolean' ? flagCell(value) : NOT_ANSWERED),
      ),
    },
  ]
}

/** One column for each part of a composite question. */
export function partColumns(question: Question, section: Section, parts: Readonly<Record<string, string>>): readonly Column[] {
  return Object.entries(parts).map(([part, name]) => ({
    name: `${question.key}_${name}`,
    meaning: { question, section, text: `${question.label.sv}: ${name}`, values: '', type: question.kind === 'period' ? 'date' : 'text' },
    read: ({ document, form }) => {
      if (form.read(question.key).relevance !== 'relevant') return NOT_ASKED
      return besideCell({ document, form }, `${question.key}.${part}`, NOT_ANSWERED)
    },
  }))
}

/** How many files were attached, what they are called, and when the rest comes. */
export function fileColumns(question: FileQuestion, section: Section): readonly Column[] {
  const meaning = { question, section, values: '' }
  return [
    {
      name: `${question.key}_antal`,
      meaning: { ...meaning, text: `${question.label.sv}: antal filer`, type: 'number' },
      read: answered(
        () => question.key,
        (value) => (Array.isArray(value) ? numberCell(String(value.length)) : NOT_ANSWERED),
      ),
    },
    {
      name: `${question.key}_filer`,
      meaning: { ...meaning, text: `${question.label.sv}: filernas namn`, type: 'text' },
      read: answered(
        () => question.key,
        (value) => (Array.isArray(value) ? textCell(value.map(nameOf).join('; ')) : NOT_ANSWERED),
      ),
    },
    ...laterColumns(question, section),
  ]
}

/** By which day the files come that were not there yet, where the question lets them. */
function laterColumns(question: FileQuestion, section: Section): readonly Column[] {
  if (!question.mayComeLater) return []
  const text = `${question.label.sv}: kommer senare, senast`
  return [
    {
      name: `${question.key}_senast`,
      meaning: { question, section, text, values: 'ÅÅÅÅ-MM-DD', type: 'date' },
      read: (submitted) => besideCell(submitted, `${question.key}:later`, EMPTY),
    },
  ]
}

function nameOf(file: unknown): string {
  return typeof file === 'object' && file !== null && 'name' in file && typeof file.name === 'string' ? file.name : ''
}

/** Reads the answer at a path, when it was asked and is there. */
function answered(path: (row: Row | null) => Path, cellOf: (value: unknown) => Cell): Column['read'] {
  return ({ document, form }, row) => {
    const at = path(row)
    if (form.read(at).relevance !== 'relevant') return NOT_ASKED
    const value = document.answers[at] ?? null
    return value === null || value === '' ? NOT_ANSWERED : cellOf(value)
  }
}

function scalarCell(question: ScalarQuestion): (value: unknown) => Cell {
  return (value) => {
    if (typeof value === 'boolean') return flagCell(value)
    if (typeof value !== 'string') return NOT_ANSWERED
    return typeOf(question) === 'number' ? numberCell(value) : textCell(value)
  }
}

function typeOf(question: ScalarQuestion): ColumnMeaning['type'] {
  const kind = question.kind === 'calculated' ? question.shownAs : question.kind
  if (kind === 'date') return 'date'
  return kind === 'amount' || kind === 'number' || kind === 'percent' || kind === 'yesNo' ? 'number' : 'text'
}

function valuesOf(question: ScalarQuestion): string {
  const kind = question.kind === 'calculated' ? question.shownAs : question.kind
  if (kind === 'yesNo') return '1 = ja; 0 = nej'
  if (kind === 'amount') return 'kronor'
  if (kind === 'percent') return 'procent'
  if (kind === 'date') return 'ÅÅÅÅ-MM-DD'
  return question.kind === 'number' && question.unit ? question.unit.sv : ''
}
