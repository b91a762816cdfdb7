import { grantTitle } from '@aterrapport/domain/grant/grant-title.ts'
import type { JobContext } from '../jobs/context.ts'
import { linkUrl } from '../links/create.ts'
import type { MailContent } from '../mail/layout.ts'
import { orNotFound } from '../refusal.ts'
import { findFrozenSubmission, findReceipt } from './queries.ts'

export interface ReceiptGiven {
  readonly submission: string
  /** The addressee's link to the case, where they have one. */
  readonly link: string | null
}

/** The message that brings the receipt. Its words name the grant and the organisation, and neither people nor sums nor answers: those stand in the PDF. */
export async function receiptMail({ db, config }: JobContext, { submission, link }: ReceiptGiven): Promise<MailContent> {
  const { document } = orNotFound(await findFrozenSubmission(db, submission))
  const { content } = orNotFound(await findReceipt(db, submission))
  const { authority, grant, recipient, receiptNumber, replaces } = document
  const name = grantTitle(grant)
  return {
    subject: `Kvittens ${receiptNumber}: ${name}, diarienummer ${grant.diarienummer}`,
    paragraphs: [
      `Återrapporteringen av ${name} för ${recipient.name} är inskickad.`,
      `Kvittensnummer: ${receiptNumber}${replaces === null ? '' : `\nErsätter: ${replaces}`}\n${authority.name}, diarienummer ${grant.diarienummer}`,
      'Kvittensen är bifogad som PDF. Den innehåller svaren, vem som har granskat och undertecknat dem, och en kontrollsumma. Registrera den i ert diarium.',
      'Ni kan också hämta den i ärendet.',
    ],
    action: link === null ? null : { label: 'Öppna ärendet', url: linkUrl(config, link) },
    sender: authority.name,
    attachments: [{ name: receiptFileName(receiptNumber), type: 'application/pdf', content }],
  }
}

/** What the receipt is called when it is sent or saved. */
export function receiptFileName(receiptNumber: string): string {
  return `kvittens-${receiptNumber}.pdf`
}
