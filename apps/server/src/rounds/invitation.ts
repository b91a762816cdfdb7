import { formatLongDate } from '@aterrapport/domain/time/format.ts'
import type { JobContext } from '../jobs/context.ts'
import { linkUrl } from '../links/create.ts'
import type { MailContent } from '../mail/layout.ts'
import { findInvitationFacts } from './address-queries.ts'

/** What an invitation is written from when it is sent. */
export interface InvitationGiven {
  readonly report: string
  readonly link: string
}

export function invitationSubject({ grant, year }: { readonly grant: string; readonly year: number }): string {
  return `Återrapportera statsbidrag ${year}: ${grant}`
}

/**
 * The mail to a registry: which grant, from whom, when, and what to do. It names no person and no amount, since a registry's
 * mail is a public record from the moment it arrives.
 */
export async function invitation({ db, config }: JobContext, { report, link }: InvitationGiven): Promise<MailContent> {
  const facts = await findInvitationFacts(db, report)
  if (facts === undefined) throw new Error(`There is no report ${report} to invite to`)
  const { grant, year, diarienummer, authority, authorityEmail, recipient, dueOn, certification } = facts
  const lastDay = formatLongDate(dueOn, 'sv')
  return {
    subject: invitationSubject(facts),
    paragraphs: [
      `Till registraturen, ${recipient}`,
      `${recipient} ska återrapportera hur statsbidraget ”${grant}” för ${year} har använts. Sista dag är ${lastDay}.\n${authority}s diarienummer: ${diarienummer}`,
      'Gör så här:\n1. Registrera mejlet och skicka det vidare till den som ansvarar för bidraget hos er.\n2. Den som öppnar länken bekräftar sin e-postadress i tjänsten och kan börja svara. Inget konto behövs, och flera kan hjälpas åt.\n' +
        (certification
          ? '3. När allt är ifyllt intygar ekonomichefen uppgifterna och en behörig företrädare skriver under.'
          : '3. När allt är ifyllt skriver en behörig företrädare under.'),
      'Ni får kvittensen hit när återrapporten är inlämnad.',
      'Länken gäller bara er organisation. Skicka den inte utanför den.',
      ...(authorityEmail === null ? [] : [`Frågor? Skriv till ${authorityEmail} och ange diarienumret.`]),
    ],
    action: { label: 'Öppna återrapporten', url: linkUrl(config, link) },
    sender: authority,
  }
}
