import type { LiveForm } from '@aterrapport/domain/form/form.ts'
import type { Answers, FileValue, Path, Value } from '@aterrapport/domain/form/value.ts'
import type { CalculatedQuestion } from '@aterrapport/domain/questionnaire/kinds/calculated.ts'
import type { Choice } from '@aterrapport/domain/questionnaire/kinds/choice.ts'
import type { ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { amountText, decimalText, percentText } from './number-text.ts'

/** What was handed in, with the form that tells what was asked. */
export interface HandedIn {
  readonly answers: Answers
  readonly form: Pick<LiveForm, 'read' | 'rows' | 'total'>
  /** What stands where something asked was not answered. */
  readonly noAnswer: string
}

/** The answer of a scalar question, or of a cell, as text; null when there is none. */
export function scalarText(question: ScalarQuestion, path: Path, answers: Answers): string | null {
  const value = answers[path]
  if (question.kind === 'choices') return chosenLabels(question.choices, path, answers).join('; ') || null
  if (value === true) return 'Ja'
  if (value === false) return 'Nej'
  if (typeof value !== 'string' || value === '') return null
  switch (question.kind) {
    case 'choice':
      return labelOf(question.choices, value, path, answers)
    case 'amount':
      return amountText(value)
    case 'percent':
      return percentText(value)
    case 'number':
      return decimalText(value) + (question.unit ? `\u00A0${question.unit.sv}` : '')
    case 'calculated':
      return calculatedText(question, value)
    case 'text':
    case 'date':
    case 'yesNo':
      return value
  }
}

function calculatedText(question: CalculatedQuestion, value: string): string {
  if (question.shownAs === 'amount') return amountText(value)
  if (question.shownAs === 'percent') return percentText(value)
  return question.shownAs === 'number' ? decimalText(value) : value
}

/** Whether the answers are figures that stand under each other, flush right. */
export function isNumeric(question: ScalarQuestion): boolean {
  if (question.kind === 'calculated') return ['amount', 'number', 'percent'].includes(question.shownAs)
  return question.kind === 'amount' || question.kind === 'number' || question.kind === 'percent'
}

/** The labels of the chosen, in the order of the questionnaire, whatever the order of choosing. */
export function chosenLabels(choices: readonly Choice[], path: Path, answers: Answers): readonly string[] {
  const chosen: readonly unknown[] = Array.isArray(answers[path]) ? answers[path] : []
  return choices.filter((choice) => chosen.includes(choice.key)).map((choice) => labelOf(choices, choice.key, path, answers))
}

function labelOf(choices: readonly Choice[], key: string, path: Path, answers: Answers): string {
  const choice = choices.find((candidate) => candidate.key === key)
  const other = choice?.other ? textOf(answers[`${path}:other`]) : null
  return (choice?.label.sv ?? key) + (other === null ? '' : `: ${other}`)
}

/** The attached files of a file question. */
export function filesOf(value: Value | undefined): readonly FileValue[] {
  if (!Array.isArray(value)) return []
  return value.filter((item): item is FileValue => typeof item === 'object' && item !== null && 'sha256' in item)
}

/** A text that holds something, or null. */
export function textOf(value: Value | undefined): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
