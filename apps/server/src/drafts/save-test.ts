import type { FormContext } from '@aterrapport/domain/form/context.ts'
import { plainValue } from '@aterrapport/domain/form/plain-text.ts'
import type { Answers } from '@aterrapport/domain/form/value.ts'
import { orNotFound } from '../refusal.ts'
import type { StaffContext } from '../session/staff-context.ts'
import { insertTest, updateTest } from './test-queries.ts'
import type { SaveTestInput } from './test-shapes.ts'

/** Saves answers to try a questionnaire with, as new ones or in the place of others. */
export async function saveTest(ctx: StaffContext, input: SaveTestInput): Promise<{ readonly test: string }> {
  const { draft, name, expected } = input
  const given = {
    // The same names as were given.
    facts: plainAnswers(input.facts) as FormContext,
    previous: input.previous === null ? null : plainAnswers(input.previous),
    answers: plainAnswers(input.answers),
    expected,
  }
  const test = { ...given, id: input.test ?? ctx.newId(), draft, name, at: ctx.clock(), by: ctx.staff.id }
  if (input.test === null) await insertTest(ctx.db, test)
  else orNotFound((await updateTest(ctx.db, test)) ? test : null)
  return { test: test.id }
}

function plainAnswers(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).map(([path, value]) => [path, plainValue(value)]))
}
