import type { Db } from '../database/database.ts'

/** The addresses of those whose answers stand in a draft. */
export async function listFilledInBy(db: Db, report: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('answer')
    .innerJoin('person', 'person.id', 'answer.author_id')
    .select('person.email')
    .distinct()
    .where('answer.report_id', '=', report)
    .execute()
  return rows.map(({ email }) => email)
}
