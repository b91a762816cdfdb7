import type { ServerContext } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { queueMessage } from '../mail/queue-message.ts'
import type { LinkTemplates } from './mail-templates.ts'

interface LinkMail {
  readonly kind: keyof LinkTemplates
  readonly report: string
  readonly link: string
  readonly to: string
}

const SUBJECTS: { readonly [Kind in keyof LinkTemplates]: string } = {
  caseShared: 'Återrapportering att fylla i',
  askedToCertify: 'Återrapportering att intyga',
  askedToSign: 'Återrapportering att underteckna',
  sentBackByCertifier: 'Återrapporteringen är skickad tillbaka',
  sentBackBySignatory: 'Återrapporteringen är skickad tillbaka',
}

/** Queues a message that carries a link to a report. */
export async function mailLink(
  tx: Tx,
  { clock, newId }: Pick<ServerContext, 'clock' | 'newId'>,
  { kind, report, link, to }: LinkMail,
): Promise<void> {
  await queueMessage(tx, { id: newId(), report, to, subject: SUBJECTS[kind], kind, given: { report, link }, at: clock() })
}
