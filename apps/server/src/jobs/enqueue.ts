import { sql } from 'kysely'
import type { Tx } from '../database/database.ts'
import type { Job } from './job.ts'

/** About three days of retries, with waits that grow as e to the number of tries. */
const MOST_ATTEMPTS = 13

/** Queues a job in the transaction: it runs if the transaction commits, and only then. */
export async function enqueue(tx: Tx, { name, payload, key }: Job): Promise<void> {
  await sql`select enqueue_job(${name}, ${JSON.stringify(payload)}::json, ${key ?? null}, null, ${MOST_ATTEMPTS})`.execute(tx)
}
