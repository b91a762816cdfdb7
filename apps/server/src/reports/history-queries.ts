import type { Path } from '@aterrapport/domain/form/value.ts'
import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { PastValue } from './shapes.ts'

/** More than anybody reads; a table's cells are many. */
const MOST_SHOWN = 300

/** What has stood at a path and under it, the newest first. */
export async function listPastValues(db: Db, report: string, path: Path): Promise<readonly PastValue[]> {
  return db
    .selectFrom('answer_history as past')
    .innerJoin('person', 'person.id', 'past.author_id')
    .select(['past.path', 'past.version', 'past.value', 'person.name as author', 'past.changed_at as at'])
    .where('past.report_id', '=', report)
    .where(sql<boolean>`(past.path = ${path} or starts_with(past.path, ${`${path}.`}) or starts_with(past.path, ${`${path}:`}))`)
    .orderBy('past.changed_at', 'desc')
    .orderBy('past.path')
    .orderBy('past.version', 'desc')
    .limit(MOST_SHOWN)
    .execute()
}
