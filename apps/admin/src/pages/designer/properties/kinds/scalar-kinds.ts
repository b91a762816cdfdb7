import type { ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'

const SCALAR: Readonly<Record<ScalarQuestion['kind'], true>> = {
  text: true,
  number: true,
  amount: true,
  percent: true,
  date: true,
  yesNo: true,
  choice: true,
  choices: true,
  calculated: true,
}

/** The kinds that may be columns, in the order they are offered. */
export const SCALAR_KINDS = Object.keys(SCALAR) as ScalarQuestion['kind'][] // SCALAR has exactly them as its keys
