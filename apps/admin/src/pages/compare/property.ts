import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Check } from '@aterrapport/domain/questionnaire/question.ts'
import type { Questionnaire, Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { QuestionOf } from '@aterrapport/domain/questionnaire/kinds/registry.ts'

type PropertyOf<Part> = Part extends unknown ? keyof Part : never
type Choices = QuestionOf<'choice' | 'choices'>['choices'][number]
type FixedRow = Extract<QuestionOf<'table'>['rows'], { readonly fixed: unknown }>['fixed'][number]

/** Everything that may be told to have changed in any part of a questionnaire: what is forgotten here does not compile. */
export type Property = Exclude<
  PropertyOf<Questionnaire | Section | Question | Check | Choices | FixedRow>,
  'sections' | 'questions' | 'columns' | 'choices' | 'checks'
>

/** What only is read, and what decides who is asked what. */
export type Sort = 'text' | 'logic' | 'content'

/** The properties by what a change of them means to those who answer. */
export const SORTS: Readonly<Record<Property, Sort>> = {
  key: 'content',
  schemaVersion: 'content',
  title: 'text',
  introduction: 'text',
  signOff: 'text',
  label: 'text',
  help: 'text',
  message: 'text',
  statement: 'text',
  unit: 'text',
  relevance: 'logic',
  required: 'logic',
  formula: 'logic',
  least: 'logic',
  most: 'logic',
  assert: 'logic',
  severity: 'logic',
  comment: 'logic',
  pattern: 'logic',
  format: 'logic',
  maxLength: 'logic',
  decimals: 'logic',
  exclusive: 'logic',
  other: 'logic',
  prefill: 'logic',
  totals: 'logic',
  kind: 'content',
  shownAs: 'content',
  multiline: 'content',
  tags: 'content',
  role: 'content',
  rows: 'content',
  costType: 'content',
  types: 'logic',
  maxBytes: 'logic',
  mayComeLater: 'logic',
}

/** The property of a difference, which the comparison hands on as the name it has in the document. */
export function isProperty(name: string): name is Property {
  return Object.hasOwn(SORTS, name)
}
