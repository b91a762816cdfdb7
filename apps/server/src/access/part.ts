import type { RecipientRole } from '@aterrapport/domain/access/actor.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Db } from '../database/database.ts'
import type { RecipientSession } from '../session/session.ts'
import { type Standing, findStanding } from './queries.ts'

/** What a recipient's session is in one report. Without any role it has no business there. */
export interface Part {
  readonly report: string
  readonly roles: readonly RecipientRole[]
  readonly person: Person | null
}

/** Reads which part a recipient's session has in a report. */
export async function findPart(db: Db, session: RecipientSession, { report, now }: { report: string; now: Instant }): Promise<Part> {
  const standing = await findStanding(db, session, { report, now })
  return { report, roles: standing === null ? [] : rolesOf(standing, session.person), person: session.person }
}

/**
 * Any link to the report opens the case. A contributor has joined it with a confirmed address. Certifier and signatory are
 * those the handover names; while nobody is named, as when the report has been sent back, the address their own link went to still tells.
 */
export function rolesOf({ links, joined, handover }: Standing, person: Person | null): readonly RecipientRole[] {
  const roles: RecipientRole[] = links.length > 0 ? ['registry'] : []
  if (person === null) return roles
  if (joined) roles.push('contributor')
  for (const role of ['certifier', 'signatory'] as const) {
    const named =
      handover === null
        ? links.some((link) => link.purpose === role && sameAddress(link.email, person))
        : sameAddress(handover[role], person)
    if (named) roles.push(role)
  }
  return roles
}

function sameAddress(email: string | null, person: Person): boolean {
  return email?.toLowerCase() === person.email.toLowerCase()
}
