import type { FileValue } from '@aterrapport/domain/form/value.ts'
import type { FileQuestion } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { save } from '@aterrapport/domain/report/save.ts'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import type { Hono } from 'hono'
import { admit } from '../access/admit.ts'
import { record } from '../audit/record.ts'
import type { Context } from '../context.ts'
import type { ApiEnvironment } from '../http.ts'
import { asActor } from '../people/actor.ts'
import { orNotFound, orRefuse, RefusalError } from '../refusal.ts'
import { formOf } from '../reports/form.ts'
import { findReport } from '../reports/queries.ts'
import { roundNow } from '../reports/round-now.ts'
import { checkContent } from './check-content.ts'
import { attachmentName, dispositionOf } from './names.ts'
import { countBytes, findAttachment, insertAttachment, isHandedIn } from './queries.ts'
import { readLimited } from './read-limited.ts'
import type { AttachmentRefusal } from './shapes.ts'

const MEGABYTE = 1024 * 1024
const MOST_BYTES = 20 * MEGABYTE
const MOST_BYTES_OF_A_REPORT = 200 * MEGABYTE

interface Upload {
  readonly report: string
  /** The key of the file question it answers. */
  readonly question: string
  readonly name: string
  readonly body: ReadableStream<Uint8Array> | null
}

/** Files up and down: `POST /api/attachments/:report?question=key` with the name in `X-File-Name`, and `GET /api/attachments/:id`. */
export function attachmentRoutes(api: Hono<ApiEnvironment>): void {
  api.post('/attachments/:report', async (c) => {
    const name = attachmentName(c.req.header('X-File-Name'))
    const file = await upload(c.get('context'), {
      report: c.req.param('report'),
      question: c.req.query('question') ?? '',
      name,
      body: c.req.raw.body,
    })
    return c.json(file)
  })

  api.get('/attachments/:id', async (c) => {
    const { name, type, content } = await download(c.get('context'), c.req.param('id'))
    return c.body(new Uint8Array(content), 200, {
      'Content-Type': type,
      // Never shown in a page of ours: what somebody has uploaded must not run with our cookies.
      'Content-Disposition': dispositionOf(name),
      'X-Content-Type-Options': 'nosniff',
      'Content-Security-Policy': "default-src 'none'; sandbox",
    })
  })
}

/** Takes a file in, if the question asks for such a one and the report may be changed; the caller then saves it as an answer. */
async function upload(ctx: Context, { report: id, question: key, name, body }: Upload): Promise<FileValue> {
  const { part } = await admit(ctx, 'attachments.upload', { report: id })
  const me = orNotFound(part?.person)
  const report = orNotFound(await findReport(ctx.db, id))
  orRefuse(save(report.state, roundNow(report, ctx.clock())))
  const question = orRefuse(fileQuestion((await formOf(ctx.db, report.questionnaire.versionId)).questionnaire, key))
  const { bytes, sha256 } = orRefuse(await readLimited(body, Math.min(question.maxBytes ?? MOST_BYTES, MOST_BYTES)))
  const type = orRefuse(await checkContent(bytes, { name, accepted: question.types }))
  const file: FileValue = { id: ctx.newId(), name, type, bytes: bytes.length, sha256 }
  await ctx.transaction(async (tx) => {
    const at = ctx.clock()
    if ((await countBytes(tx, id)) + bytes.length > MOST_BYTES_OF_A_REPORT)
      throw new RefusalError({ kind: 'files-too-large', most: MOST_BYTES_OF_A_REPORT })
    await insertAttachment(tx, { file, report: id, content: bytes, by: me.id, at })
    const detail = { attachment: file.id, question: key, bytes: file.bytes, sha256 }
    await record(tx, { at, actor: asActor(me), kind: 'file-uploaded', report: id, round: report.round.id, detail })
  })
  return file
}

function fileQuestion({ sections }: Questionnaire, key: string): Result<FileQuestion, AttachmentRefusal> {
  const question = sections.flatMap(({ questions }) => questions).find((asked) => asked.key === key)
  return question?.kind === 'file' ? accept(question) : refuse({ kind: 'not-a-file-question', path: key })
}

/** Gives a file to those who are in the report; to staff only once it has been handed in, as all else in a draft. */
async function download(ctx: Context, id: string) {
  const { part } = await admit(ctx, 'attachments.download', { attachment: id })
  const isRecipient = part?.roles.some((role) => role !== 'registry') ?? false
  if (!isRecipient && !(await isHandedIn(ctx.db, id))) throw new RefusalError({ kind: 'not-found' })
  return orNotFound(await findAttachment(ctx.db, id))
}
