import fc from 'fast-check'
import type { Literal } from '../expression/tree.ts'
import type { Rule, RuleGroup, RuleTest, Source, Term } from '../design/logic/rule.ts'

/** What rules may be about: single values, and columns of a table or the table itself. */
export interface Sayable {
  readonly names: readonly string[]
  readonly columns: readonly string[]
  /** Names that a filter of rows may be about. */
  readonly inRows: readonly string[]
}

/** Rules in every shape that choosing can make, with no care for whether the types fit. */
export function randomRules({ names, columns, inRows }: Sayable): fc.Arbitrary<RuleGroup> {
  const named = (from: readonly string[]) => fc.record({ kind: fc.constant('name' as const), ref: fc.constantFrom(...from) })
  const filters = rulesOver(named(inRows), 1)
  const rows = fc.record({
    kind: fc.constant('rows' as const),
    operation: fc.constantFrom('sum', 'count', 'min', 'max', 'mean'),
    of: fc.constantFrom(...columns),
    where: fc.option(filters, { nil: null }),
  })
  return rulesOver(fc.oneof(named(names), rows), 2)
}

function rulesOver(source: fc.Arbitrary<Source>, maxDepth: number): fc.Arbitrary<RuleGroup> {
  const rule: fc.Arbitrary<Rule> = fc.record({ kind: fc.constant('rule' as const), subject: source, test: testOver(source) })
  const nested = fc.letrec<{ group: RuleGroup; either: Rule | RuleGroup }>((tie) => ({
    either: fc.oneof({ maxDepth, depthSize: 'small' }, rule, tie('group')),
    group: fc.record({
      kind: fc.constant('group' as const),
      of: fc.constantFrom('all', 'any'),
      rules: fc.array(tie('either'), { minLength: 2, maxLength: 3 }),
    }),
  }))
  const single = rule.map((one): RuleGroup => ({ kind: 'group', of: 'all', rules: [one] }))
  return fc.oneof(single, nested.group)
}

function testOver(source: fc.Arbitrary<Source>): fc.Arbitrary<RuleTest> {
  const term = termOver(source)
  return fc.oneof(
    fc.record({ kind: fc.constantFrom('isYes', 'isNo', 'answered', 'notAnswered') }),
    fc.record({ kind: fc.constant('compared' as const), by: fc.constantFrom('=', '<>', '<', '<=', '>', '>='), with: term }),
    fc.record({ kind: fc.constantFrom('contains', 'lacks'), what: term }),
  )
}

function termOver(source: fc.Arbitrary<Source>): fc.Arbitrary<Term> {
  const added = fc.record({ sign: fc.constantFrom('+', '-'), source })
  return fc.oneof(
    source,
    literals.map((literal): Term => ({ kind: 'literal', literal })),
    fc.record({ kind: fc.constant('share' as const), of: source, share: fc.constantFrom('0.1', '-2', '0.015') }),
    fc
      .tuple(source, fc.array(added, { minLength: 1, maxLength: 3 }))
      .map(([first, others]): Term => ({ kind: 'total', of: [{ sign: '+', source: first }, ...others] })),
  )
}

const literals: fc.Arbitrary<Literal> = fc.oneof(
  fc.record({ number: fc.constantFrom('0', '-1', '10.5') }),
  fc.record({ text: fc.string() }),
  fc.record({ truth: fc.boolean() }),
  fc.record({ date: fc.constant('2026-02-28') }),
)
