import { grantTitle } from '@aterrapport/domain/grant/grant-title.ts'
import type { JobContext } from '../jobs/context.ts'
import { codeDigits } from '../links/secret.ts'
import type { MailContent } from '../mail/layout.ts'
import { orNotFound } from '../refusal.ts'
import { findReport } from '../reports/queries.ts'

export interface CodeTemplates {
  readonly emailCode: { readonly report: string; readonly code: string }
}

/** The code stands in the text and not in the subject, which lock screens show to whoever is near. */
export async function emailCode({ db, config }: JobContext, { report: id, code }: CodeTemplates['emailCode']): Promise<MailContent> {
  const { authority, grant } = orNotFound(await findReport(db, id))
  const digits = codeDigits(config.secret, code)
  return {
    subject: 'Er kod för återrapporteringen',
    paragraphs: [
      `Er kod är ${digits.slice(0, 3)} ${digits.slice(3)}`,
      `Skriv den på sidan där ni bad om den. Den gäller i tio minuter och för återrapporteringen av ${grantTitle(grant)}.`,
      'Har ni inte bett om någon kod? Då kan ni bortse från det här mejlet.',
    ],
    action: null,
    sender: authority.name,
  }
}
