import { setTimeout } from 'node:timers/promises'

/** A message as the demo's mailbox tells it. */
export interface Mail {
  readonly id: string
  readonly at: string
  readonly to: readonly string[]
  readonly subject: string
  readonly text: string
  readonly links: readonly string[]
  readonly attachments: readonly { readonly name: string | null; readonly type: string; readonly bytes: number; readonly url: string }[]
}

/** Everything that was sent, or all of it to one address, the latest first. */
export async function readMail(url: string, to?: string): Promise<readonly Mail[]> {
  const query = to === undefined ? '' : `?to=${encodeURIComponent(to)}`
  const response = await fetch(`${url}/demo/mail.json${query}`)
  // The shape is what the demo's mailbox answers with.
  return (await response.json()) as readonly Mail[]
}

/** The latest message to an address whose subject holds some words; waits for it, since mail is sent by a job. */
export async function untilMail(url: string, { to, subject }: { to: string; subject: string }): Promise<Mail> {
  const deadline = Date.now() + 15_000
  while (Date.now() < deadline) {
    const mail = (await readMail(url, to)).find((message) => message.subject.includes(subject))
    if (mail) return mail
    await setTimeout(100)
  }
  throw new Error(`No message to ${to} about "${subject}" came.`)
}
