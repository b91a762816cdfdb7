import type { Leaf, Reading } from '@aterrapport/domain/design/decision.ts'
import { exactText } from '@aterrapport/domain/expression/exact.ts'
import { print } from '@aterrapport/domain/expression/print.ts'
import type { Reckoned } from '@aterrapport/domain/expression/reckoned.ts'
import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import { formatDecimal } from '@aterrapport/domain/money/decimal.ts'
import { kindOf, type Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Asked, Meaning } from '@aterrapport/domain/questionnaire/names.ts'
import { inLanguage, type Language } from '@aterrapport/domain/text.ts'
import type { Texts } from '../../../texts/use-texts.ts'

/** In which language, and with which words. */
export interface Spoken {
  readonly language: Language
  readonly texts: Texts
}

/** What a part of a rule says, in words: "”Antal anställda” är mer än 10". What has no words of its own is told as its formula. */
export function leafText({ expression, reads }: Leaf, spoken: Spoken): string {
  const { tryWhy: texts } = spoken.texts
  const name = (part: Expression | undefined, beside?: Expression) =>
    operandText(part, { reads, spoken, beside: questionOf(beside, reads) })
  if ('ref' in expression) return texts.is(name(expression))
  if (!('call' in expression)) return print(expression)
  const { call, args } = expression
  const [a, b] = args
  switch (call) {
    case '=':
    case '<>':
    case '<':
    case '<=':
    case '>':
    case '>=':
      return texts.compared[call](name(a, b), name(b, a))
    case 'contains':
      return texts.contains(name(a, b), name(b, a))
    case 'answered':
      return texts.answered(name(a))
    default:
      return print(expression)
  }
}

/** What is read and what it is now: "”Antal anställda”: 12". */
export function readingText(reading: Reading, spoken: Spoken): string {
  const { tryWhy: texts } = spoken.texts
  return texts.now(nameOfReading(reading, spoken), valueText(reading.value, reading.meaning, spoken))
}

function operandText(
  expression: Expression | undefined,
  { reads, spoken, beside }: { readonly reads: readonly Reading[]; readonly spoken: Spoken; readonly beside: Question | null },
): string {
  if (expression === undefined) return ''
  const reading = readingOf(expression, reads)
  if (reading !== undefined) return nameOfReading(reading, spoken)
  if ('text' in expression) {
    const choices = beside?.kind === 'choice' || beside?.kind === 'choices' ? beside.choices : []
    const chosen = choices.find(({ key }) => key === expression.text)
    return spoken.texts.tryWhy.quoted(chosen === undefined ? expression.text : inLanguage(chosen.label, spoken.language))
  }
  if ('number' in expression) return numberText(expression.number, beside, spoken.language)
  if ('date' in expression) return expression.date
  if ('truth' in expression) return expression.truth ? spoken.texts.yes.toLowerCase() : spoken.texts.no.toLowerCase()
  return print(expression)
}

function readingOf(expression: Expression, reads: readonly Reading[]): Reading | undefined {
  const spelt = JSON.stringify(expression)
  return reads.find((reading) => JSON.stringify(reading.expression) === spelt)
}

/** The question whose answer an operand is, so that what it is compared with is written the same way. */
function questionOf(expression: Expression | undefined, reads: readonly Reading[]): Question | null {
  const meaning = expression === undefined ? null : (readingOf(expression, reads)?.meaning ?? null)
  return meaning === null ? null : questionMeant(meaning)
}

function questionMeant(meaning: Meaning): Question | null {
  if (meaning.kind === 'context' || meaning.kind === 'part') return null
  if (meaning.kind === 'previous') return questionMeant(meaning.of)
  return meaning.kind === 'question' ? meaning.question : meaning.column
}

function nameOfReading({ expression, meaning, over }: Reading, spoken: Spoken): string {
  if (meaning !== null) return nameOfMeaning(meaning, spoken)
  if (!('call' in expression)) return print(expression)
  const { tryWhy: texts } = spoken.texts
  const { call, args } = expression
  if (call !== 'sum' && call !== 'count' && call !== 'min' && call !== 'max' && call !== 'mean') return print(expression)
  if (over === null) return print(expression)
  const name = texts.rows[call](nameOfMeaning(over, spoken))
  return args.length > 1 ? `${name} ${texts.someRows}` : name
}

function nameOfMeaning(meaning: Meaning, spoken: Spoken): string {
  const { tryWhy: texts, properties } = spoken.texts
  if (meaning.kind === 'context') return properties.facts[meaning.name]
  return meaning.kind === 'previous' ? texts.lastYear(nameOfAsked(meaning.of, spoken)) : nameOfAsked(meaning, spoken)
}

function nameOfAsked(asked: Asked, { language, texts: { tryWhy: texts } }: Spoken): string {
  const label = (question: Question) => inLanguage(question.label, language).trim() || question.key
  switch (asked.kind) {
    case 'question':
      return texts.quoted(label(asked.question))
    case 'part':
      return texts.quoted(`${label(asked.question)} – ${asked.part.key}`)
    case 'column':
      return texts.inTable(label(asked.column), label(asked.table))
    case 'own':
      return texts.inRow(label(asked.column))
    case 'cell': {
      const rows = 'fixed' in asked.table.rows ? asked.table.rows.fixed : []
      const row = rows.find(({ key }) => key === asked.row)
      return texts.quoted(`${row === undefined ? asked.row : inLanguage(row.label, language)} – ${label(asked.column)}`)
    }
  }
}

/** A value as people read it where it stands. */
export function valueText(value: Reckoned, meaning: Meaning | null, { language, texts }: Spoken): string {
  if (value === undefined) return texts.tryWhy.notPart
  if (value === null) return texts.tryWhy.notAnswered
  const question = meaning === null ? null : questionMeant(meaning)
  if (typeof value === 'bigint') {
    // A year is no quantity.
    if (meaning?.kind === 'context' && meaning.name === 'bidrag.ar') return exactText(value)
    return numberText(exactText(value), question, language)
  }
  if (typeof value === 'boolean') return value ? texts.yes.toLowerCase() : texts.no.toLowerCase()
  if (question?.kind === 'file' && typeof value === 'object') return texts.tryWhy.files(value.length)
  const formatted = question === null ? '' : kindOf(question).format(value, question, language)
  return formatted === '' ? [value].flat().join('; ') : formatted
}

function numberText(number: string, question: Question | null, language: Language): string {
  const formatted = question === null ? '' : kindOf(question).format(number, question, language)
  return formatted === '' ? formatDecimal(number, language) : formatted
}
