import { type Asking, mayAskAgain } from '@aterrapport/domain/access/asking.ts'
import { countedSince } from '@aterrapport/domain/access/hourly.ts'
import { sql } from 'kysely'
import type { Context } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { addressHash } from '../links/secret.ts'
import { orRefuse } from '../refusal.ts'

/** Counts one more asking from the caller's network address, or refuses when there have been too many in the last hour. Those at once wait for each other. */
export async function countAsking(tx: Tx, { config, clock, address }: Context, what: Asking): Promise<void> {
  const from = addressHash(config.secret, address ?? '')
  const at = clock()
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${what}:${from.toString('hex')}`}, 0))`.execute(tx)
  await tx.deleteFrom('asked_from').where('what', '=', what).where('at', '<=', countedSince(at)).execute()
  const before = await tx
    .selectFrom('asked_from')
    .select('at')
    .where('what', '=', what)
    .where('address_hash', '=', from)
    .orderBy('at')
    .execute()
  orRefuse(
    mayAskAgain(
      what,
      before.map((asked) => asked.at),
    ),
  )
  await tx.insertInto('asked_from').values({ what, address_hash: from, at }).execute()
}
