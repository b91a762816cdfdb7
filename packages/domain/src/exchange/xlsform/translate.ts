import type { Expression, Operation } from '../../expression/tree.ts'
import { accept, refuse, type Result } from '../../result.ts'
import type { KnownNames } from './known-names.ts'
import type { NotCarriedReason } from './told.ts'
import { comparison } from './translate-comparison.ts'
import { valueOf } from './translate-value.ts'
import { several, type Standing, type Translation } from './translation.ts'
import { parseXPath, type XPath } from './xpath-parse.ts'

/** A deeper tree would be none that a designer could read. */
const DEEPEST = 60

export type Wanted = 'truth' | 'value'

/** Our expression for what an XLSForm says with XPath, meaning the same; or the reason why there is none. */
export function translate(
  written: string,
  wanted: Wanted,
  { names, standing }: { names: KnownNames; standing: Standing },
): Result<Expression, NotCarriedReason> {
  const read = parseXPath(written)
  if (read === null) return refuse({ kind: 'expressionSyntax' })
  let reason: NotCarriedReason | null = null
  const fail = (why: NotCarriedReason) => {
    reason ??= why
    return null
  }
  const translation: Translation = { ...standing, names, fail, truth: (xpath, exact) => truthOf(xpath, exact, translation) }
  const translated = wanted === 'truth' ? truthOf(read, false, translation) : anyOf(read, translation)
  if (translated === null) return refuse(reason ?? { kind: 'expressionUnsayable' })
  return depthOf(translated) > DEEPEST ? refuse({ kind: 'expressionUnsayable' }) : accept(translated)
}

const COMPARISONS: Readonly<Record<string, Operation>> = { '=': '=', '!=': '<>', '<': '<', '<=': '<=', '>': '>', '>=': '>=' }

function anyOf(xpath: XPath, translation: Translation): Expression | null {
  return isTruth(xpath) ? truthOf(xpath, false, translation) : valueOf(xpath, translation)
}

function isTruth(xpath: XPath): boolean {
  return (
    xpath.kind === 'call' &&
    (Object.hasOwn(COMPARISONS, xpath.name) || ['and', 'or', 'not', 'true', 'false', 'selected', 'contains'].includes(xpath.name))
  )
}

/**
 * A truth. In XPath a comparison with no answer is false, in ours it is missing. That is the same as long as nothing is made of it but
 * "shown" or "wrong"; under `not` the missing must be made false, which `exact` asks for.
 */
function truthOf(xpath: XPath, exact: boolean, translation: Translation): Expression | null {
  if (xpath.kind === 'name' || xpath.kind === 'own') return presence(xpath, translation)
  if (xpath.kind !== 'call') return translation.fail({ kind: 'expressionUnsayable' })
  const { name, args } = xpath
  const operation = Object.hasOwn(COMPARISONS, name) ? COMPARISONS[name] : undefined
  const [first, second, third] = args
  if (operation !== undefined && first !== undefined && second !== undefined)
    return comparison({ operation, left: first, right: second, exact }, translation)
  switch (name) {
    case 'and':
    case 'or':
      return several(
        name,
        chain(name, xpath).map((part) => truthOf(part, exact, translation)),
      )
    case 'not': {
      const inside = first === undefined ? null : truthOf(first, true, translation)
      return inside === null ? null : { call: 'not', args: [inside] }
    }
    case 'boolean':
      return first === undefined ? null : truthOf(first, exact, translation)
    case 'true':
      return { truth: true }
    case 'false':
      return { truth: false }
    case 'selected':
    case 'contains':
      return first === undefined || second === undefined
        ? null
        : comparison({ operation: name === 'selected' ? 'selected' : 'contains', left: first, right: second, exact }, translation)
    case 'if': {
      if (first === undefined || second === undefined || third === undefined) return null
      return several('if', [truthOf(first, true, translation), truthOf(second, exact, translation), truthOf(third, exact, translation)])
    }
    default:
      return translation.fail(isKnownFunction(name) ? { kind: 'expressionUnsayable' } : { kind: 'functionUnknown', name })
  }
}

/** The name of a question alone is true in XPath when it has been answered. A calculated one may be a truth of its own. */
function presence(xpath: XPath, translation: Translation): Expression | null {
  const known = xpath.kind === 'own' ? translation.own : xpath.kind === 'name' ? (translation.names.get(xpath.name) ?? null) : null
  const ref = valueOf(xpath, translation)
  return ref === null || known?.type === 'calculated' ? ref : { call: 'answered', args: [ref] }
}

/** `a and b and c` is one conjunction of three. */
function chain(name: string, xpath: XPath): readonly XPath[] {
  const parts: XPath[] = []
  let rest = xpath
  while (rest.kind === 'call' && rest.name === name && rest.args.length === 2) {
    const [left, right] = rest.args
    if (left === undefined || right === undefined) break
    parts.unshift(right)
    rest = left
  }
  return [rest, ...parts]
}

function depthOf(expression: Expression): number {
  return 'call' in expression ? 1 + Math.max(0, ...expression.args.map(depthOf)) : 1
}

function isKnownFunction(name: string): boolean {
  return ['+', '-', '*', 'div', 'negate', 'sum', 'count', 'min', 'max', 'round', 'number', 'int', 'coalesce', 'date'].includes(name)
}
