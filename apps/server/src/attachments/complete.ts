import type { FileValue } from '@aterrapport/domain/form/value.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import { save } from '@aterrapport/domain/report/save.ts'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { asActor } from '../people/actor.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
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

/**
 * Makes an attachment of what has come whole, if it is what the question asks for; the caller then saves it as an answer. Asked again,
 * since the first answer was lost, it gives the same file. What is refused is removed.
 */
export async function completeUpload(ctx: Context, me: Person, given: Completed): Promise<FileValue> {
  const outcome = await ctx.transaction(async (tx): Promise<Result<FileValue, AttachmentRefusal>> => {
    const upload = await lockUpload(tx, { id: given.upload, report: given.report, by: me.id })
    if (upload === null) return accept(orNotFound(await findOwnFile(tx, { id: given.upload, report: given.report, by: me.id })))
    if (upload.received < upload.bytes) return refuse({ kind: 'upload-unfinished', received: upload.received, bytes: upload.bytes })
    const report = orNotFound(await findReport(tx, upload.report))
    orRefuse(save(report.state, roundNow(report, ctx.clock())))
    const question = orRefuse(fileQuestion((await formOf(tx, report.questionnaire.versionId)).questionnaire, upload.question))
    await deleteUpload(tx, upload.id)
    const type = await checkContent(storedContent(tx, upload), { ...upload, accepted: question.types })
    if (!type.ok) {
      await deleteParts(tx, upload.id)
      return type
    }
    return accept(await attach(ctx, tx, { upload, type: type.value, round: report.round.id, me }))
  })
  return orRefuse(outcome)
}

interface Attaching {
  readonly upload: Upload
  readonly type: string
  readonly round: string
  readonly me: Person
}

async function attach({ clock, config }: Context, tx: Tx, { upload, type, round, me }: Attaching): Promise<FileValue> {
  const { id, report, question, name, bytes, sha256 } = upload
  const at = clock()
  const file: FileValue = { id, name, type, bytes, sha256 }
  await insertAttachment(tx, { file, report, scan: config.clamd === null ? 'notScanned' : 'waiting', by: me.id, at })
  if (config.clamd !== null) await enqueue(tx, { name: 'scanAttachment', payload: { attachment: id } })
  await record(tx, { at, actor: asActor(me), kind: 'file-uploaded', report, round, detail: { attachment: id, question, bytes, sha256 } })
  return file
}
