import { createHash } from 'node:crypto'
import type { FileValue } from '@aterrapport/domain/form/value.ts'
import type { Browser } from './browser.ts'

interface Sent {
  readonly report: string
  readonly question: string
  readonly name: string
  readonly content: Buffer
}

/** Sends a file as a page does, in parts. */
export async function sendFile(browser: Browser, sent: Sent): Promise<FileValue> {
  const { begin, complete } = browser.api.attachments
  return send(browser, sent, { begin, complete })
}

/** Sends a file that was promised when the report was handed in, likewise. */
export async function sendPromisedFile(browser: Browser, sent: Sent): Promise<FileValue> {
  const { beginPromised: begin, completePromised: complete } = browser.api.attachments
  return send(browser, sent, { begin, complete })
}

type Way = Pick<Browser['api']['attachments'], 'begin' | 'complete'>

async function send({ fetch }: Browser, { report, content, ...file }: Sent, way: Way): Promise<FileValue> {
  const sha256 = createHash('sha256').update(content).digest('hex')
  const { upload, mostBytesOfAPart, ...begun } = await way.begin.mutate({ report, ...file, bytes: content.length, sha256 })
  for (let { received } = begun; received < content.length;) {
    const body = new Uint8Array(content.subarray(received, received + mostBytesOfAPart))
    const response = await fetch(`/api/attachments/${report}/uploads/${upload}?start=${received}`, { method: 'PATCH', body })
    if (!response.ok) throw new Error(`A part was answered with ${response.status}`)
    // A part that is taken is answered with this.
    ;({ received } = (await response.json()) as { received: number })
  }
  return way.complete.mutate({ report, upload })
}
