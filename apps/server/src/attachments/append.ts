import type { Person } from '@aterrapport/domain/report/state.ts'
import type { Context } from '../context.ts'
import { orNotFound, orRefuse, RefusalError } from '../refusal.ts'
import { deleteParts, insertPart, MOST_BYTES_OF_A_PART } from './part-queries.ts'
import { readLimited } from './read-limited.ts'
import { deleteUpload, lockUpload, saveReceived } from './upload-queries.ts'

interface Part {
  readonly report: string
  readonly upload: string
  /** Where in the file it starts. */
  readonly start: number
  readonly body: ReadableStream<Uint8Array> | null
}

/**
 * Adds a part where the last one ended, and tells how much has come. A part that starts elsewhere, since it was sent twice or out of
 * turn, adds nothing: the sender goes on from where the answer says. What is answered has been stored.
 */
export async function appendPart(ctx: Context, me: Person, { report, upload: id, start, body }: Part): Promise<number> {
  const { bytes: content } = orRefuse(await readLimited(body, MOST_BYTES_OF_A_PART))
  return ctx.transaction(async (tx) => {
    const upload = orNotFound(await lockUpload(tx, { id, report, by: me.id }))
    if (start !== upload.received) return upload.received
    const received = start + content.length
    if (received > upload.bytes) throw new RefusalError({ kind: 'file-changed' })
    await insertPart(tx, { id, start, content })
    await saveReceived(tx, id, { received, at: ctx.clock() })
    return received
  })
}

/** Takes back an upload that is not complete; one that is gone already is no matter. */
export async function cancelUpload(ctx: Context, me: Person, { report, upload: id }: { report: string; upload: string }): Promise<void> {
  await ctx.transaction(async (tx) => {
    if ((await lockUpload(tx, { id, report, by: me.id })) === null) return
    await deleteUpload(tx, id)
    await deleteParts(tx, id)
  })
}
