import type { Given } from '@aterrapport/domain/design/test-outcome.ts'
import type { FormContext } from '@aterrapport/domain/form/context.ts'
import type { Answers } from '@aterrapport/domain/form/value.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import type { Db, Tx } from '../database/database.ts'
import { json } from '../database/json.ts'
import type { SavedTest } from './test-shapes.ts'

const OF_DRAFT = sql`draft.authority_id = test.authority_id and draft.document ->> 'key' = test.questionnaire_key`

/** The saved answers of a draft's questionnaire, by name. */
export async function listTests(db: Db, draft: string): Promise<readonly SavedTest[]> {
  const { rows } = await sql<SavedTest>`
    select test.id, test.name, test.facts, test.previous, test.answers, test.expected, test.updated_at as "updatedAt", staff.name as "updatedBy"
    from test_answers as test
    join questionnaire_draft as draft on ${OF_DRAFT}
    join staff on staff.id = test.updated_by
    where draft.id = ${draft}
    order by test.name collate "sv-x-icu", test.id
  `.execute(db)
  return rows
}

interface NewTest {
  readonly id: string
  readonly draft: string
  readonly name: string
  readonly facts: FormContext
  readonly previous: Answers | null
  readonly answers: Answers
  readonly expected: Given
  readonly at: Instant
  readonly by: string
}

export async function insertTest(db: Db, { id, draft, name, at, by, ...test }: NewTest): Promise<void> {
  await sql`
    insert into test_answers (id, authority_id, questionnaire_key, name, facts, previous, answers, expected, updated_at, updated_by)
    select ${id}::uuid, authority_id, document ->> 'key', ${name}, ${json(test.facts)}::jsonb, ${json(test.previous)}::jsonb,
      ${json(test.answers)}::jsonb, ${json(test.expected)}::jsonb, ${at}::timestamptz, ${by}::uuid
    from questionnaire_draft where id = ${draft}
  `.execute(db)
}

/** Puts other answers in the place of saved ones; false when the draft's questionnaire has none such. */
export async function updateTest(db: Db, { id, draft, name, at, by, ...test }: NewTest): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update test_answers as test
    set name = ${name}, facts = ${json(test.facts)}::jsonb, previous = ${json(test.previous)}::jsonb, answers = ${json(test.answers)}::jsonb,
      expected = ${json(test.expected)}::jsonb, updated_at = ${at}::timestamptz, updated_by = ${by}::uuid
    from questionnaire_draft as draft
    where test.id = ${id} and draft.id = ${draft} and ${OF_DRAFT}
  `.execute(db)
  return numAffectedRows === 1n
}

export async function deleteTest(db: Db, { draft, test }: { readonly draft: string; readonly test: string }): Promise<void> {
  await sql`
    delete from test_answers as test using questionnaire_draft as draft where test.id = ${test} and draft.id = ${draft} and ${OF_DRAFT}
  `.execute(db)
}

interface KeyChange {
  readonly authority: string
  readonly from: string
  readonly to: string
}

/** Gives next year's questionnaire copies of this year's saved answers, unless it has some of its own. */
export async function copyTests(tx: Tx, { authority, from, to }: KeyChange): Promise<void> {
  await sql`
    insert into test_answers (id, authority_id, questionnaire_key, name, facts, previous, answers, expected, updated_at, updated_by)
    select gen_random_uuid(), authority_id, ${to}, name, facts, previous, answers, expected, updated_at, updated_by
    from test_answers
    where authority_id = ${authority} and questionnaire_key = ${from}
      and not exists (select from test_answers as own where own.authority_id = ${authority} and own.questionnaire_key = ${to})
  `.execute(tx)
}
