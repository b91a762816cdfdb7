import { print } from '@aterrapport/domain/expression/print.ts'
import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import { partAt, placeIn, type ListPlace, type PartPlace } from '@aterrapport/domain/design/part.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Selected } from '../design-store.ts'

/** A text or formula of a questionnaire by its part and the steps down from there: `label`, `sv`. */
export interface Pointed {
  readonly part: Selected
  readonly steps: readonly string[]
}

/** What a JSON pointer into a questionnaire points at. */
export function pointedAt(document: Questionnaire, pointer: string): Pointed {
  let part: Selected = { kind: 'questionnaire' }
  let inside: unknown = document
  let steps = pointer.split('/').slice(1)
  for (;;) {
    const [list = '', ...rest] = steps[0] === 'rows' && steps[1] === 'fixed' ? ['rows', ...steps.slice(2)] : steps
    const at = rest[0]
    const found = listAt(part, list)
    const member: unknown = found === null || at === undefined ? null : memberAt(inside, list, Number(at))
    if (found === null || !isKeyed(member)) return { part, steps }
    part = placeIn(found, member.key)
    inside = member
    steps = rest.slice(1)
  }
}

function listAt(part: Selected, list: string): ListPlace | null {
  if (part.kind === 'questionnaire') return list === 'sections' ? { kind: 'sections' } : null
  if (part.kind === 'section') return list === 'questions' ? { kind: 'questions', section: part.key } : null
  if (part.kind !== 'question' && part.kind !== 'column') return null
  const question = part.kind === 'question' ? part.key : part.question
  const column = part.kind === 'question' ? null : part.key
  if (list === 'choices' || list === 'checks') return { kind: list, question, column }
  return column === null && (list === 'columns' || list === 'rows') ? { kind: list, question } : null
}

function memberAt(inside: unknown, list: string, at: number): unknown {
  const stands = property(inside, list)
  const members = list === 'rows' ? property(stands, 'fixed') : stands
  return Array.isArray(members) ? members[at] : null
}

/** The text, or the formula as people write it, that stands in another version where this stands; null when none does. */
export function textAt(document: Questionnaire, { part, steps }: Pointed): string | null {
  const start: unknown = part.kind === 'questionnaire' ? document : partAt(document, part satisfies PartPlace)
  const value = steps.reduce(property, start)
  if (typeof value === 'string') return value
  return isExpression(value) ? print(value) : null
}

function property(inside: unknown, name: string): unknown {
  return typeof inside === 'object' && inside !== null && Object.hasOwn(inside, name) ? Reflect.get(inside, name) : null
}

function isKeyed(member: unknown): member is { readonly key: string } {
  return typeof property(member, 'key') === 'string'
}

function isExpression(value: unknown): value is Expression {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['call', 'ref', 'number', 'text', 'truth', 'date'].some((kind) => Object.hasOwn(value, kind))
  )
}
