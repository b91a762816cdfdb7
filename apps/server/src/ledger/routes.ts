import { ledgerFileKind } from '@aterrapport/domain/ledger/kind-of-file.ts'
import { save } from '@aterrapport/domain/report/save.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Hono } from 'hono'
import { admit } from '../access/admit.ts'
import { attachmentName } from '../attachments/names.ts'
import type { Context } from '../context.ts'
import type { ApiEnvironment } from '../http.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { orNotFound, orRefuse, RefusalError } from '../refusal.ts'
import { findReport } from '../reports/queries.ts'
import { roundNow } from '../reports/round-now.ts'
import { keepFile } from './queries.ts'
import { MOST_LEDGER_BYTES, receive } from './receive.ts'

const KEPT_MS = 24 * 60 * 60 * 1000

interface Upload {
  readonly report: string
  readonly name: string
  readonly body: ReadableStream<Uint8Array> | null
}

/** A ledger file in: `POST /api/ledger/:report` with the name in `X-File-Name`. What is said to be too large is not read at all. */
export function ledgerRoutes(api: Hono<ApiEnvironment>): void {
  api.post('/ledger/:report', async (c) => {
    const { req } = c
    const ctx = c.get('context')
    const report = req.param('report')
    const { part } = await admit(ctx, 'ledger.upload', { report })
    const me = orNotFound(part?.person)
    if (Number(req.header('Content-Length')) > MOST_LEDGER_BYTES)
      throw new RefusalError({ kind: 'ledger-too-large', most: MOST_LEDGER_BYTES })
    const file = await upload(ctx, me.id, { report, name: attachmentName(req.header('X-File-Name') ?? ''), body: req.raw.body })
    return c.json({ file })
  })
}

/** Keeps a ledger file for as long as amounts are taken over from it, a day at most. */
async function upload(ctx: Context, by: string, { report: id, name, body }: Upload): Promise<string> {
  const report = orNotFound(await findReport(ctx.db, id))
  orRefuse(save(report.state, roundNow(report, ctx.clock())))
  const { content, bytes, sha256, beginning } = orRefuse(await receive(body))
  if (bytes === 0) throw new RefusalError({ kind: 'file-empty' })
  const kind = ledgerFileKind(beginning)
  if (kind !== 'sie' && kind !== 'text' && kind !== 'workbook') throw new RefusalError({ kind: 'not-a-ledger', found: kind })
  const file = { id: ctx.newId(), report: id, name, kind, bytes, sha256, content }
  await ctx.transaction(async (tx) => {
    const at = ctx.clock()
    await keepFile(tx, file, { by, at })
    // toISOString gives what an Instant is.
    const runAt = new Date(Date.parse(at) + KEPT_MS).toISOString() as Instant
    await enqueue(tx, { name: 'discardLedger', payload: { file: file.id }, runAt })
  })
  return file.id
}
