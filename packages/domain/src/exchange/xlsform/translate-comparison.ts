import type { Expression, Operation } from '../../expression/tree.ts'
import { isCalendarDate } from '../../time/parse.ts'
import type { KnownName } from './known-names.ts'
import { knownIn, numberOf, valueOf } from './translate-value.ts'
import type { Translation } from './translation.ts'
import type { XPath } from './xpath-parse.ts'

interface Compared {
  readonly operation: Operation | 'selected'
  readonly left: XPath
  readonly right: XPath
  /** Whether the answer that is not there must make it false rather than missing. */
  readonly exact: boolean
}

/** Two things compared, or a choice looked for among the chosen. */
export function comparison(compared: Compared, translation: Translation): Expression | null {
  const { operation, left, right } = compared
  const emptiness = operation === '=' || operation === '<>' ? emptinessOf(compared, translation) : lengthOf(compared, translation)
  if (emptiness !== undefined) return emptiness
  const [leftKnown, rightKnown] = [knownIn(left, translation), knownIn(right, translation)]
  const one = sideOf(left, rightKnown, translation)
  const other = sideOf(right, leftKnown, translation)
  if (one === null || other === null) return null
  if (operation === 'selected') return selected({ of: leftKnown, one, other }, compared, translation)
  if (leftKnown?.type === 'choices' && operation !== 'contains') return translation.fail({ kind: 'expressionUnsayable' })
  return guarded({ call: operation, args: [one, other] }, compared, translation)
}

function selected(
  { of, one, other }: { of: KnownName | null; one: Expression; other: Expression },
  compared: Compared,
  translation: Translation,
): Expression | null {
  if (of?.type === 'choices') return guarded({ call: 'contains', args: [one, other] }, compared, translation)
  if (of?.type === 'choice' || of?.type === 'yesNo') return guarded({ call: '=', args: [one, other] }, compared, translation)
  return translation.fail({ kind: 'expressionUnsayable' })
}

/** One side of a comparison: a constant is read as what stands on the other side. */
function sideOf(side: XPath, beside: KnownName | null, translation: Translation): Expression | null {
  if ((side.kind !== 'text' && side.kind !== 'number') || beside === null) return valueOf(side, translation)
  switch (beside.type) {
    case 'choice':
    case 'choices':
    case 'yesNo': {
      const key = beside.choices.get(side.text)
      if (key === undefined) return translation.fail({ kind: 'choiceUnknown', choice: side.text })
      return beside.type === 'yesNo' ? { truth: key === 'true' } : { text: key }
    }
    case 'number':
    case 'integer':
      return numberOf(side.text) ?? translation.fail({ kind: 'expressionUnsayable' })
    case 'date':
      return isCalendarDate(side.text) ? { date: side.text } : translation.fail({ kind: 'expressionUnsayable' })
    case 'text':
      return { text: side.text }
    default:
      return valueOf(side, translation)
  }
}

/** `${x} = ''` asks whether x has no answer. Undefined when it is no such question. */
function emptinessOf({ operation, left, right }: Compared, translation: Translation): Expression | null | undefined {
  const isEmpty = (side: XPath) => side.kind === 'text' && side.text === ''
  if (!isEmpty(left) && !isEmpty(right)) return lengthOf({ operation, left, right, exact: false }, translation)
  const of = valueOf(isEmpty(left) ? right : left, translation)
  if (of === null) return null
  const answered: Expression = { call: 'answered', args: [of] }
  return operation === '<>' ? answered : { call: 'not', args: [answered] }
}

/** `count-selected(${x}) > 0` and `string-length(${x}) > 0` ask whether there is an answer; no other lengths can be asked for. */
function lengthOf({ operation, left, right }: Compared, translation: Translation): Expression | null | undefined {
  if (left.kind !== 'call' || (left.name !== 'count-selected' && left.name !== 'string-length')) return undefined
  const [of] = left.args
  const known = of === undefined ? null : valueOf(of, translation)
  if (known === null || right.kind !== 'number') return translation.fail({ kind: 'functionUnknown', name: left.name })
  const asked = `${operation} ${Number(right.text)}`
  const answered: Expression = { call: 'answered', args: [known] }
  if (asked === '> 0' || asked === '>= 1' || asked === '<> 0') return answered
  return asked === '= 0' || asked === '< 1'
    ? { call: 'not', args: [answered] }
    : translation.fail({ kind: 'functionUnknown', name: left.name })
}

/** XPath finds an empty answer different from everything, and like and beside nothing. */
function guarded(made: Extract<Expression, { call: Operation }>, { operation, exact }: Compared, { own }: Translation): Expression {
  const isOther = operation === '<>'
  const asked = refsIn(made).filter((ref) => ref !== own?.key)
  if (asked.length === 0 || (!isOther && !exact)) return made
  const answered = asked.map((ref): Expression => ({ call: 'answered', args: [{ ref }] }))
  if (!isOther) return { call: 'and', args: [...answered, made] }
  return { call: 'or', args: [...answered.map((one): Expression => ({ call: 'not', args: [one] })), made] }
}

/** The single answers that a comparison reads; what is summed is never empty. */
function refsIn(expression: Expression): readonly string[] {
  if ('ref' in expression) return [expression.ref]
  if (!('call' in expression) || ['sum', 'count', 'min', 'max', 'answered', 'if'].includes(expression.call)) return []
  return [...new Set(expression.args.flatMap(refsIn))]
}
