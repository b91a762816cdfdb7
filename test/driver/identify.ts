import type { EidLevel } from '@aterrapport/domain/access/identification.ts'
import type { ServerContext } from '@aterrapport/server/context.ts'
import { finishIdentification } from '@aterrapport/server/eid/finish.ts'

interface Identifying {
  readonly report: string
  readonly email: string
  /** By the e-identification; the person has called themselves what they liked. */
  readonly name: string
  readonly level: EidLevel
}

/** Somebody comes back from an e-identification, as the provider's answer is taken in. (The way there and back is tested against a real provider.) */
export async function identify(server: ServerContext, { report, email, name, level }: Identifying): Promise<void> {
  const { db, clock } = server
  const { person, secretHash } = await db
    .selectFrom('session')
    .innerJoin('person', 'person.id', 'session.person_id')
    .select(['person.id as person', 'session.secret_hash as secretHash'])
    .where('person.email', '=', email)
    .executeTakeFirstOrThrow()
  const at = clock()
  const begun = { report, secretHash, level, stepUp: person, page: 'intyga', expected: { nonce: '', verifier: '' }, expiresAt: at } as const
  const identity = { subject: `subject of ${email}`, name, email: null, level, at }
  const provider = { name: 'Provlegitimation', issuer: 'https://eid.example' }
  const finished = await db.transaction().execute((tx) => finishIdentification(tx, server, { begun, identity, provider }))
  if (!finished.ok) throw new Error(`The identification was refused: ${finished.refusal.kind}`)
}
