import { grantTitle } from '@aterrapport/domain/grant/grant-title.ts'
import { lastDay } from '@aterrapport/domain/report/overdue.ts'
import { formatLongDate } from '@aterrapport/domain/time/format.ts'
import type { JobContext } from '../jobs/context.ts'
import { linkUrl } from '../links/create.ts'
import type { MailContent } from '../mail/layout.ts'
import { orNotFound } from '../refusal.ts'
import { findReport } from '../reports/queries.ts'
import { findChange } from './queries.ts'

interface Answered {
  readonly report: string
  readonly request: string
  readonly link: string
}

export interface ChangeTemplates {
  readonly changeAsked: { readonly report: string; readonly request: string }
  readonly changeGranted: Answered
  readonly changeDeclined: Answered
}

/** To the authority, which reads and answers it where staff work. */
export async function changeAskedMail({ db, config }: JobContext, given: ChangeTemplates['changeAsked']): Promise<MailContent> {
  const { grant, recipient } = orNotFound(await findReport(db, given.report))
  const { by, reason } = orNotFound(await findChange(db, given.request))
  return {
    subject: `${recipient.name} ber om att få ändra: ${grantTitle(grant)}, diarienummer ${grant.diarienummer}`,
    paragraphs: [`${recipient.name} har lämnat in återrapporteringen av ${grantTitle(grant)} och ber nu om att få ändra den.`],
    quote: { by: by.name, text: reason },
    action: { label: 'Öppna återrapporten', url: `${config.publicUrl}/admin/rapporter/${given.report}` },
    sender: 'Återrapportering',
  }
}

export async function changeGrantedMail({ db, config }: JobContext, given: Answered): Promise<MailContent> {
  const { authority, grant, recipient, round, state, extendedTo } = orNotFound(await findReport(db, given.report))
  const day = formatLongDate(lastDay(state, { dueOn: round.dueOn, extendedTo }), 'sv')
  return {
    subject: `Ni får ändra återrapporteringen: ${grantTitle(grant)}`,
    paragraphs: [
      `Ni bad om att få ändra återrapporteringen av ${grantTitle(grant)} för ${recipient.name}. Nu går det, i de avsnitt som står i ärendet.`,
      `Ändra och lämna över den på nytt. Den ska vara inskickad senast ${day}. Tills dess gäller det ni redan har lämnat in.`,
    ],
    quote: { by: authority.name, text: orNotFound(await findChange(db, given.request)).answer ?? '' },
    action: { label: 'Öppna ärendet', url: linkUrl(config, given.link) },
    sender: authority.name,
  }
}

export async function changeDeclinedMail({ db, config }: JobContext, given: Answered): Promise<MailContent> {
  const { authority, grant, recipient } = orNotFound(await findReport(db, given.report))
  return {
    subject: `Återrapporteringen öppnas inte för ändring: ${grantTitle(grant)}`,
    paragraphs: [
      `Ni bad om att få ändra återrapporteringen av ${grantTitle(grant)} för ${recipient.name}. Den öppnas inte; det ni har lämnat in gäller.`,
    ],
    quote: { by: authority.name, text: orNotFound(await findChange(db, given.request)).answer ?? '' },
    action: { label: 'Öppna ärendet', url: linkUrl(config, given.link) },
    sender: authority.name,
  }
}
