import { parse } from '@aterrapport/domain/expression/parse.ts'
import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import type { Choice } from '@aterrapport/domain/questionnaire/kinds/choice.ts'
import type { Text } from '@aterrapport/domain/text.ts'

/** A text in Swedish and English. */
export function text(sv: string, en: string): Text {
  return { sv, en }
}

/** One alternative of a choice. */
export function choice(key: string, sv: string, en: string): Choice {
  return { key, label: text(sv, en) }
}

/** The stored tree of an expression, from the text that designers write. A text that does not parse is a bug of ours. */
export function formula(written: string): Expression {
  const parsed = parse(written)
  if (!parsed.ok) throw new Error(`${written}: ${JSON.stringify(parsed.refusal)}`)
  return parsed.value
}
