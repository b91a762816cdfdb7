import type { Attempt, JobContext } from '../jobs/context.ts'
import { html, type MailContent, plainText } from './layout.ts'
import { findMessage, markFailed, markSent } from './queries.ts'
import { TEMPLATES, type Templates } from './templates.ts'

export interface SendMessage {
  readonly message: string
  readonly kind: keyof Templates
  readonly given: Templates[keyof Templates]
}

/**
 * Writes and sends one message. Should the server die between the sending and the note of it, it is sent again with the same
 * Message-ID, by which mail programs tell that it is the same.
 */
export async function sendMessage(context: JobContext, { message: id, kind, given }: SendMessage, { isLast }: Attempt): Promise<void> {
  const { db, config, transport, clock } = context
  const message = await findMessage(db, id)
  if (message === null || message.status === 'sent') return
  try {
    // `queueMessage` lets no message through whose facts do not go with its kind.
    const template = TEMPLATES[kind] as (context: JobContext, given: Templates[keyof Templates]) => Promise<MailContent>
    const content = await template(context, given)
    await transport.sendMail({
      from: config.mailFrom,
      to: message.recipient,
      subject: content.subject,
      text: plainText(content),
      html: html(content),
      messageId: `<${id}@${new URL(config.publicUrl).hostname}>`,
      // Keeps out-of-office replies from answering.
      headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'sv' },
      attachments: (content.attachments ?? []).map(({ name, type, content: bytes }) => ({
        filename: name,
        contentType: type,
        content: bytes,
      })),
    })
  } catch (error) {
    await markFailed(db, id, { status: isLast ? 'failed' : 'queued', error: error instanceof Error ? error.message : String(error) })
    throw error
  }
  await markSent(db, id, clock())
}
