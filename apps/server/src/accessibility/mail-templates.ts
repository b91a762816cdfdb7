import type { JobContext } from '../jobs/context.ts'
import type { MailContent } from '../mail/layout.ts'
import { orNotFound } from '../refusal.ts'
import { findFault } from './queries.ts'

export interface AccessibilityTemplates {
  readonly accessibilityFault: { readonly fault: string }
}

export const FAULT_SUBJECT = 'Någon har meddelat en brist i tillgängligheten'

/** Tells those who run the service of a fault, in the words of whoever met it. */
export async function accessibilityFaultMail(
  { db, config }: JobContext,
  { fault }: AccessibilityTemplates['accessibilityFault'],
): Promise<MailContent> {
  const { what, page, replyTo } = orNotFound(await findFault(db, fault))
  return {
    subject: FAULT_SUBJECT,
    paragraphs: [
      page === '' ? 'Ingen sida är angiven.' : `Det gäller sidan: ${page}`,
      replyTo === null ? 'Den som skrev vill inte ha något svar.' : `Den som skrev vill ha svar till ${replyTo}.`,
    ],
    quote: { by: 'Den som mötte bristen', text: what },
    action: null,
    sender: `Återrapportering av statsbidrag, ${config.publicUrl}`,
  }
}
