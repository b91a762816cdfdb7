import type { ServerContext } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { queueMessage } from '../mail/queue-message.ts'
import { noteMessage } from './queries.ts'
import type { LinkTemplates } from './mail-templates.ts'

interface LinkMail {
  readonly kind: keyof LinkTemplates
  readonly report: string
  readonly link: string
  readonly to: string
}

const SUBJECTS: { readonly [Kind in keyof LinkTemplates]: string } = {
  caseShared: 'Återrapportering att fylla i',
  letIn: 'Ni är insläppta i återrapporteringen',
  wishToJoin: 'Någon vill vara med i återrapporteringen',
  lostLink: 'Länken till återrapporteringen',
  askedToCertify: 'Återrapportering att intyga',
  askedToSign: 'Återrapportering att underteckna',
}

/** Queues a message that carries a link to a report, and notes which, so that it can be seen how it fared. */
export async function mailLink(
  tx: Tx,
  { clock, newId }: Pick<ServerContext, 'clock' | 'newId'>,
  { kind, report, link, to }: LinkMail,
): Promise<void> {
  const message = newId()
  await queueMessage(tx, { id: message, report, to, subject: SUBJECTS[kind], kind, given: { report, link }, at: clock() })
  await noteMessage(tx, link, message)
}
