import type { Outbox } from '@aterrapport/server/testing/outbox.ts'

export interface Letter {
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly attachments: readonly { readonly name: string; readonly content: Buffer }[]
}

/** What the product has mailed. Reading it first lets everything that is queued be sent. */
export interface Mailbox {
  /** The messages to an address, the newest first. */
  to(email: string): Promise<readonly Letter[]>
  /** The secret of the newest link that was mailed to an address. */
  linkTo(email: string): Promise<string>
  /** The newest code that was mailed to an address. */
  codeTo(email: string): Promise<string>
}

export function openMailbox(outbox: Outbox, runQueue: () => Promise<void>): Mailbox {
  const to = async (email: string): Promise<readonly Letter[]> => {
    await runQueue()
    return outbox.to(email).map(({ subject = '', text, attachments = [] }) => ({
      to: email,
      subject,
      text: typeof text === 'string' ? text : '',
      attachments: attachments.map(({ filename, content }) => ({
        name: String(filename),
        // The outbox has made it text on the way.
        content: typeof content === 'string' ? Buffer.from(content, 'base64') : Buffer.alloc(0),
      })),
    }))
  }
  const newest = async (email: string, pattern: RegExp): Promise<string> => {
    const found = (await to(email)).map(({ text }) => pattern.exec(text)?.[1]).find((match) => match !== undefined)
    if (found === undefined) throw new Error(`Nothing that matches ${pattern} was mailed to ${email}`)
    return found
  }
  return {
    to,
    linkTo: (email) => newest(email, /#\/oppna\/([\w-]+)/),
    codeTo: async (email) => (await newest(email, /(\d{3} \d{3})/)).replace(' ', ''),
  }
}
