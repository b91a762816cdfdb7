import { print } from '@aterrapport/domain/expression/print.ts'
import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { indexOf } from '../outline/draft-index.ts'
import { nameOf } from '../properties/place-text.ts'

/** A formula with what the questions ask in the place of their keys: `INTE ”Stämmer uppgifterna?”`. Names of other things stay. */
export function formulaInWords(expression: Expression, draft: Questionnaire): string {
  return print(named(expression, draft))
}

function named(expression: Expression, draft: Questionnaire): Expression {
  if ('call' in expression) return { ...expression, args: expression.args.map((arg) => named(arg, draft)) }
  if (!('ref' in expression)) return expression
  const [key = '', ...within] = expression.ref.split('.')
  const question = indexOf(draft).questions.get(key)
  return question === undefined ? expression : { ref: [`”${nameOf(key, question.label)}”`, ...within].join('.') }
}
