import { createTransport, type SendMailOptions } from 'nodemailer'
import type { MailTransport } from '../mail/transport.ts'

/** Where a test's messages end up, as nodemailer would have handed them to the mail server. */
export interface Outbox {
  readonly messages: SendMailOptions[]
  /** What the worker complained about. */
  readonly problems: string[]
  readonly transport: MailTransport
  /** The messages to an address, the last one first. */
  to(email: string): readonly SendMailOptions[]
}

export function createOutbox(): Outbox {
  const messages: SendMailOptions[] = []
  const json = createTransport({ jsonTransport: true })
  return {
    messages,
    problems: [],
    transport: {
      sendMail: (message: SendMailOptions) => {
        messages.push(message)
        return json.sendMail(message)
      },
      close: () => json.close(),
      verify: () => json.verify(),
    },
    to: (email) => messages.filter((message) => message.to === email).toReversed(),
  }
}
