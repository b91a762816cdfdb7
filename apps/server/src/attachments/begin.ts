import type { FileQuestion } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import { save } from '@aterrapport/domain/report/save.ts'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import type { Context } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { enqueue } from '../jobs/enqueue.ts'
import { orNotFound, orRefuse, RefusalError } from '../refusal.ts'
import { formOf } from '../reports/form.ts'
import { mostBytesOf } from '../reports/most-bytes.ts'
import { lockReport } from '../reports/queries.ts'
import { roundNow } from '../reports/round-now.ts'
import { abandonedFrom } from './remove-abandoned.ts'
import { attachmentName } from './names.ts'
import { MOST_BYTES_OF_A_PART } from './part-queries.ts'
import { countBytes } from './queries.ts'
import type { AttachmentRefusal, Progress } from './shapes.ts'
import { countUploading, findSameUpload, insertUpload } from './upload-queries.ts'

const MEGABYTE = 1_000_000
export const MOST_BYTES_OF_A_FILE = 20 * MEGABYTE
const MOST_BYTES_OF_A_REPORT = 200 * MEGABYTE
/** With those that were removed from an answer, which its history gives back: a guard against filling the database. */
const MOST_BYTES_EVER = 1000 * MEGABYTE

export interface Begun {
  readonly report: string
  readonly question: string
  readonly name: string
  readonly bytes: number
  readonly sha256: string
}

/** Begins an upload of a file that answers a question of the draft. */
export async function beginUpload(ctx: Context, me: Person, begun: Begun): Promise<Progress> {
  return ctx.transaction(async (tx) => {
    const report = orNotFound(await lockReport(tx, begun.report))
    orRefuse(save(report.state, roundNow(report, ctx.clock())))
    const question = orRefuse(fileQuestion((await formOf(tx, report.questionnaire.versionId)).questionnaire, begun.question))
    return goOnWith(ctx, tx, { ...begun, by: me.id, promised: false, mostBytes: await mostBytesOf(tx, report, question) })
  })
}

interface Going extends Begun {
  readonly by: string
  readonly promised: boolean
  readonly mostBytes: number
}

/**
 * Begins an upload, or finds the one that the same person has begun with the same file, with what has come of it. What a report's files
 * take together is counted under the lock on the report, which the caller holds, those that are on their way as if they had come.
 */
export async function goOnWith(ctx: Context, tx: Tx, { mostBytes, ...given }: Going): Promise<Progress> {
  orRefuse(sizeOf(given.bytes, mostBytes))
  const file = { ...given, name: attachmentName(given.name) }
  const begun = await findSameUpload(tx, file)
  if (begun !== null) return { upload: begun.id, received: begun.received, mostBytesOfAPart: MOST_BYTES_OF_A_PART }
  const { held, ever } = await countBytes(tx, file.report)
  const coming = (await countUploading(tx, file.report)) + file.bytes
  if (held + coming > MOST_BYTES_OF_A_REPORT) throw new RefusalError({ kind: 'files-too-large', most: MOST_BYTES_OF_A_REPORT })
  if (ever + coming > MOST_BYTES_EVER) throw new RefusalError({ kind: 'files-too-large-ever', most: MOST_BYTES_EVER })
  const upload = ctx.newId()
  const at = ctx.clock()
  await insertUpload(tx, { ...file, id: upload, at })
  await enqueue(tx, { name: 'removeAbandoned', payload: { upload }, runAt: abandonedFrom(at) })
  return { upload, received: 0, mostBytesOfAPart: MOST_BYTES_OF_A_PART }
}

/** The file question with a key. */
export function fileQuestion({ sections }: Questionnaire, key: string): Result<FileQuestion, AttachmentRefusal> {
  const question = sections.flatMap(({ questions }) => questions).find((asked) => asked.key === key)
  return question?.kind === 'file' ? accept(question) : refuse({ kind: 'not-a-file-question', path: key })
}

function sizeOf(bytes: number, mostBytes: number): Result<null, AttachmentRefusal> {
  const most = Math.min(mostBytes, MOST_BYTES_OF_A_FILE)
  if (bytes === 0) return refuse({ kind: 'file-empty' })
  return bytes > most ? refuse({ kind: 'file-too-large', most }) : accept(null)
}
