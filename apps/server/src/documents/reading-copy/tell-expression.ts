import type { Rule, RuleGroup, Source, Term } from '@aterrapport/domain/design/logic/rule.ts'
import { rulesOf } from '@aterrapport/domain/design/logic/rules-of.ts'
import { print } from '@aterrapport/domain/expression/print.ts'
import type { Expression, Literal } from '@aterrapport/domain/expression/tree.ts'
import { formatDecimal } from '@aterrapport/domain/money/decimal.ts'
import { isContextName, meaningOf, scopeWithin, type Asked, type Names, type Scope } from '@aterrapport/domain/questionnaire/names.ts'
import type { Choice } from '@aterrapport/domain/questionnaire/kinds/choice.ts'
import { inLanguage, type Language, type Text } from '@aterrapport/domain/text.ts'
import type { Words } from './words.ts'

/** What an expression is told with: what its names mean, and in which words. */
export interface Telling {
  readonly names: Names
  readonly scope: Scope
  readonly language: Language
  readonly words: Words
}

/** A rule in words: "”Har ni köpt tjänster?” är ja"; where it is too much for words, its formula with the questions' own labels. */
export function tellRule(expression: Expression, telling: Telling): string {
  const rules = rulesOf(expression, telling)
  return rules === null ? telling.words.logic.formula(tellFormula(expression, telling)) : group(rules, telling, false)
}

/** A value in words, as limits and calculations have them: a constant as it is, anything else as a formula with labels. */
export function tellFormula(expression: Expression, telling: Telling): string {
  if ('number' in expression || 'date' in expression) return literal(expression, telling)
  return print(labelled(expression, telling))
}

function labelled(expression: Expression, telling: Telling): Expression {
  if ('ref' in expression) return { ref: subject(expression.ref, telling) }
  return 'call' in expression ? { ...expression, args: expression.args.map((arg) => labelled(arg, telling)) } : expression
}

function group({ of, rules }: RuleGroup, telling: Telling, inner: boolean): string {
  const told = rules.map((rule) => (rule.kind === 'group' ? group(rule, telling, true) : single(rule, telling)))
  const whole = told.join(of === 'all' ? telling.words.logic.and : telling.words.logic.or)
  return inner && rules.length > 1 ? `(${whole})` : whole
}

function single({ subject: about, test }: Rule, telling: Telling): string {
  const { logic } = telling.words
  const name = source(about, telling)
  switch (test.kind) {
    case 'isYes':
    case 'isNo':
    case 'answered':
    case 'notAnswered':
      return logic[test.kind](name)
    case 'contains':
    case 'lacks':
      return logic[test.kind](name, term(test.what, about, telling))
    case 'compared':
      return COMPARED[test.by](logic)(name, term(test.with, about, telling))
  }
}

const COMPARED = {
  '=': (logic: Words['logic']) => logic.is,
  '<>': (logic: Words['logic']) => logic.isNot,
  '<': (logic: Words['logic']) => logic.below,
  '<=': (logic: Words['logic']) => logic.atMost,
  '>': (logic: Words['logic']) => logic.above,
  '>=': (logic: Words['logic']) => logic.atLeast,
} as const

function source(of: Source, telling: Telling): string {
  if (of.kind === 'name') return subject(of.ref, telling)
  const { logic } = telling.words
  const told = logic.rows[of.operation](subject(of.of, telling))
  if (of.where === null) return told
  const within = scopeWithin({ call: of.operation, args: [{ ref: of.of }] }, telling.names, telling.scope)
  return logic.where(told, group(of.where, { ...telling, scope: within }, false))
}

function term(of: Term, beside: Source, telling: Telling): string {
  const { logic } = telling.words
  switch (of.kind) {
    case 'literal':
      return 'text' in of.literal ? choiceOrText(of.literal.text, beside, telling) : literal(of.literal, telling)
    case 'share':
      return logic.share(formatDecimal(String(Number((Number(of.share) * 100).toFixed(10))), telling.language), source(of.of, telling))
    case 'total':
      return of.of
        .map(({ sign, source: one }, at) => `${at === 0 ? '' : sign === '+' ? logic.plus : logic.minus}${source(one, telling)}`)
        .join('')
    default:
      return source(of, telling)
  }
}

function literal(of: Literal, { language, words }: Telling): string {
  if ('number' in of) return formatDecimal(of.number, language)
  if ('truth' in of) return (of.truth ? words.yes : words.no).toLowerCase()
  return 'date' in of ? of.date : quoted(of.text)
}

/** The label of the choice that a key names. */
function choiceOrText(text: string, beside: Source, telling: Telling): string {
  const meaning = beside.kind === 'name' ? meaningOf(beside.ref, telling.names, telling.scope) : null
  const asked = meaning?.kind === 'previous' ? meaning.of : meaning
  const choice = asked === null || asked.kind === 'context' ? undefined : choicesOf(asked).find(({ key }) => key === text)
  return quoted(choice === undefined ? text : inLanguage(choice.label, telling.language))
}

function choicesOf(asked: Asked): readonly Choice[] {
  const question = asked.kind === 'question' || asked.kind === 'part' ? asked.question : asked.column
  return question.kind === 'choice' || question.kind === 'choices' ? question.choices : []
}

/** What a name is called by those who answer. */
function subject(ref: string, telling: Telling): string {
  const { names, scope, words } = telling
  if (isContextName(ref)) return words.context[ref]
  const meaning = meaningOf(ref, names, scope)
  if (meaning === null || meaning.kind === 'context') return ref
  return meaning.kind === 'previous' ? words.logic.lastYear(label(meaning.of, telling)) : label(meaning, telling)
}

function label(asked: Asked, telling: Telling): string {
  const shown = (text: Text) => inLanguage(text, telling.language)
  switch (asked.kind) {
    case 'question':
      return quoted(shown(asked.question.label))
    case 'part':
      return quoted(`${shown(asked.question.label)}: ${partName(asked.question.kind, asked.part.key, telling.words)}`)
    case 'own':
      return quoted(shown(asked.column.label))
    case 'column':
      return quoted(`${shown(asked.table.label)}: ${shown(asked.column.label)}`)
    case 'cell': {
      const rows = 'fixed' in asked.table.rows ? asked.table.rows.fixed : []
      const row = rows.find(({ key }) => key === asked.row)
      return quoted(`${shown(asked.table.label)}: ${row === undefined ? asked.row : shown(row.label)}, ${shown(asked.column.label)}`)
    }
  }
}

const PARTS = {
  period: ['from', 'to'],
  contact: ['name', 'position', 'phone', 'email'],
  organisation: ['name', 'organisationsnummer'],
} as const

function partName(kind: string, key: string, { parts }: Words): string {
  if (kind !== 'period' && kind !== 'contact' && kind !== 'organisation') return key
  const at = PARTS[kind].findIndex((one) => one === key)
  return parts[kind][at] ?? key
}

/** Questions are named by their labels, without the stop or question mark that would end the sentence. */
function quoted(text: string): string {
  return `”${text.trim()}”`
}
