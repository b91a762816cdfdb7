import type { Expression } from '../../expression/tree.ts'
import type { Question } from '../../questionnaire/kinds/registry.ts'
import { LONGEST_TEXT } from '../../questionnaire/kinds/text.ts'
import { isSafePattern } from '../../questionnaire/pattern.ts'
import type { Text } from '../../text.ts'
import { expressionIn, tell, type Form } from './form.ts'
import { cell, type SheetRow } from './sheet.ts'
import { numberOf } from './translate-value.ts'
import type { Standing } from './translation.ts'
import { parseXPath, type XPath } from './xpath-parse.ts'

/** The question with what its row's constraint says: as a limit of the kind where there is one, and else as a check. */
export function constrained(form: Form, row: SheetRow, { question, standing }: { question: Question; standing: Standing }): Question {
  const written = cell(form.survey, row, 'constraint')
  if (written === '') return question
  const message = form.texts.read(form.survey, row, 'constraint_message')
  const read = parseXPath(written)
  const own = read === null ? null : limited(form, row, { question, read, message })
  if (own !== null) return own
  const assert = expressionIn(form, row, { column: 'constraint', wanted: 'truth', standing })
  if (assert === null) return question
  return { ...question, checks: [{ key: 'villkor', severity: 'error', assert, message: message ?? NO_MESSAGE }] }
}

const NO_MESSAGE: Text = { sv: 'Svaret stämmer inte.', en: 'The answer is not right.' }

interface Constraint {
  readonly question: Question
  readonly read: XPath
  readonly message: Text | null
}

function limited(form: Form, row: SheetRow, { question, read, message }: Constraint): Question | null {
  if (question.kind === 'text' && read.kind === 'call' && read.name === 'regex') {
    const regex = read.args[0]?.kind === 'own' && read.args[1]?.kind === 'text' ? read.args[1].text.replace(/^\^|\$$/g, '') : ''
    if (regex !== '' && regex.length <= 200 && isSafePattern(regex))
      return { ...question, pattern: { regex, message: message ?? NO_MESSAGE } }
    tell(form, row, 'constraint', { kind: 'patternUnsafe' })
    return question
  }
  const bounds = boundsIn(read)
  if (bounds === null) return null
  const { least, most, of } = bounds
  const count = (written: Bound | null) => (written === null || !/^\d{1,5}$/.test(written) ? null : Number(written))
  if (question.kind === 'text' && of === 'string-length' && least === null && (count(most) ?? Infinity) <= LONGEST_TEXT)
    return { ...question, maxLength: count(most) ?? LONGEST_TEXT }
  if (question.kind === 'choices' && of === 'count-selected') {
    const [fewest, highest] = [count(least), count(most)]
    if ((least !== null && fewest === null) || (most !== null && highest === null) || Math.max(fewest ?? 0, highest ?? 0) > 500) return null
    return { ...question, ...(fewest === null ? {} : { least: fewest }), ...(highest === null ? {} : { most: highest }) }
  }
  // With words of its own it is a check, since a limit says no more than what the limit is.
  if (question.kind !== 'number' || of !== '.' || message !== null) return null
  return { ...question, ...bound('least', least), ...bound('most', most) }
}

function bound(name: 'least' | 'most', written: Bound | null): { readonly [Name in 'least' | 'most']?: Expression } {
  const number = written === null ? null : numberOf(written)
  return number === null ? {} : { [name]: number }
}

type Bound = string

interface Bounds {
  readonly of: '.' | 'string-length' | 'count-selected'
  readonly least: Bound | null
  readonly most: Bound | null
}

/** `. >= 0 and . <= 120` as bounds; null when it says anything else. */
function boundsIn(xpath: XPath): Bounds | null {
  if (xpath.kind !== 'call') return null
  const [left, right] = xpath.args
  if (left === undefined || right === undefined) return null
  if (xpath.name === 'and') {
    const [one, other] = [boundsIn(left), boundsIn(right)]
    if (one === null || other === null || one.of !== other.of) return null
    if ((one.least !== null && other.least !== null) || (one.most !== null && other.most !== null)) return null
    return { of: one.of, least: one.least ?? other.least, most: one.most ?? other.most }
  }
  const of = measured(left)
  const written =
    right.kind === 'number'
      ? right.text
      : right.kind === 'call' && right.name === 'negate' && right.args[0]?.kind === 'number'
        ? `-${right.args[0].text}`
        : null
  if (of === null || written === null) return null
  if (xpath.name === '>=') return { of, least: written, most: null }
  return xpath.name === '<=' ? { of, least: null, most: written } : null
}

function measured(xpath: XPath): Bounds['of'] | null {
  if (xpath.kind === 'own') return '.'
  if (xpath.kind !== 'call' || xpath.args.length !== 1 || xpath.args[0]?.kind !== 'own') return null
  return xpath.name === 'string-length' || xpath.name === 'count-selected' ? xpath.name : null
}
