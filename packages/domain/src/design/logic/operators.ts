import type { Literal } from '../../expression/tree.ts'
import { typeOfMeaning, UNKNOWN, type Type, type TypeKind } from '../../questionnaire/expression-type.ts'
import { meaningOf } from '../../questionnaire/names.ts'
import type { Comparison, Rule, RuleTest, Source, Term } from './rule.ts'
import type { Sight } from './rules-of.ts'

/** What one can say of a subject, as a person chooses it. */
export type Operator = Exclude<RuleTest['kind'], 'compared'> | Comparison

const EQUAL = ['=', '<>'] as const
const ORDERED = ['>', '>=', '<', '<='] as const
const ANSWERED = ['answered', 'notAnswered'] as const

/** What may be said of something of a type, the likeliest first. */
export const OPERATORS: Readonly<Record<TypeKind, readonly Operator[]>> = {
  truth: ['isYes', 'isNo', ...ANSWERED],
  choice: [...EQUAL, ...ANSWERED],
  choices: ['contains', 'lacks', ...ANSWERED],
  number: ['>', '>=', '<', '<=', ...EQUAL, ...ANSWERED],
  date: [...ORDERED, ...EQUAL, ...ANSWERED],
  text: [...ANSWERED, ...EQUAL, 'contains', 'lacks'],
  files: ANSWERED,
  table: ANSWERED,
  composite: ANSWERED,
  column: ANSWERED,
  nothing: [],
  unknown: [],
}

export function operatorOf(test: RuleTest): Operator {
  return test.kind === 'compared' ? test.by : test.kind
}

export function typeOfSource(source: Source, { names, scope }: Sight): Type {
  const meaning = meaningOf(source.kind === 'name' ? source.ref : source.of, names, scope)
  const type = meaning === null ? UNKNOWN : typeOfMeaning(meaning)
  if (source.kind === 'name') return type
  if (source.operation === 'count') return { kind: 'number' }
  return type.kind === 'column' ? type.of : type
}

/** The source that somebody most likely means who chooses a name: what it holds, or of a column its sum. */
export function sourceNamed(ref: string, { names, scope }: Sight): Source {
  const meaning = meaningOf(ref, names, scope)
  const type = meaning === null ? UNKNOWN : typeOfMeaning(meaning)
  if (type.kind === 'table') return { kind: 'rows', operation: 'count', of: ref, where: null }
  if (type.kind !== 'column') return { kind: 'name', ref }
  return { kind: 'rows', operation: type.of.kind === 'number' ? 'sum' : 'count', of: ref, where: null }
}

/** A first rule about something, to be changed from there. */
export function ruleAbout(subject: Source, sight: Sight): Rule {
  const type = typeOfSource(subject, sight)
  const [operator = 'answered'] = OPERATORS[type.kind]
  return { kind: 'rule', subject, test: testBy(operator, type, null) }
}

/** The same rule with another operator; what it compares with is kept where the new one compares too. */
export function withOperator(rule: Rule, operator: Operator, sight: Sight): Rule {
  return { ...rule, test: testBy(operator, typeOfSource(rule.subject, sight), comparedWith(rule.test)) }
}

/** What a test compares with; null when it needs nothing. */
export function comparedWith(test: RuleTest): Term | null {
  if (test.kind === 'compared') return test.with
  return test.kind === 'contains' || test.kind === 'lacks' ? test.what : null
}

/** The same test against something else. */
export function testWith(test: RuleTest, value: Term): RuleTest {
  if (test.kind === 'compared') return { ...test, with: value }
  return test.kind === 'contains' || test.kind === 'lacks' ? { ...test, what: value } : test
}

function testBy(operator: Operator, type: Type, value: Term | null): RuleTest {
  switch (operator) {
    case 'isYes':
    case 'isNo':
    case 'answered':
    case 'notAnswered':
      return { kind: operator }
    case 'contains':
    case 'lacks':
      return { kind: operator, what: value ?? { kind: 'literal', literal: literalOf(type) } }
    default:
      return { kind: 'compared', by: operator, with: value ?? { kind: 'literal', literal: literalOf(type) } }
  }
}

/** A constant of the type to begin with. */
export function literalOf(type: Type): Literal {
  switch (type.kind) {
    case 'number':
      return { number: '0' }
    case 'truth':
      return { truth: true }
    case 'date':
      return { date: '2026-01-01' }
    case 'choice':
    case 'choices':
      return { text: type.keys[0] ?? '' }
    default:
      return { text: '' }
  }
}
