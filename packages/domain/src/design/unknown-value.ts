import type { Expression, Literal } from '../expression/tree.ts'
import type { CalculatedQuestion } from '../questionnaire/kinds/calculated.ts'

const ANY: Readonly<Record<CalculatedQuestion['shownAs'], Literal>> = {
  amount: { number: '0' },
  number: { number: '0' },
  percent: { number: '0' },
  text: { text: '' },
  date: { date: '2000-01-01' },
  yesNo: { truth: false },
}

const MISSING: Expression = { call: '=', args: [{ call: '/', args: [{ number: '1' }, { number: '0' }] }, { number: '0' }] }

/** A formula of the kind that a calculated question is shown as, whose value is always missing: what stands in for a faulty one. */
export function unknownValue({ shownAs }: CalculatedQuestion): Expression {
  return { call: 'if', args: [MISSING, ANY[shownAs], ANY[shownAs]] }
}
