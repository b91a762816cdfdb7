import { createTransport, type SendMailOptions } from 'nodemailer'
import type { MailTransport } from '../mail/transport.ts'

/** Where a test's messages end up, as nodemailer would have handed them to the mail server. */
export interface Outbox {
  readonly messages: SendMailOptions[]
  /** What the worker complained about. */
  readonly problems: string[]
  readonly transport: MailTransport
  /** From now on the mail server answers every message with this. */
  refuseWith(answer: string): void
  /** The messages to an address, the last one first. */
  to(email: string): readonly SendMailOptions[]
}

export function createOutbox(): Outbox {
  const messages: SendMailOptions[] = []
  let refusal: string | null = null
  const json = createTransport({ jsonTransport: true })
  return {
    messages,
    problems: [],
    transport: {
      sendMail: (message: SendMailOptions) => {
        if (refusal !== null) throw new Error(refusal)
        messages.push(message)
        return json.sendMail(message)
      },
      close: () => json.close(),
      verify: () => json.verify(),
    },
    refuseWith: (answer) => void (refusal = answer),
    to: (email) => messages.filter((message) => message.to === email).toReversed(),
  }
}
