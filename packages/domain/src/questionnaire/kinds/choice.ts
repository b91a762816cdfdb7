import * as z from 'zod/mini'
import { inLanguage } from '../../text.ts'
import { NO_FAULTS, isBlank, type KindRules } from './kind.ts'
import type { QuestionBase } from '../question.ts'
import type { Text } from '../../text.ts'
import { keySchema, questionShape, textSchema, type ShapeOf } from '../schema-parts.ts'

/** Exactly one of the choices. */
export interface ChoiceQuestion extends QuestionBase {
  readonly kind: 'choice'
  readonly choices: readonly Choice[]
}

export interface Choice {
  readonly key: string
  readonly label: Text
  /** "Annat, ange vad": asks for a text, which stands at the path `key:other`. At most one choice of a question has it. */
  readonly other?: true
}

export const choice: KindRules<ChoiceQuestion> = {
  parts: [],
  rules(question) {
    const keys = new Set(question.choices.map(({ key }) => key))
    return {
      type: 'choice',
      reckon: (value) => (typeof value === 'string' && keys.has(value) ? value : null),
      unusable: (value) => (typeof value === 'string' ? { kind: 'unknownChoice', given: value } : { kind: 'wrongKind' }),
      faults: () => NO_FAULTS,
    }
  },
  read: (given, question) => (isBlank(given) ? null : (choiceNamed(given, question.choices)?.key ?? { unreadable: given })),
  format(value, question, language) {
    const chosen = question.choices.find(({ key }) => key === value)
    return chosen === undefined ? '' : inLanguage(chosen.label, language)
  },
}

/** The choice somebody means who writes its key or its label in either language. */
export function choiceNamed<Given extends Choice>(given: string, choices: readonly Given[]): Given | undefined {
  const wanted = given.trim().toLowerCase()
  return choices.find(({ key, label }) => [key, label.sv, label.en].some((name) => name?.toLowerCase() === wanted))
}

/** The most choices a question has. */
export const MOST_CHOICES = 500

export function choiceShape() {
  return { key: keySchema(), label: textSchema(), other: z.exactOptional(z.literal(true)) } satisfies ShapeOf<Choice>
}

export function choiceSchema() {
  return z.strictObject({
    ...questionShape('choice'),
    choices: z.array(z.strictObject(choiceShape())).check(z.minLength(1), z.maxLength(MOST_CHOICES)),
  } satisfies ShapeOf<ChoiceQuestion>)
}
