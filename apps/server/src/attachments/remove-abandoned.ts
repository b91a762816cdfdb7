import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { JobContext } from '../jobs/context.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { deleteParts } from './part-queries.ts'
import { deleteUpload, lockAnyUpload } from './upload-queries.ts'

export interface RemoveAbandoned {
  readonly upload: string
}

/** Long enough to find a file half sent on Friday and send the rest on Monday. */
const LONGEST_REST_MS = 7 * 24 * 3600_000

/** When an upload that nobody touches after a moment is given up. */
export function abandonedFrom(touched: Instant): Instant {
  // toISOString gives what an Instant is.
  return new Date(Date.parse(touched) + LONGEST_REST_MS).toISOString() as Instant
}

/** Removes an upload that nobody has gone on with for a week; one that somebody has is looked at again a week after that. */
export async function removeAbandoned({ db, clock }: JobContext, { upload: id }: RemoveAbandoned): Promise<void> {
  await db.transaction().execute(async (tx) => {
    const upload = await lockAnyUpload(tx, id)
    if (upload === null) return
    const from = abandonedFrom(upload.touchedAt)
    if (clock() < from) return enqueue(tx, { name: 'removeAbandoned', payload: { upload: id }, runAt: from })
    await deleteUpload(tx, id)
    await deleteParts(tx, id)
  })
}
