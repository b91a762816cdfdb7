import type { Question } from './kinds/registry.ts'
import { kindOf } from './kinds/registry.ts'
import type { Meaning } from './names.ts'
import { CONTEXT } from '../form/context.ts'

/** What an expression gives, as far as the designer can be told before anyone has answered. */
export type Type =
  | { readonly kind: 'number' | 'text' | 'truth' | 'date' | 'files' | 'table' | 'composite' | 'nothing' }
  | { readonly kind: 'choice' | 'choices'; readonly keys: readonly string[] }
  | { readonly kind: 'column'; readonly of: Type }
  /** Wrong already, and told: it goes with everything, so that one mistake is told once. */
  | { readonly kind: 'unknown' }

export type TypeKind = Type['kind']

export const UNKNOWN: Type = { kind: 'unknown' }

export function typeOfMeaning(meaning: Meaning): Type {
  switch (meaning.kind) {
    case 'context':
      return { kind: CONTEXT[meaning.name] }
    case 'previous':
      return typeOfMeaning(meaning.of)
    case 'question':
      return typeOfQuestion(meaning.question)
    case 'part':
      return { kind: meaning.part.type === 'date' ? 'date' : 'text' }
    case 'column':
      return { kind: 'column', of: typeOfQuestion(meaning.column) }
    case 'cell':
    case 'own':
      return typeOfQuestion(meaning.column)
  }
}

function typeOfQuestion(question: Question): Type {
  if (question.kind === 'choice' || question.kind === 'choices')
    return { kind: question.kind, keys: question.choices.map(({ key }) => key) }
  if (question.kind === 'table') return { kind: 'table' }
  const kind = kindOf(question)
  if (kind.parts.length > 0) return { kind: 'composite' }
  const { type } = kind.rules(question)
  return type === 'choice' || type === 'choices' ? { kind: type, keys: [] } : { kind: type }
}
