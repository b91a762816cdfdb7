import { isCalendarDate } from '../../time/parse.ts'
import type { Expression, Operation } from '../../expression/tree.ts'
import type { KnownName } from './known-names.ts'
import { several, type Translation } from './translation.ts'
import type { XPath } from './xpath-parse.ts'

const ARITHMETIC: Readonly<Record<string, Operation>> = { '+': '+', '-': '-', '*': '*', div: '/', negate: 'negate' }
const AGGREGATES: Readonly<Record<string, Operation>> = { sum: 'sum', count: 'count', 'count-non-empty': 'count', min: 'min', max: 'max' }

/** A value: a number, a text, a day, or whatever a question holds. */
export function valueOf(xpath: XPath, translation: Translation): Expression | null {
  switch (xpath.kind) {
    case 'number':
      return numberOf(xpath.text) ?? translation.fail({ kind: 'expressionSyntax' })
    case 'text':
      return xpath.text.length > LONGEST_TEXT ? translation.fail({ kind: 'expressionUnsayable' }) : { text: xpath.text }
    case 'own':
      return translation.own === null ? translation.fail({ kind: 'expressionUnsayable' }) : referenceTo(translation.own, false, translation)
    case 'name': {
      const known = translation.names.get(xpath.name)
      return known === undefined ? translation.fail({ kind: 'nameUnknown', name: xpath.name }) : referenceTo(known, false, translation)
    }
    case 'call':
      return called(xpath.name, xpath.args, translation)
  }
}

const LONGEST_TEXT = 1_000

/** A number as our expressions write it: no needless zeros. */
export function numberOf(written: string): Expression | null {
  const [, minus = '', whole = '', decimals = ''] = /^\s*(-?)(\d*)(?:\.(\d*))?\s*$/.exec(written) ?? []
  if (whole === '' && decimals === '') return null
  const [before, after] = [whole.replace(/^0+(?=\d)/, ''), decimals.replace(/0+$/, '')]
  if (before.length > 30 || after.length > 20) return null
  const number = `${before === '' ? '0' : before}${after === '' ? '' : `.${after}`}`
  return { number: number === '0' ? number : `${minus}${number}` }
}

function referenceTo(known: KnownName, isWhole: boolean, translation: Translation): Expression | null {
  if (known.type === 'nothing') return translation.fail({ kind: 'expressionUnsayable' })
  if (known.table === null) return { ref: known.key }
  if (known.table === translation.table) return { ref: known.key }
  return isWhole ? { ref: `${known.table}.${known.key}` } : translation.fail({ kind: 'columnOutside', name: known.key })
}

function called(name: string, args: readonly XPath[], translation: Translation): Expression | null {
  const values = () => args.map((arg) => valueOf(arg, translation))
  const [first, second, third] = args
  const arithmetic = Object.hasOwn(ARITHMETIC, name) ? ARITHMETIC[name] : undefined
  if (arithmetic !== undefined) return several(arithmetic, values())
  const aggregate = Object.hasOwn(AGGREGATES, name) ? AGGREGATES[name] : undefined
  if (aggregate !== undefined && args.length > 0)
    return several(
      aggregate,
      args.map((arg) => aggregated(arg, translation)),
    )
  if (first === undefined) return unknown(name, translation)
  switch (name) {
    case 'if':
      return second === undefined || third === undefined
        ? null
        : several('if', [translation.truth(first, true), valueOf(second, translation), valueOf(third, translation)])
    case 'round':
      return several('round', values())
    case 'coalesce': {
      const [one = null, other = null] = values()
      return one === null ? null : several('if', [{ call: 'answered', args: [one] }, one, other])
    }
    case 'number':
    case 'string':
    case 'once':
      return valueOf(first, translation)
    // Our numbers are not cut off; a whole number needs no cutting.
    case 'int':
      return knownIn(first, translation)?.type === 'integer'
        ? valueOf(first, translation)
        : translation.fail({ kind: 'functionUnknown', name })
    case 'date':
      return first.kind === 'text' && isCalendarDate(first.text)
        ? { date: first.text }
        : first.kind === 'name'
          ? valueOf(first, translation)
          : unknown(name, translation)
    default:
      return unknown(name, translation)
  }
}

function unknown(name: string, translation: Translation): null {
  return translation.fail({ kind: 'functionUnknown', name })
}

/** What is summed or counted may be a column, seen from outside its table. */
function aggregated(xpath: XPath, translation: Translation): Expression | null {
  const known = knownIn(xpath, translation)
  return known === null ? valueOf(xpath, translation) : referenceTo(known, true, translation)
}

/** The question that an expression is the name of. */
export function knownIn(xpath: XPath, { own, names }: Translation): KnownName | null {
  if (xpath.kind === 'own') return own
  return xpath.kind === 'name' ? (names.get(xpath.name) ?? null) : null
}
