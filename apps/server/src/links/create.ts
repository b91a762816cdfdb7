import type { RecipientRole } from '@aterrapport/domain/access/actor.ts'
import { addDays, dayOf, endOfDay } from '@aterrapport/domain/time/days.ts'
import type { Config } from '../config.ts'
import type { ServerContext } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { hashSecret } from '../session/secret.ts'
import { insertLink } from './queries.ts'
import { linkSecret } from './secret.ts'

/** Long enough for a report, its supplement and the receipt; after that a new link is asked for. */
const LIFE_IN_DAYS = 400

interface LinkWanted {
  readonly report: string
  readonly purpose: RecipientRole
  /** The address it is sent to, for a link that is one person's own. */
  readonly email: string | null
}

/** Makes a link to a report and gives its id, from which its address is derived whenever a message is written. */
export async function createLink(
  tx: Tx,
  { config, clock, newId }: Pick<ServerContext, 'config' | 'clock' | 'newId'>,
  wanted: LinkWanted,
): Promise<string> {
  const id = newId()
  const createdAt = clock()
  const expiresAt = endOfDay(addDays(dayOf(createdAt), LIFE_IN_DAYS))
  await insertLink(tx, { ...wanted, id, secretHash: hashSecret(linkSecret(config.secret, id)), createdAt, expiresAt })
  return id
}

/** The address of a link. Its secret stands in the fragment, which browsers never send and servers never log. */
export function linkUrl({ publicUrl, secret }: Pick<Config, 'publicUrl' | 'secret'>, link: string): string {
  return `${publicUrl}/#/oppna/${linkSecret(secret, link)}`
}
