import type { Hono } from 'hono'
import { admit } from '../access/admit.ts'
import type { ApiEnvironment } from '../http.ts'
import { orNotFound } from '../refusal.ts'
import { isUuid } from '../uuid.ts'
import { findReceipt } from './queries.ts'
import { receiptFileName } from './receipt-mail.ts'

/** The receipt as PDF, for both sides: `GET /api/receipts/:submission.pdf`. */
export function receiptRoutes(api: Hono<ApiEnvironment>): void {
  api.get('/receipts/:file{.+\\.pdf}', async (c) => {
    const context = c.get('context')
    const submission = c.req.param('file').replace(/\.pdf$/, '')
    await admit(context, 'receipts.download', { submission })
    const { receiptNumber, content } = orNotFound(isUuid(submission) ? await findReceipt(context.db, submission) : null)
    return c.body(new Uint8Array(content), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': `attachment; filename="${receiptFileName(receiptNumber)}"`,
      'X-Content-Type-Options': 'nosniff',
    })
  })
}
