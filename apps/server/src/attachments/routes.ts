import { release } from '@aterrapport/domain/attachment/scan.ts'
import type { Hono } from 'hono'
import { admit } from '../access/admit.ts'
import type { Context } from '../context.ts'
import type { ApiEnvironment } from '../http.ts'
import { orNotFound, orRefuse, RefusalError } from '../refusal.ts'
import { isUuid } from '../uuid.ts'
import { appendPart } from './append.ts'
import { storedContent } from './content.ts'
import { sendHeldPage } from './held-page.ts'
import { dispositionOf } from './names.ts'
import { type Attachment, findAttachment, isHandedIn } from './queries.ts'

/** What a file holds, up and down. */
export function attachmentRoutes(api: Hono<ApiEnvironment>): void {
  api.patch('/attachments/:report/uploads/:upload', async (c) => {
    const ctx = c.get('context')
    const { report, upload } = c.req.param()
    const { part } = await admit(ctx, 'attachments.append', { report })
    const start = Number(c.req.query('start'))
    if (!isUuid(upload) || !Number.isSafeInteger(start) || start < 0) throw new RefusalError({ kind: 'not-found' })
    const received = await appendPart(ctx, orNotFound(part?.person), { report, upload, start, body: c.req.raw.body })
    return c.json({ received })
  })

  api.get('/attachments/:id', async (c) => {
    const ctx = c.get('context')
    const attachment = await download(ctx, c.req.param('id'))
    const released = release(attachment)
    if (!released.ok && c.req.header('Accept')?.includes('text/html')) return sendHeldPage(c, released.refusal)
    orRefuse(released)
    return c.body(ReadableStream.from(storedContent(ctx.db, attachment).parts()), 200, {
      'Content-Type': attachment.type,
      'Content-Length': String(attachment.bytes),
      // Never shown in a page of ours: what somebody has uploaded must not run with our cookies.
      'Content-Disposition': dispositionOf(attachment.name),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    })
  })
}

/** The file that those who are in the report may read; staff only once it has been handed in, as all else in a draft. */
async function download(ctx: Context, id: string): Promise<Attachment> {
  const { part } = await admit(ctx, 'attachments.download', { attachment: id })
  const isRecipient = part?.roles.some((role) => role !== 'registry') ?? false
  if (!isRecipient && !(await isHandedIn(ctx.db, id))) throw new RefusalError({ kind: 'not-found' })
  return orNotFound(await findAttachment(ctx.db, id))
}
