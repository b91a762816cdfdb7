import type { FileValue } from '@aterrapport/domain/form/value.ts'
import type { FileQuestion } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import { save } from '@aterrapport/domain/report/save.ts'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { asActor } from '../people/actor.ts'
import { orNotFound, orRefuse, RefusalError } from '../refusal.ts'
import { formOf } from '../reports/form.ts'
import { findReport } from '../reports/queries.ts'
import { roundNow } from '../reports/round-now.ts'
import { fileQuestion } from './begin.ts'
import { checkContent } from './check-content.ts'
import { storedContent } from './content.ts'
import { deleteParts } from './part-queries.ts'
import { findOwnFile, insertAttachment } from './queries.ts'
import type { AttachmentRefusal } from './shapes.ts'
import { deleteUpload, lockUpload, type Upload } from './upload-queries.ts'

interface Completed {
  readonly report: string
  readonly upload: string
}

/** A file that is taken: what it is held against, and how it is kept. */
export interface Taken {
  readonly question: FileQuestion
  readonly round: string
  /** What the log says, besides which file it is. */
  readonly event: { readonly kind: string; readonly detail?: Readonly<Record<string, unknown>> }
  /** Keeps what stands beside the attachment, where anything does. */
  readonly keep?: (attachment: string) => Promise<void>
}

interface Purpose {
  readonly promised: boolean
  /** Asks whether the file is taken now, and for what; refuses otherwise. */
  readonly take: (tx: Tx, upload: Upload) => Promise<Taken>
}

/**
 * Makes an attachment of what has come whole, if it is what the question asks for; the caller then saves it as an answer. Asked again,
 * since the first answer was lost, it gives the same file. What is refused is removed.
 */
export async function completeUpload(ctx: Context, me: Person, given: Completed): Promise<FileValue> {
  async function take(tx: Tx, upload: Upload): Promise<Taken> {
    const report = orNotFound(await findReport(tx, upload.report))
    orRefuse(save(report.state, roundNow(report, ctx.clock())))
    const { questionnaire } = await formOf(tx, report.questionnaire.versionId)
    const question = orRefuse(fileQuestion(questionnaire, upload.question))
    return { question, round: report.round.id, event: { kind: 'file-uploaded' } }
  }
  return complete(ctx, me, given, { promised: false, take })
}

/** Completes an upload for what it is for. */
export async function complete(ctx: Context, me: Person, given: Completed, { promised, take }: Purpose): Promise<FileValue> {
  const outcome = await ctx.transaction(async (tx): Promise<Result<FileValue, AttachmentRefusal>> => {
    const mine = { id: given.upload, report: given.report, by: me.id }
    const upload = await lockUpload(tx, mine)
    if (upload === null) return accept(orNotFound(await findOwnFile(tx, mine)))
    if (upload.promised !== promised) throw new RefusalError({ kind: 'not-found' })
    if (upload.received < upload.bytes) return refuse({ kind: 'upload-unfinished', received: upload.received, bytes: upload.bytes })
    const { question, round, event, keep } = await take(tx, upload)
    await deleteUpload(tx, upload.id)
    const type = await checkContent(storedContent(tx, upload), { ...upload, accepted: question.types })
    if (!type.ok) {
      await deleteParts(tx, upload.id)
      return type
    }
    const file = await attach(ctx, tx, { upload, type: type.value, me })
    await keep?.(file.id)
    const detail = { attachment: file.id, question: upload.question, bytes: upload.bytes, sha256: upload.sha256, ...event.detail }
    await record(tx, { at: ctx.clock(), actor: asActor(me), kind: event.kind, report: upload.report, round, detail })
    return accept(file)
  })
  return orRefuse(outcome)
}

interface Attaching {
  readonly upload: Upload
  readonly type: string
  readonly me: Person
}

async function attach({ clock, config }: Context, tx: Tx, { upload, type, me }: Attaching): Promise<FileValue> {
  const { id, report, name, bytes, sha256 } = upload
  const file: FileValue = { id, name, type, bytes, sha256 }
  await insertAttachment(tx, { file, report, scan: config.clamd === null ? 'notScanned' : 'waiting', by: me.id, at: clock() })
  if (config.clamd !== null) await enqueue(tx, { name: 'scanAttachment', payload: { attachment: id } })
  return file
}
