import { parse } from '../expression/parse.ts'
import type { Expression } from '../expression/tree.ts'
import { CONTEXT, type ContextName, type FormContext } from '../form/context.ts'
import type { Value } from '../form/value.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire, Section } from '../questionnaire/questionnaire.ts'
import type { Text } from '../text.ts'

export function text(sv: string): Text {
  return { sv }
}

/** An expression from its text form. */
export function formula(written: string): Expression {
  const read = parse(written)
  if (!read.ok) throw new Error(`${written}: ${JSON.stringify(read.refusal)}`)
  return read.value
}

export function section(key: string, questions: readonly Question[], more: Partial<Section> = {}): Section {
  return { key, title: text(key), questions, ...more }
}

/** A questionnaire of one section, or of those given. */
export function questionnaire(content: readonly Question[] | readonly Section[]): Questionnaire {
  const sections = content.flatMap((one) => ('questions' in one ? [one] : []))
  const questions = content.flatMap((one) => ('questions' in one ? [] : [one]))
  return {
    schemaVersion: 1,
    key: 'prov',
    title: text('Prov'),
    introduction: text(''),
    sections: questions.length > 0 ? [section('avsnitt', questions)] : sections,
    signOff: { certification: { correct: text(''), notCorrect: text('') }, signature: { statement: text(''), grounds: [] } },
  }
}

/** A context in which nothing is known but what is given. */
export function context(known: Partial<Record<ContextName, Value>> = {}): FormContext {
  const names = Object.keys(CONTEXT) as ContextName[] // CONTEXT has exactly the names as its keys
  const nothing = Object.fromEntries(names.map((name): [ContextName, Value] => [name, null])) as Record<ContextName, Value> // one entry a name
  return { ...nothing, ...known }
}
