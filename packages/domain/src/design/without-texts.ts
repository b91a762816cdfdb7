import type { Questionnaire } from '../questionnaire/questionnaire.ts'

/** What of a questionnaire is only to be read: correcting it changes no answer. The properties by the names they have wherever they stand. */
const TEXTS: ReadonlySet<string> = new Set(['label', 'help', 'title', 'introduction', 'message', 'name'])

/** A questionnaire without its texts. What somebody agrees to, and the unit of a number, are more than texts and stay. */
export function withoutTexts(questionnaire: Questionnaire): unknown {
  return without(questionnaire)
}

function without(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(without)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([property]) => !TEXTS.has(property))
      .map(([property, inner]) => [property, without(inner)]),
  )
}
