import { sql } from 'kysely'
import type { Tx } from '../database/database.ts'
import type { Job } from './job.ts'

/** About three days of retries, with waits that grow as e to the number of tries. */
const MOST_ATTEMPTS = 13

/** Queues a job in the transaction: it runs if the transaction commits, and only then. */
export async function enqueue(tx: Tx, job: Job): Promise<void> {
  await enqueueAll(tx, [job])
}

/** Queues many jobs in one statement. */
export async function enqueueAll(tx: Tx, jobs: readonly Job[]): Promise<void> {
  await sql`
    select enqueue_job(job.name, job.payload, job.key, job."runAt", ${MOST_ATTEMPTS})
    from json_to_recordset(${JSON.stringify(jobs)}::json) as job (name text, payload json, key text, "runAt" timestamptz)
  `.execute(tx)
}
