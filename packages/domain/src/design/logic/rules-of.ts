import { isAggregating } from '../../expression/operations.ts'
import type { Call, Expression } from '../../expression/tree.ts'
import { scopeWithin, type Names, type Scope } from '../../questionnaire/names.ts'
import type { Added, Comparison, Rule, RuleGroup, Source, Term } from './rule.ts'

/** What the names in an expression mean. */
export interface Sight {
  readonly names: Names
  readonly scope: Scope
}

/**
 * The rules that an expression says, when it is one that can be made by choosing; null when it is not. Made back into an expression they
 * are the same tree, so nobody loses anything by looking.
 */
export function rulesOf(expression: Expression, sight: Sight): RuleGroup | null {
  const grouped = groupOf(expression, sight)
  if (grouped !== null) return grouped
  const rule = ruleOf(expression, sight)
  return rule === null ? null : { kind: 'group', of: 'all', rules: [rule] }
}

function groupOf(expression: Expression, sight: Sight): RuleGroup | null {
  if (!('call' in expression) || (expression.call !== 'and' && expression.call !== 'or')) return null
  const rules = expression.args.map((arg) => groupOf(arg, sight) ?? ruleOf(arg, sight))
  const shown = rules.filter((rule) => rule !== null)
  if (shown.length < rules.length || shown.length < 2) return null
  return { kind: 'group', of: expression.call === 'and' ? 'all' : 'any', rules: shown }
}

function ruleOf(expression: Expression, sight: Sight): Rule | null {
  const call = 'call' in expression ? expression : null
  const [inner] = call?.args ?? []
  if (call?.call === 'not' && inner !== undefined) return negated(inner, sight)
  const [left, right] = call?.args ?? []
  if (call !== null && isComparison(call.call) && left !== undefined && right !== undefined) {
    const by = call.call
    const value = termOf(right, sight)
    return value === null ? null : about(left, sight, { kind: 'compared', by, with: value })
  }
  if (call?.call === 'answered' && left !== undefined) return about(left, sight, { kind: 'answered' })
  if (call?.call === 'contains' && left !== undefined && right !== undefined) return containing(left, right, sight)
  return about(expression, sight, { kind: 'isYes' })
}

function negated(inner: Expression, sight: Sight): Rule | null {
  const rule = ruleOf(inner, sight)
  switch (rule?.test.kind) {
    case 'isYes':
      return { ...rule, test: { kind: 'isNo' } }
    case 'answered':
      return { ...rule, test: { kind: 'notAnswered' } }
    case 'contains':
      return { ...rule, test: { ...rule.test, kind: 'lacks' } }
    default:
      return null
  }
}

function containing(whole: Expression, part: Expression, sight: Sight): Rule | null {
  const what = termOf(part, sight)
  return what === null ? null : about(whole, sight, { kind: 'contains', what })
}

function about(expression: Expression, sight: Sight, test: Rule['test']): Rule | null {
  const subject = sourceOf(expression, sight)
  return subject === null ? null : { kind: 'rule', subject, test }
}

/** The value that an expression gives, when it is one that can be made by choosing. */
export function termOf(expression: Expression, sight: Sight): Term | null {
  if (!('call' in expression)) return 'ref' in expression ? { kind: 'name', ref: expression.ref } : { kind: 'literal', literal: expression }
  return sourceOf(expression, sight) ?? shareOf(expression, sight) ?? totalOf(expression, sight)
}

function sourceOf(expression: Expression, sight: Sight): Source | null {
  if ('ref' in expression) return { kind: 'name', ref: expression.ref }
  if (!('call' in expression) || !isAggregating(expression.call)) return null
  const [of, filter, ...others] = expression.args
  if (of === undefined || !('ref' in of) || others.length > 0) return null
  const scope = scopeWithin(expression, sight.names, sight.scope)
  if (scope === sight.scope) return null
  const where = filter === undefined ? null : rulesOf(filter, { ...sight, scope })
  return filter !== undefined && where === null ? null : { kind: 'rows', operation: expression.call, of: of.ref, where }
}

function shareOf({ call, args: [of, share] }: Call, sight: Sight): Term | null {
  if (call !== '*' || of === undefined || share === undefined || !('number' in share)) return null
  const source = sourceOf(of, sight)
  return source === null ? null : { kind: 'share', of: source, share: share.number }
}

function totalOf(expression: Call, sight: Sight): Term | null {
  const added: Added[] = []
  let left: Expression = expression
  while ('call' in left && (left.call === '+' || left.call === '-')) {
    const [before, last]: readonly Expression[] = left.args
    const source = last === undefined ? null : sourceOf(last, sight)
    if (before === undefined || source === null) return null
    added.unshift({ sign: left.call, source })
    left = before
  }
  const first = sourceOf(left, sight)
  return first === null || added.length === 0 ? null : { kind: 'total', of: [{ sign: '+', source: first }, ...added] }
}

function isComparison(call: Call['call']): call is Comparison {
  return call === '=' || call === '<>' || call === '<' || call === '<=' || call === '>' || call === '>='
}
