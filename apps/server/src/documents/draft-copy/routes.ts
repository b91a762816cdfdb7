import { isDraft } from '@aterrapport/domain/report/draft.ts'
import { lastDay } from '@aterrapport/domain/report/overdue.ts'
import type { Hono } from 'hono'
import { admit } from '../../access/admit.ts'
import { dispositionOf } from '../../attachments/names.ts'
import type { Context } from '../../context.ts'
import type { ApiEnvironment } from '../../http.ts'
import { orNotFound, RefusalError } from '../../refusal.ts'
import { listAnswers } from '../../reports/answer-queries.ts'
import { contextOf, formOf, previousOf } from '../../reports/form.ts'
import { findReport, type Report } from '../../reports/queries.ts'
import { renderBeside } from '../renderer.ts'
import type { DraftSource } from './draft-source.ts'

/** The draft as PDF for the recipient's own board: `GET /api/reports/:report/utkast.pdf`. Never for staff: a draft is no official record. */
export function draftCopyRoutes(api: Hono<ApiEnvironment>): void {
  api.get('/reports/:report/utkast.pdf', async (c) => {
    const context = c.get('context')
    const { part } = await admit(context, 'reports.draftCopy', { report: c.req.param('report') })
    const report = orNotFound(await findReport(context.db, orNotFound(part).report))
    const person = orNotFound(part?.person)
    // What has been handed in has a receipt, and is no draft.
    if (!isDraft(report.state.status)) throw new RefusalError({ kind: 'not-found' })
    const source = await sourceOf(context, report, person.name)
    const content = await shared(`${report.id} ${person.id}`, () => renderBeside({ kind: 'draftCopy', source }))
    return c.body(new Uint8Array(content), 200, {
      'Content-Type': 'application/pdf',
      'Content-Disposition': dispositionOf(`utkast-${report.recipient.name.toLowerCase().replaceAll(/\s+/g, '-')}.pdf`),
      'X-Content-Type-Options': 'nosniff',
    })
  })
}

async function sourceOf({ db, clock }: Context, report: Report, printedBy: string): Promise<DraftSource> {
  const form = await formOf(db, report.questionnaire.versionId)
  const { state, authority, grant, recipient, round } = report
  return {
    questionnaire: form.questionnaire,
    context: contextOf(report),
    previous: await previousOf(db, form, report),
    answers: await listAnswers(db, report.id),
    state,
    authority,
    grant: { name: grant.name, year: grant.year, diarienummer: grant.diarienummer },
    recipient: { name: recipient.name, organisationsnummer: recipient.organisationsnummer },
    dueOn: lastDay(state, { dueOn: round.dueOn, extendedTo: report.extendedTo }),
    printedBy,
    printedAt: clock(),
  }
}

const underWay = new Map<string, Promise<Uint8Array>>()

/** One rendering at a time for a person and a report: whoever presses the button ten times waits for one document, and nobody else waits for ten. */
function shared(whose: string, render: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const known = underWay.get(whose)
  if (known !== undefined) return known
  const made = render().finally(() => underWay.delete(whose))
  underWay.set(whose, made)
  return made
}
