import type { KindRules } from './kind.ts'
import { amount, type AmountQuestion } from './amount.ts'
import { calculated, type CalculatedQuestion } from './calculated.ts'
import { choice, type ChoiceQuestion } from './choice.ts'
import { choices, type ChoicesQuestion } from './choices.ts'
import { contact, type ContactQuestion } from './contact.ts'
import { date, type DateQuestion } from './date.ts'
import { declaration, type DeclarationQuestion } from './declaration.ts'
import { file, type FileQuestion } from './file.ts'
import { information, type InformationQuestion } from './information.ts'
import { number, type NumberQuestion } from './number.ts'
import { organisation, type OrganisationQuestion } from './organisation.ts'
import { percent, type PercentQuestion } from './percent.ts'
import { period, type PeriodQuestion } from './period.ts'
import { table, type TableQuestion } from './table.ts'
import { text, type TextQuestion } from './text.ts'
import { yesNo, type YesNoQuestion } from './yes-no.ts'

export type Question =
  | ScalarQuestion
  | TableQuestion
  | FileQuestion
  | ContactQuestion
  | OrganisationQuestion
  | PeriodQuestion
  | InformationQuestion
  | DeclarationQuestion

/** The kinds that have one value and may stand in a table's cell. */
export type ScalarQuestion =
  | TextQuestion
  | NumberQuestion
  | AmountQuestion
  | PercentQuestion
  | DateQuestion
  | YesNoQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | CalculatedQuestion

export type Kind = Question['kind']

export type QuestionOf<K extends Kind> = Extract<Question, { readonly kind: K }>

/** Every kind there is. */
export const KINDS: { readonly [K in Kind]: KindRules<QuestionOf<K>> } = {
  amount,
  calculated,
  choice,
  choices,
  contact,
  date,
  declaration,
  file,
  information,
  number,
  organisation,
  percent,
  period,
  table,
  text,
  yesNo,
}

/** The rules of the question's kind, for the question itself. */
export function kindOf(question: Question): KindRules<Question> {
  return KINDS[question.kind]
}
