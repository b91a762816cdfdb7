import type { FileValue } from '@aterrapport/domain/form/value.ts'
import { type PromisedFiles, takePromised } from '@aterrapport/domain/report/promised-files.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import type { Context } from '../../context.ts'
import type { Tx } from '../../database/database.ts'
import { orNotFound, orRefuse } from '../../refusal.ts'
import { formOf } from '../../reports/form.ts'
import { lockReport } from '../../reports/queries.ts'
import { roundNow } from '../../reports/round-now.ts'
import { findLastSubmission } from '../../reports/submission-queries.ts'
import { type Begun, goOnWith } from '../begin.ts'
import { complete, type Taken } from '../complete.ts'
import type { Progress } from '../shapes.ts'
import { limitsOf, type FileLimits } from './limits.ts'
import { insertPromisedFile, listPromisedFiles } from './queries.ts'

interface Allowed extends PromisedFiles {
  readonly round: string
  readonly submission: string
  readonly limits: FileLimits
}

/** The promise that a file may come for now, held against the submission as it stands; under the lock on the report. */
async function allowed(ctx: Context, tx: Tx, { report: id, question: path }: { report: string; question: string }): Promise<Allowed> {
  const report = orNotFound(await lockReport(tx, id))
  const { id: submission, document } = orNotFound(await findLastSubmission(tx, id))
  const form = await formOf(tx, report.questionnaire.versionId)
  const limits = limitsOf(form, document, path)
  const came = (await listPromisedFiles(tx, id)).filter(({ question, scan }) => question === path && scan !== 'infected').length
  const { questionnaire } = form
  const given = { questionnaire, answers: document.answers, path, came, most: limits.most, round: roundNow(report, ctx.clock()) }
  return { ...orRefuse(takePromised(report.state, given)), round: report.round.id, submission, limits }
}

/** Begins to send a file that was promised when the report was handed in. */
export async function beginPromised(ctx: Context, me: Person, begun: Begun): Promise<Progress> {
  return ctx.transaction(async (tx) => {
    const { limits } = await allowed(ctx, tx, begun)
    return goOnWith(ctx, tx, { ...begun, by: me.id, promised: true, mostBytes: limits.mostBytes })
  })
}

/** Keeps a promised file that has come whole beside the submission that promised it, which stays as it is. */
export async function completePromised(ctx: Context, me: Person, given: { report: string; upload: string }): Promise<FileValue> {
  return complete(ctx, me, given, {
    promised: true,
    async take(tx, upload): Promise<Taken> {
      const { question, dueOn: promisedFor, round, submission } = await allowed(ctx, tx, upload)
      return {
        question,
        round,
        event: { kind: 'promised-file-came', detail: { submission, promisedFor } },
        keep: (attachment) => insertPromisedFile(tx, { attachment, submission, question: question.key, promisedFor }),
      }
    },
  })
}
