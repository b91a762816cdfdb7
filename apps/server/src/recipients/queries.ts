import { sql } from 'kysely'
import type { Db } from '../database/database.ts'
import type { RecipientRow } from './shapes.ts'

/** Every recipient, municipalities in the order of their code. */
export async function listRecipients(db: Db): Promise<readonly RecipientRow[]> {
  return db
    .selectFrom('recipient')
    .select([
      'id',
      'kind',
      'name',
      'short_name as shortName',
      'organisationsnummer',
      'kommunkod',
      'lan',
      'population',
      'population_date as populationDate',
    ])
    .orderBy('kommunkod', (order) => order.asc().nullsLast())
    .orderBy(sql`name collate "sv-x-icu"`)
    .execute()
}
