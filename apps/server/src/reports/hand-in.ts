import { createHash } from 'node:crypto'
import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import { submit } from '@aterrapport/domain/report/submit.ts'
import { checkForHandingIn } from '../attachments/released.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import { identificationIn } from '../eid/identification-in.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { asActor } from '../people/actor.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { evaluateDraft } from './form.ts'
import { lockReport, type Report, saveState } from './queries.ts'
import { roundNow } from './round-now.ts'
import type { Signed } from './shapes.ts'
import { findLastSubmission, insertSubmission, insertSubmissionValues } from './submission-queries.ts'
import { narrowValues } from './narrow-values.ts'

interface Signing {
  readonly report: string
  readonly ground: string
  readonly groundReference: string
}

/**
 * Signs a report and so hands it in, once: everybody who presses waits for the lock on the report, and the signatory who finds
 * it handed in by themselves is given the same submission again.
 */
export async function handIn(ctx: Context, me: Person, { report: id, ground, groundReference }: Signing): Promise<Signed> {
  return ctx.transaction(async (tx) => {
    const now = ctx.clock()
    const report = orNotFound(await lockReport(tx, id))
    const before = await findLastSubmission(tx, id)
    if (report.state.status === 'submitted' && before?.document.signature.by.id === me.id)
      return { submission: before.id, receiptNumber: before.document.receiptNumber }

    const { questionnaire, context, previous, evaluation } = await evaluateDraft(tx, report)
    const { problems, result: answers } = evaluation
    const submission = ctx.newId()
    const number = (before?.document.number ?? 0) + 1
    const facts = {
      ...factsOf(report),
      number,
      replaces: before?.document.receiptNumber ?? null,
      context,
      ...(previous === null ? {} : { previous }),
      answers,
    }
    const { signOff } = report.round
    const round = roundNow(report, now)
    const { state, document } = orRefuse(
      submit(report.state, {
        id: submission,
        by: me,
        identification: identificationIn(ctx),
        ground,
        groundReference,
        problems,
        questionnaire,
        facts,
        signOff,
        round,
      }),
    )
    orRefuse(await checkForHandingIn(tx, { report: id, answers, now }))
    const sha256 = createHash('sha256').update(canonicalJson(document)).digest('hex')
    await saveState(tx, id, state, now)
    await insertSubmission(tx, { id: submission, report: id, document, sha256 })
    await insertSubmissionValues(tx, submission, narrowValues(questionnaire, answers))
    await enqueue(tx, { name: 'renderReceipt', payload: { submission }, key: `receipt:${submission}` })
    const { receiptNumber } = document
    await record(tx, {
      at: now,
      actor: asActor(me),
      kind: 'report-submitted',
      report: id,
      round: report.round.id,
      detail: { number, receiptNumber, sha256 },
    })
    return { submission, receiptNumber }
  })
}

/** What a submission freezes of the facts around its report. */
export function factsOf({ authority, grant, round, recipient, questionnaire }: Report) {
  const { key, version, sha256 } = questionnaire
  return {
    authority,
    grant: { name: grant.name, year: grant.year, diarienummer: grant.diarienummer },
    round: { name: round.name, dueOn: round.dueOn },
    recipient: {
      name: recipient.name,
      organisationsnummer: recipient.organisationsnummer,
      kommunkod: recipient.kommunkod,
      lan: recipient.lan,
    },
    questionnaire: { key, version, sha256 },
  }
}
