import { readTerms } from '@aterrapport/domain/grant/terms.ts'
import { originalReceived, originalSent } from '@aterrapport/domain/report/original-signature.ts'
import type { CalendarDate } from '@aterrapport/domain/time/instant.ts'
import { type Actor, record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { lockReport } from '../reports/queries.ts'
import { findLastSubmission } from '../reports/submission-queries.ts'
import { staffActor } from '../session/staff-actor.ts'
import type { StaffContext } from '../session/staff-context.ts'
import { findOriginal, saveOriginalReceived, saveOriginalSent } from './queries.ts'

interface Told {
  readonly report: string
  readonly on: CalendarDate
}

/** Somebody at the recipient says when the original was sent. */
export async function stateOriginalSent(ctx: Context, by: Actor, told: Told): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { submission, round, ...given } = await originalOf(tx, ctx, told)
    const original = orRefuse(originalSent(given))
    await saveOriginalSent(tx, { submission, original, at: given.now, by })
    await record(tx, { at: given.now, actor: by, kind: 'original-sent', report: told.report, round, detail: { submission, on: told.on } })
  })
}

/** The authority notes that it has it. */
export async function noteOriginalReceived(ctx: StaffContext, told: Told): Promise<void> {
  await ctx.transaction(async (tx) => {
    const { submission, round, ...given } = await originalOf(tx, ctx, told)
    const original = orRefuse(originalReceived(given))
    await saveOriginalReceived(tx, { submission, original, at: given.now, by: ctx.staff.id })
    const detail = { submission, on: told.on }
    await record(tx, { at: given.now, actor: staffActor(ctx.staff), kind: 'original-received', report: told.report, round, detail })
  })
}

async function originalOf(tx: Tx, ctx: Context, { report: id, on }: Told) {
  const report = orNotFound(await lockReport(tx, id))
  const { id: submission, document } = orNotFound(await findLastSubmission(tx, id))
  return {
    submission,
    round: report.round.id,
    demanded: readTerms(report.grant.terms).originalSignature.value,
    submittedAt: document.submittedAt,
    before: await findOriginal(tx, submission),
    on,
    now: ctx.clock(),
  }
}
