import { readTerms } from '@aterrapport/domain/grant/terms.ts'
import type { Hono } from 'hono'
import { admit } from '../../access/admit.ts'
import { dispositionOf } from '../../attachments/names.ts'
import type { ApiEnvironment } from '../../http.ts'
import { orNotFound } from '../../refusal.ts'
import { formOf } from '../../reports/form.ts'
import { findReport } from '../../reports/queries.ts'
import { findLastSubmission } from '../../reports/submission-queries.ts'
import { renderBeside } from '../renderer.ts'

/** The page to sign in ink of what was handed in last, where the grant demands one: `GET /api/signature-pages/:report.pdf`. */
export function signaturePageRoutes(api: Hono<ApiEnvironment>): void {
  api.get('/signature-pages/:file{.+\\.pdf}', async (c) => {
    const context = c.get('context')
    const { part } = await admit(context, 'receipts.signaturePage', { report: c.req.param('file').replace(/\.pdf$/, '') })
    const report = orNotFound(await findReport(context.db, orNotFound(part).report))
    const isDemanded = readTerms(report.grant.terms).originalSignature.value
    const { document, sha256 } = orNotFound(isDemanded ? await findLastSubmission(context.db, report.id) : null)
    const { questionnaire } = await formOf(context.db, report.questionnaire.versionId)
    const content = await renderBeside({ kind: 'signaturePage', source: { submission: document, sha256, questionnaire } })
    return c.body(new Uint8Array(content), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': dispositionOf(`underskrift-${document.receiptNumber}.pdf`),
      'X-Content-Type-Options': 'nosniff',
    })
  })
}
