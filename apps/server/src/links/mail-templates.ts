import { grantTitle } from '@aterrapport/domain/grant/grant-title.ts'
import { lastDay } from '@aterrapport/domain/report/overdue.ts'
import { formatLongDate } from '@aterrapport/domain/time/format.ts'
import type { JobContext } from '../jobs/context.ts'
import type { MailContent } from '../mail/layout.ts'
import { orNotFound } from '../refusal.ts'
import { findReport, type Report } from '../reports/queries.ts'
import { linkUrl } from './create.ts'

interface LinkGiven {
  readonly report: string
  readonly link: string
}

/** The messages that carry a link. They name the grant and the organisation, and neither people nor sums nor answers. */
export interface LinkTemplates {
  readonly caseShared: LinkGiven
  readonly letIn: LinkGiven
  readonly wishToJoin: LinkGiven
  readonly lostLink: LinkGiven
  readonly askedToCertify: LinkGiven
  readonly askedToSign: LinkGiven
}

interface Words {
  readonly subject: string
  readonly paragraphs: readonly string[]
  readonly action: string
}

type WordsOf = (facts: { grant: string; recipient: string; lastDay: string }) => Words

const PERSONAL = 'Länken är er egen. Ni bekräftar er e-postadress med en kod när ni öppnar den. Lämna den inte vidare.'

const WORDS: { readonly [Kind in keyof LinkTemplates]: WordsOf } = {
  caseShared: ({ grant, recipient, lastDay: day }) => ({
    subject: `Återrapportering att fylla i: ${grant}`,
    paragraphs: [
      `En kollega vill att ni fyller i återrapporteringen av ${grant} för ${recipient}.`,
      `Den ska vara inskickad senast ${day}. Ni behöver inget konto: öppna länken och bekräfta er e-postadress med en kod.`,
    ],
    action: 'Öppna ärendet',
  }),
  letIn: ({ grant, recipient, lastDay: day }) => ({
    subject: `Ni är insläppta: ${grant}`,
    paragraphs: [
      `En kollega har släppt in er i återrapporteringen av ${grant} för ${recipient}. Nu kan ni läsa och fylla i svaren.`,
      `Den ska vara inskickad senast ${day}.`,
    ],
    action: 'Öppna ärendet',
  }),
  wishToJoin: ({ grant, recipient }) => ({
    subject: `Någon vill vara med: ${grant}`,
    paragraphs: [
      `Någon med en adress utanför ${recipient} vill vara med i återrapporteringen av ${grant}. Vem det är står i ärendet.`,
      'Öppna ärendet och välj Släpp in eller Avvisa. Tills någon har svarat ser personen inga svar.',
      'Den här länken kan släppa in. Lämna den inte vidare.',
    ],
    action: 'Öppna ärendet',
  }),
  lostLink: ({ grant, recipient, lastDay: day }) => ({
    subject: `Länken till återrapporteringen: ${grant}`,
    paragraphs: [
      `Till registraturen, ${recipient}`,
      `Någon har bett om länken till återrapporteringen av ${grant}. Här är den. Den skickas bara till er adress.`,
      `Lämna ärendet vidare till den som ansvarar för bidraget hos er. Sista dag är ${day}.`,
      'Har ingen hos er bett om länken? Då kan ni bortse från det här mejlet.',
    ],
    action: 'Öppna ärendet',
  }),
  askedToCertify: ({ grant, recipient, lastDay: day }) => ({
    subject: `Återrapportering att intyga: ${grant}`,
    paragraphs: [
      `Ni är angiven som den som ska intyga den ekonomiska redovisningen av ${grant} för ${recipient}.`,
      `Läs svaren och intyga dem, eller skicka tillbaka dem med en förklaring. Återrapporteringen ska vara inskickad senast ${day}.`,
      PERSONAL,
    ],
    action: 'Läs och intyga',
  }),
  askedToSign: ({ grant, recipient, lastDay: day }) => ({
    subject: `Återrapportering att underteckna: ${grant}`,
    paragraphs: [
      `Ni är angiven som den som ska underteckna och skicka in återrapporteringen av ${grant} för ${recipient}.`,
      `Läs svaren och underteckna, eller skicka tillbaka dem med en förklaring. Återrapporteringen ska vara inskickad senast ${day}.`,
      PERSONAL,
    ],
    action: 'Läs och underteckna',
  }),
}

/** Writes a message that carries a link, whose address is derived here and nowhere stored. */
export function linkTemplate(kind: keyof LinkTemplates): (context: JobContext, given: LinkGiven) => Promise<MailContent> {
  return async ({ db, config }, { report: id, link }) => {
    const report = orNotFound(await findReport(db, id))
    const { subject, paragraphs, action } = WORDS[kind](factsOf(report))
    return { subject, paragraphs, action: { label: action, url: linkUrl(config, link) }, sender: report.authority.name }
  }
}

function factsOf({ grant, recipient, round, state, extendedTo }: Report) {
  return {
    grant: grantTitle(grant),
    recipient: recipient.name,
    lastDay: formatLongDate(lastDay(state, { dueOn: round.dueOn, extendedTo }), 'sv'),
  }
}
