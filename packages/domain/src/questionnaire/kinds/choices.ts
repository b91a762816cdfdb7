import * as z from 'zod/mini'
import { inLanguage } from '../../text.ts'
import type { ProblemCause } from '../../form/problem.ts'
import type { Value } from '../../form/value.ts'
import { NO_FAULTS, isBlank, type KindRules } from './kind.ts'
import { MOST_CHOICES, choiceNamed, choiceShape } from './choice.ts'
import type { QuestionBase } from '../question.ts'
import type { Choice } from './choice.ts'
import { fixedCount, type Count } from '../limits.ts'
import { limitSchema, questionShape, type ShapeOf } from '../schema-parts.ts'

/** Any number of the choices, between `least` and `most`. */
export interface ChoicesQuestion extends QuestionBase {
  readonly kind: 'choices'
  readonly choices: readonly (Choice & { /** Cannot be combined with any other. */ readonly exclusive?: true })[]
  readonly least?: Count
  readonly most?: Count
}

export const choices: KindRules<ChoicesQuestion> = {
  parts: [],
  rules(question) {
    const keys = new Set(question.choices.map(({ key }) => key))
    const exclusive = new Set(question.choices.filter((choice) => choice.exclusive).map(({ key }) => key))
    const least = fixedCount(question.least, 0)
    const most = fixedCount(question.most, question.choices.length)
    const areKnown = (value: Value) => chosen(value)?.every((key) => keys.has(key)) === true
    return {
      type: 'choices',
      reckon: (value) => (!isBlank(value) && areKnown(value) ? unique(chosen(value) ?? []) : null),
      unusable(value) {
        const unknown = chosen(value)?.find((key) => !keys.has(key))
        return unknown === undefined ? { kind: 'wrongKind' } : { kind: 'unknownChoice', given: unknown }
      },
      faults(known) {
        if (typeof known !== 'object') return NO_FAULTS
        const alone = known.find((key) => exclusive.has(key))
        if (alone !== undefined) return known.length > 1 ? [{ kind: 'exclusiveChoice', choice: alone }] : NO_FAULTS
        const causes: ProblemCause[] = []
        if (known.length < least) causes.push({ kind: 'tooFewChoices', least })
        if (known.length > most) causes.push({ kind: 'tooManyChoices', most })
        return causes
      },
    }
  },
  read(given, question) {
    if (isBlank(given)) return null
    const named = given
      .split(/[;\n]/)
      .filter((name) => !isBlank(name))
      .map((name) => choiceNamed(name, question.choices)?.key)
    return named.every((key) => key !== undefined) ? unique(named) : { unreadable: given }
  },
  format(value, question, language) {
    const keys = chosen(value) ?? []
    return question.choices
      .filter(({ key }) => keys.includes(key))
      .map(({ label }) => inLanguage(label, language))
      .join('; ')
  },
}

/** The keys of a list of choices; null when the value is another kind of thing. */
function chosen(value: Value): readonly string[] | null {
  if (!Array.isArray(value)) return null
  // A list holds keys or files; a mixture comes only from hostile input and is none.
  const list: readonly unknown[] = value
  return list.every((key) => typeof key === 'string') ? list : null
}

function unique(keys: readonly string[]): readonly string[] {
  return new Set(keys).size === keys.length ? keys : [...new Set(keys)]
}

export function choicesSchema() {
  return z.strictObject({
    ...questionShape('choices'),
    choices: z
      .array(z.strictObject({ ...choiceShape(), exclusive: z.exactOptional(z.literal(true)) }))
      .check(z.minLength(1), z.maxLength(MOST_CHOICES)),
    least: z.exactOptional(limitSchema(MOST_CHOICES)),
    most: z.exactOptional(limitSchema(MOST_CHOICES)),
  } satisfies ShapeOf<ChoicesQuestion>)
}
