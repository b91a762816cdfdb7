import type { Db } from '../database/database.ts'

/** Whether the database was filled by the demo, which is the first thing that then happened in it. */
export async function wasFilledByDemo(db: Db): Promise<boolean> {
  const first = await db.selectFrom('audit_event').select('kind').orderBy('number').limit(1).executeTakeFirst()
  return first?.kind === 'demo-filled'
}
