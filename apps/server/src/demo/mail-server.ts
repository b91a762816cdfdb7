import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { callbackify } from 'node:util'
import type { AddressInfo } from 'node:net'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { SMTPServer } from 'smtp-server'
import type { Mailbox } from './mailbox.ts'

export interface MailServer {
  readonly url: string
  stop(): Promise<void>
}

/** A mail server that takes every message and keeps it: SMTP as with a real one, on this machine only. */
export async function startMailServer(mailbox: Mailbox, clock: () => Instant): Promise<MailServer> {
  const take = callbackify(async (stream: Readable) => mailbox.add(await buffer(stream), clock()))
  const smtp = new SMTPServer({
    name: 'aterrapport demo',
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    onData(stream, _session, done) {
      take(stream, done)
    },
  })
  // A client that breaks off in the midst is no reason to end.
  smtp.on('error', () => {})
  const listening = smtp.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  // A listening TCP server has an address of this shape.
  const { port } = listening.address() as AddressInfo
  return { url: `smtp://127.0.0.1:${port}`, stop: () => new Promise((resolve) => smtp.close(resolve)) }
}
