import { type Given, readGiven } from '@aterrapport/domain/design/test-outcome.ts'
import { isValue } from '@aterrapport/domain/form/accepts.ts'
import { CONTEXT, type ContextName, type FormContext } from '@aterrapport/domain/form/context.ts'
import type { Answers, Value } from '@aterrapport/domain/form/value.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import * as z from 'zod'
import { givenText } from '../given-text.ts'
import { plainJson } from './plain-json.ts'
import { DraftInput } from './shapes.ts'

export const FactsInput = DraftInput.extend({ recipient: z.uuid(), grant: z.uuid() })

/** What is known of a recipient that a form is filled in as, and what it handed in the year before. */
export interface TestFacts {
  readonly facts: FormContext
  readonly previous: Answers | null
}

const GivenAnswers: z.ZodType<Answers> = z.record(givenText(300).min(1), z.custom<Value>(isValue))

// CONTEXT has exactly the names as its keys.
const NAMES = Object.keys(CONTEXT) as ContextName[]
const Facts = z.record(z.enum(NAMES), z.custom<Value>(isValue))

export type SaveTestInput = z.infer<typeof SaveTestInput>
export const SaveTestInput = DraftInput.extend({
  /** The saved answers that these take the place of; null for new ones. */
  test: z.uuid().nullable(),
  name: givenText(200).min(1),
  facts: Facts,
  previous: GivenAnswers.nullable(),
  answers: GivenAnswers,
  expected: z.custom<Given>((json) => readGiven(json) !== null && JSON.stringify(plainJson(json)) === JSON.stringify(json)),
})

export const TestInput = DraftInput.extend({ test: z.uuid() })

/** Answers that a questionnaire is tried with, and what they should give. They belong to its key, so they go on from draft to draft. */
export interface SavedTest {
  readonly id: string
  readonly name: string
  readonly facts: FormContext
  readonly previous: Answers | null
  readonly answers: Answers
  readonly expected: Given
  readonly updatedAt: Instant
  readonly updatedBy: string
}
