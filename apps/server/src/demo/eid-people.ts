import { plainText } from '@aterrapport/domain/form/plain-text.ts'
import { isEmail } from '@aterrapport/domain/organisation/email.ts'

/** Somebody who can be chosen at the demo's e-identification. All of it is made up. */
export interface EidPerson {
  readonly name: string
  readonly title: string
  /** The work address that the provider vouches for; null where it knows none. */
  readonly email: string | null
}

export const EID_PEOPLE: readonly EidPerson[] = [
  { name: 'Maria Sandberg', title: 'Utredare', email: 'maria.sandberg@kommunen.example' },
  { name: 'Anders Kvist', title: 'Ekonomichef', email: 'anders.kvist@kommunen.example' },
  { name: 'Karin Öberg', title: 'Socialchef', email: 'karin.oberg@kommunen.example' },
  { name: 'Nils Grahn', title: 'Legitimationen har ingen e-postadress', email: null },
]

/** What the provider calls somebody: enough to know them again by, after a restart too. */
export function subjectOf({ name, email }: Pick<EidPerson, 'name' | 'email'>): string {
  return `eid-${Buffer.from(JSON.stringify([name, email])).toString('base64url')}`
}

/** Who a subject is; null for one that is no e-identification's. */
export function personOf(subject: string): Pick<EidPerson, 'name' | 'email'> | null {
  if (!subject.startsWith('eid-')) return null
  try {
    // Made above, and signed by the provider since.
    const [name, email] = JSON.parse(Buffer.from(subject.slice(4), 'base64url').toString()) as [string, string | null]
    return { name, email }
  } catch {
    return null
  }
}

/** Somebody of another name, as it was written; null when there is none. */
export function writtenPerson(name: string, email: string): string | null {
  const called = plainText(name).trim().slice(0, 100)
  const address = email.trim().toLowerCase()
  return called === '' ? null : subjectOf({ name: called, email: isEmail(address) ? address : null })
}
