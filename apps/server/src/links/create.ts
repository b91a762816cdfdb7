import type { RecipientRole } from '@aterrapport/domain/access/actor.ts'
import { addDays, dayOf, endOfDay } from '@aterrapport/domain/time/days.ts'
import type { Config } from '../config.ts'
import type { ServerContext } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { hashSecret } from '../session/secret.ts'
import { insertLinks } from './queries.ts'
import { linkSecret } from './secret.ts'

/** Long enough for a report, its supplement and the receipt; after that a new link is asked for. */
const LIFE_IN_DAYS = 400

interface LinkWanted {
  readonly report: string
  readonly purpose: RecipientRole
  /** The address it is sent to, for a link that is one person's own. */
  readonly email: string | null
  /** The colleague with a confirmed address who hands the case on by it. */
  readonly givenBy?: string
  /** The address of whoever its holder may let in. */
  readonly vouchesFor?: string
}

type Maker = Pick<ServerContext, 'config' | 'clock' | 'newId'>

/** Makes a link to a report and gives its id, from which its address is derived whenever a message is written. */
export async function createLink(tx: Tx, maker: Maker, wanted: LinkWanted): Promise<string> {
  const id = maker.newId()
  await createLinks(tx, { ...maker, newId: () => id }, [wanted])
  return id
}

/** Makes many links in one statement, and gives back what was wanted of each with its id, in the same order. */
export async function createLinks<Wanted extends LinkWanted>(
  tx: Tx,
  { config, clock, newId }: Maker,
  wanted: readonly Wanted[],
): Promise<readonly (Wanted & { readonly id: string })[]> {
  const createdAt = clock()
  const expiresAt = endOfDay(addDays(dayOf(createdAt), LIFE_IN_DAYS))
  const links = wanted.map((link) => ({ ...link, id: newId() }))
  await insertLinks(
    tx,
    links.map((link) => ({ ...link, createdAt, expiresAt, secretHash: hashSecret(linkSecret(config.secret, link.id)) })),
  )
  return links
}

/** The address of a link. Its secret stands in the fragment, which browsers never send and servers never log. */
export function linkUrl({ publicUrl, secret }: Pick<Config, 'publicUrl' | 'secret'>, link: string): string {
  return `${publicUrl}/#/oppna/${linkSecret(secret, link)}`
}
