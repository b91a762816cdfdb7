import type { StaffRole } from '@aterrapport/domain/access/actor.ts'

/** Somebody who works at the demo's authority. The names are made up. */
export interface DemoStaff {
  readonly name: string
  readonly email: string
  readonly title: string
  readonly roles: readonly StaffRole[]
}

export const DEMO_STAFF: readonly DemoStaff[] = [
  { name: 'Astrid Lindqvist', email: 'astrid.lindqvist@socialstyrelsen.example', title: 'Utformare', roles: ['designer'] },
  { name: 'Björn Wallin', email: 'bjorn.wallin@socialstyrelsen.example', title: 'Handläggare', roles: ['caseOfficer'] },
  { name: 'Cecilia Holm', email: 'cecilia.holm@socialstyrelsen.example', title: 'Granskare', roles: ['reviewer'] },
  { name: 'David Ekström', email: 'david.ekstrom@socialstyrelsen.example', title: 'Analytiker', roles: ['analyst'] },
  { name: 'Eva Nyberg', email: 'eva.nyberg@socialstyrelsen.example', title: 'Administratör', roles: ['administrator'] },
]

/** Known to the provider and to nobody else, and with an address it does not vouch for: shows what an outsider meets. */
export const DEMO_STRANGER = { name: 'Olof Okänd', email: 'olof.okand@annan-myndighet.example', title: 'Finns inte i systemet' } as const
