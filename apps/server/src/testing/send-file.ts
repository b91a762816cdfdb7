import { createHash } from 'node:crypto'
import type { FileValue } from '@aterrapport/domain/form/value.ts'
import { routesAs } from './routes-as.ts'
import type { Browser, TestApp } from './test-app.ts'

export interface Sent {
  readonly report: string
  readonly question?: string
  readonly name?: string
  readonly content?: Buffer
}

export const PDF = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n')

/** A file of somebody's as it is begun. */
export function begunWith({ report, question = 'underlag', name = 'huvudbok.pdf', content = PDF }: Sent) {
  return { report, question, name, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') }
}

interface SentPart {
  readonly report: string
  readonly upload: string
  readonly start: number
  readonly content: Buffer
}

/** Sends one part; gives how much has come for sure, and the status. */
export async function sendPart(app: TestApp, by: Browser, { report, upload, start, content }: SentPart) {
  const response = await routesAs(app, by).request(`/api/attachments/${report}/uploads/${upload}?start=${start}`, {
    method: 'PATCH',
    body: new Uint8Array(content),
  })
  // The route answers with this, or with a refusal that has no such member.
  const { received = -1 } = (await response.json()) as { received?: number }
  return { status: response.status, received }
}

/** Sends a file as a page does: begun, part by part, completed. */
export async function sendFile(app: TestApp, by: Browser, sent: Sent): Promise<FileValue> {
  const { attachments } = by.api
  return send(app, by, sent, await attachments.begin(begunWith(sent)), attachments.complete)
}

/** Sends a file that was promised when the report was handed in, likewise. */
export async function sendPromisedFile(app: TestApp, by: Browser, sent: Sent): Promise<FileValue> {
  const { attachments } = by.api
  return send(app, by, sent, await attachments.beginPromised(begunWith(sent)), attachments.completePromised)
}

type Api = Browser['api']['attachments']

// oxlint-disable-next-line max-params -- what both ways of sending have in common
async function send(
  app: TestApp,
  by: Browser,
  { report, content = PDF }: Sent,
  { upload, mostBytesOfAPart, ...begun }: Awaited<ReturnType<Api['begin']>>,
  complete: Api['complete'],
): Promise<FileValue> {
  for (let { received } = begun; received < content.length;) {
    const part = content.subarray(received, received + mostBytesOfAPart)
    const answer = await sendPart(app, by, { report, upload, start: received, content: part })
    if (answer.status !== 200) throw new Error(`A part was answered with ${answer.status}`)
    received = answer.received
  }
  return complete({ report, upload })
}
