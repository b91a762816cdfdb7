import * as z from 'zod/mini'
import { questionSchema } from './kinds/schemas.ts'
import type { Questionnaire, Section, SignOffTexts } from './questionnaire.ts'
import { expressionSchema, keySchema, textSchema, type ShapeOf } from './schema-parts.ts'

const MOST_SECTIONS = 200
const MOST_QUESTIONS = 10_000
const MOST_GROUNDS = 50

/** The document as it is exported, imported and kept. Nothing that it does not know is let through. */
export function questionnaireSchema() {
  const section = z.strictObject({
    key: keySchema(),
    title: textSchema(),
    introduction: z.exactOptional(textSchema()),
    relevance: z.exactOptional(expressionSchema()),
    questions: z.array(questionSchema()).check(z.maxLength(MOST_QUESTIONS)),
  } satisfies ShapeOf<Section>)
  const ground = z.strictObject({ key: keySchema(), label: textSchema() })
  const signOff = z.strictObject({
    certification: z.strictObject({ correct: textSchema(), notCorrect: textSchema() }),
    signature: z.strictObject({ statement: textSchema(), grounds: z.array(ground).check(z.maxLength(MOST_GROUNDS)) }),
  } satisfies ShapeOf<SignOffTexts>)
  return z.strictObject({
    schemaVersion: z.literal(1),
    key: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/), z.maxLength(100)),
    title: textSchema(),
    introduction: textSchema(),
    sections: z.array(section).check(z.maxLength(MOST_SECTIONS)),
    signOff,
  } satisfies ShapeOf<Questionnaire>)
}
