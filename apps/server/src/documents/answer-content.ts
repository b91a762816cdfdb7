import type { Answers } from '@aterrapport/domain/form/value.ts'
import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { AnswerBody, AnswerContent } from './content.ts'
import { formatFileSize } from './file-size.ts'
import { paragraphs } from './paragraphs.ts'
import { chosenLabels, filesOf, type HandedIn, isNumeric, scalarText, textOf } from './scalar-text.ts'
import { cellComments, tableBody } from './table-content.ts'

/** A text longer than this, or in paragraphs, is set under its question and not beside it. */
const SHORT = 90

/** A question and its answer as they are printed; null for what is only to be read. */
export function answerContent(question: Question, handedIn: HandedIn): AnswerContent | null {
  if (question.kind === 'information') return null
  const label = question.kind === 'declaration' ? `${question.label.sv}: ${question.statement.sv}` : question.label.sv
  return {
    label,
    body: bodyOf(question, handedIn),
    comments: commentsOn(question, handedIn),
    remarks: [],
    givenBy: null,
  }
}

function commentsOn(question: Question, handedIn: HandedIn): readonly string[] {
  const comment = textOf(handedIn.answers[`${question.key}:comment`])
  const cells = question.kind === 'table' ? cellComments(question, handedIn) : []
  return [...(comment === null ? [] : [`Kommentar: ${comment}`]), ...cells]
}

function bodyOf(question: Exclude<Question, { kind: 'information' }>, handedIn: HandedIn): AnswerBody {
  return givenBody(question, handedIn) ?? { kind: 'none', text: handedIn.noAnswer }
}

function givenBody(question: Exclude<Question, { kind: 'information' }>, handedIn: HandedIn): AnswerBody | null {
  const { answers, noAnswer } = handedIn
  switch (question.kind) {
    case 'table':
      return tableBody(question, handedIn)
    case 'contact':
      return linesBody(['name', 'position', 'phone', 'email'].map((part) => textOf(answers[`${question.key}.${part}`])))
    case 'organisation':
      return linesBody(['name', 'organisationsnummer'].map((part) => textOf(answers[`${question.key}.${part}`])))
    case 'period': {
      const [from, to] = ['from', 'to'].map((part) => textOf(answers[`${question.key}.${part}`]))
      return from === null && to === null ? null : { kind: 'short', text: `${from ?? noAnswer} – ${to ?? noAnswer}`, numeric: false }
    }
    case 'declaration':
      return answers[question.key] === true ? { kind: 'short', text: 'Ja', numeric: false } : null
    case 'file':
      return listBody([...attached(answers, question.key), ...promised(answers, question.key)])
    case 'choices':
      return listBody(chosenLabels(question.choices, question.key, answers))
    case 'text':
    case 'number':
    case 'amount':
    case 'percent':
    case 'date':
    case 'yesNo':
    case 'choice':
    case 'calculated':
      return scalarBody(question, answers)
  }
}

function attached(answers: Answers, key: string): readonly string[] {
  return filesOf(answers[key]).map((file) => `${file.name} (${formatFileSize(file.bytes)})`)
}

/** A file that the recipient will send later, and when. */
function promised(answers: Answers, key: string): readonly string[] {
  const day = textOf(answers[`${key}:later`])
  return day === null ? [] : [`Kommer senare, senast ${day}`]
}

function scalarBody(question: ScalarQuestion, answers: Answers): AnswerBody | null {
  const text = scalarText(question, question.key, answers)
  if (text === null) return null
  if (text.length > SHORT || text.includes('\n')) return { kind: 'long', paragraphs: paragraphs(text) }
  return { kind: 'short', text, numeric: isNumeric(question) && question.kind !== 'number' }
}

function listBody(items: readonly string[]): AnswerBody | null {
  return items.length === 0 ? null : { kind: 'list', items }
}

function linesBody(parts: readonly (string | null)[]): AnswerBody | null {
  const lines = parts.filter((part) => part !== null)
  return lines.length === 0 ? null : { kind: 'lines', lines }
}
