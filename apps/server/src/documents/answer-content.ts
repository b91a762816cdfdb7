import type { Answers } from '@aterrapport/domain/form/value.ts'
import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { AnswerBody, AnswerContent } from './content.ts'
import { formatFileSize } from './file-size.ts'
import { paragraphs } from './paragraphs.ts'
import { chosenLabels, filesOf, type HandedIn, isNumeric, NO_ANSWER, scalarText, textOf } from './scalar-text.ts'
import { tableBody } from './table-content.ts'

/** A text longer than this, or in paragraphs, is set under its question and not beside it. */
const SHORT = 90

/** A question and its answer as they are printed; null for what is only to be read. */
export function answerContent(question: Question, handedIn: HandedIn): AnswerContent | null {
  if (question.kind === 'information') return null
  const comment = handedIn.answers[`${question.key}:comment`]
  const label = question.kind === 'declaration' ? `${question.label.sv}: ${question.statement.sv}` : question.label.sv
  return { label, body: bodyOf(question, handedIn), comment: typeof comment === 'string' && comment !== '' ? comment : null }
}

function bodyOf(question: Exclude<Question, { kind: 'information' }>, handedIn: HandedIn): AnswerBody {
  const { answers } = handedIn
  switch (question.kind) {
    case 'table':
      return tableBody(question, handedIn)
    case 'contact':
      return linesBody(['name', 'position', 'phone', 'email'].map((part) => textOf(answers[`${question.key}.${part}`])))
    case 'organisation':
      return linesBody(['name', 'organisationsnummer'].map((part) => textOf(answers[`${question.key}.${part}`])))
    case 'period':
      return periodBody(textOf(answers[`${question.key}.from`]), textOf(answers[`${question.key}.to`]))
    case 'declaration':
      return answers[question.key] === true ? { kind: 'short', text: 'Ja', numeric: false } : { kind: 'none' }
    case 'file':
      return listBody(filesOf(answers[question.key]).map((file) => `${file.name} (${formatFileSize(file.bytes)})`))
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

function scalarBody(question: ScalarQuestion, answers: Answers): AnswerBody {
  const text = scalarText(question, question.key, answers)
  if (text === null) return { kind: 'none' }
  if (text.length > SHORT || text.includes('\n')) return { kind: 'long', paragraphs: paragraphs(text) }
  return { kind: 'short', text, numeric: isNumeric(question) && question.kind !== 'number' }
}

function listBody(items: readonly string[]): AnswerBody {
  return items.length === 0 ? { kind: 'none' } : { kind: 'list', items }
}

function linesBody(parts: readonly (string | null)[]): AnswerBody {
  const lines = parts.filter((part) => part !== null)
  return lines.length === 0 ? { kind: 'none' } : { kind: 'lines', lines }
}

function periodBody(from: string | null, to: string | null): AnswerBody {
  return from === null && to === null
    ? { kind: 'none' }
    : { kind: 'short', text: `${from ?? NO_ANSWER} – ${to ?? NO_ANSWER}`, numeric: false }
}
