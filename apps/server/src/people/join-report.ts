import { join, type Standing } from '@aterrapport/domain/access/joining.ts'
import { type AccessLink, isForContributors } from '@aterrapport/domain/access/link.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import type { ServerContext } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { createLink } from '../links/create.ts'
import { mailLink } from '../links/mail.ts'
import { addWish, findKnown, findRegistryEmail, saveOutcome } from './joining-queries.ts'
import { addContributor, listContributors } from './queries.ts'

type Maker = Pick<ServerContext, 'config' | 'clock' | 'newId'>

interface Joiner {
  readonly report: string
  readonly person: Person
  readonly links: readonly AccessLink[]
}

export interface Joined {
  /** Null when the links held are not for those who fill in. */
  readonly standing: Standing | null
  /** Whether it is new that they are in. */
  readonly isNew: boolean
}

/** Joins somebody to a report, if they are in at once. */
export async function joinReport(tx: Tx, { clock }: Maker, { report, person, links }: Joiner): Promise<Joined> {
  if (!links.some(isForContributors)) return { standing: null, isNew: false }
  const known = await findKnown(tx, report, person.id)
  const standing = join(person.email, { ...known, links })
  if (standing !== 'in') return { standing, isNew: false }
  if (known.wish === 'waiting') await saveOutcome(tx, { report, person: person.id, outcome: 'letIn', at: clock() })
  return { standing, isNew: await addContributor(tx, { report, person: person.id, at: clock() }) }
}

/**
 * Asks those who are in to let somebody in, once, and the registry at its own address. Its message carries a link that can let
 * this person in, which the link that everybody may hold cannot.
 */
export async function askToJoin(tx: Tx, maker: Maker, { report, person }: Omit<Joiner, 'links'>): Promise<void> {
  if (!(await addWish(tx, { report, person: person.id, at: maker.clock() }))) return
  for (const { email } of await listContributors(tx, report)) {
    const link = await createLink(tx, maker, { report, purpose: 'contributor', email })
    await mailLink(tx, maker, { kind: 'wishToJoin', report, link, to: email })
  }
  const registry = await findRegistryEmail(tx, report)
  if (registry === null) return
  const link = await createLink(tx, maker, { report, purpose: 'registry', email: registry, vouchesFor: person.email })
  await mailLink(tx, maker, { kind: 'wishToJoin', report, link, to: registry })
}
