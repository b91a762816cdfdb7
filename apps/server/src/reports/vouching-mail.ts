import { grantTitle } from '@aterrapport/domain/grant/grant-title.ts'
import { lastDay } from '@aterrapport/domain/report/overdue.ts'
import type { SentBack } from '@aterrapport/domain/report/state.ts'
import { formatLongDate } from '@aterrapport/domain/time/format.ts'
import type { JobContext } from '../jobs/context.ts'
import { linkUrl } from '../links/create.ts'
import type { MailContent } from '../mail/layout.ts'
import { orNotFound } from '../refusal.ts'
import { findReport } from './queries.ts'

export interface VouchingTemplates {
  /** With its reason, which the report no longer holds once it has been handed over again. */
  readonly sentBack: {
    readonly report: string
    readonly link: string
    readonly as: SentBack['as']
    readonly by: string
    readonly reason: string
  }
  readonly noLongerAsked: { readonly report: string; readonly as: SentBack['as'] }
}

const ROLES = { certifier: 'den som skulle intyga den', signatory: 'den som skulle underteckna den' } as const

export async function sentBackMail({ db, config }: JobContext, given: VouchingTemplates['sentBack']): Promise<MailContent> {
  const { authority, grant, recipient, round, state, extendedTo } = orNotFound(await findReport(db, given.report))
  const day = formatLongDate(lastDay(state, { dueOn: round.dueOn, extendedTo }), 'sv')
  const name = grantTitle(grant)
  return {
    subject: `Återrapporteringen är skickad tillbaka: ${name}`,
    paragraphs: [
      `Återrapporteringen av ${name} för ${recipient.name} har skickats tillbaka av ${ROLES[given.as]}.`,
      `Ändra svaren och lämna över dem igen. Återrapporteringen ska vara inskickad senast ${day}.`,
    ],
    quote: { by: given.by, text: given.reason },
    action: { label: 'Öppna ärendet', url: linkUrl(config, given.link) },
    sender: authority.name,
  }
}

export async function noLongerAskedMail({ db }: JobContext, { report: id, as }: VouchingTemplates['noLongerAsked']): Promise<MailContent> {
  const { authority, grant, recipient } = orNotFound(await findReport(db, id))
  const name = grantTitle(grant)
  const what = as === 'certifier' ? 'intyga' : 'underteckna'
  return {
    subject: `Ni behöver inte längre ${what}: ${name}`,
    paragraphs: [
      `Någon annan är nu ombedd att ${what} återrapporteringen av ${name} för ${recipient.name}. Länken ni fick gäller inte längre.`,
      'Ni behöver inte göra något. Är det fel? Fråga den hos er som fyller i återrapporteringen.',
    ],
    action: null,
    sender: authority.name,
  }
}
