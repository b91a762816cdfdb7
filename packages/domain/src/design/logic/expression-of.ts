import type { Call, Expression, Operation } from '../../expression/tree.ts'
import type { Rule, RuleGroup, Term } from './rule.ts'

/** The expression that rules mean; null when there are none. Groups of one rule are that rule, and empty ones are left out. */
export function expressionOf({ of, rules }: RuleGroup): Expression | null {
  const args = rules.flatMap((rule) => (rule.kind === 'rule' ? expressionOfRule(rule) : (expressionOf(rule) ?? [])))
  const [first, ...others] = args
  if (first === undefined) return null
  return others.length === 0 ? first : { call: of === 'all' ? 'and' : 'or', args }
}

function expressionOfRule({ subject, test }: Rule): Expression {
  const of = expressionOfTerm(subject)
  switch (test.kind) {
    case 'isYes':
      return of
    case 'isNo':
      return call('not', of)
    case 'answered':
      return call('answered', of)
    case 'notAnswered':
      return call('not', call('answered', of))
    case 'compared':
      return call(test.by, of, expressionOfTerm(test.with))
    case 'contains':
      return call('contains', of, expressionOfTerm(test.what))
    case 'lacks':
      return call('not', call('contains', of, expressionOfTerm(test.what)))
  }
}

/** The expression that gives the value of a term. */
export function expressionOfTerm(term: Term): Expression {
  switch (term.kind) {
    case 'name':
      return { ref: term.ref }
    case 'literal':
      return term.literal
    case 'share':
      return call('*', expressionOfTerm(term.of), { number: term.share })
    case 'rows': {
      const where = term.where === null ? null : expressionOf(term.where)
      return call(term.operation, { ref: term.of }, ...(where === null ? [] : [where]))
    }
    case 'total':
      return total(term)
  }
}

/** Adds from the left, as the text form is read. */
function total({ of }: Extract<Term, { kind: 'total' }>): Expression {
  const [first, ...others] = of
  if (first === undefined) throw new Error('A total is of something.')
  return others.reduce<Expression>((sum, { sign, source }) => call(sign, sum, expressionOfTerm(source)), expressionOfTerm(first.source))
}

function call(operation: Operation, ...args: readonly Expression[]): Call {
  return { call: operation, args }
}
