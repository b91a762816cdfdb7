import type { Db } from '../database/database.ts'
import { orNotFound } from '../refusal.ts'
import { contextOf } from '../reports/form.ts'
import { findEarlierSubmission } from '../reports/previous-queries.ts'
import { findKnown } from './facts-queries.ts'
import type { TestFacts } from './test-shapes.ts'

/** What a form would know of a real recipient of a grant, if it were asked now. What was handed in is no draft, so staff may read it. */
export async function factsOf(db: Db, given: { readonly recipient: string; readonly grant: string }): Promise<TestFacts> {
  const facts = contextOf(orNotFound(await findKnown(db, given)))
  return { facts, previous: (await findEarlierSubmission(db, given))?.answers ?? null }
}
