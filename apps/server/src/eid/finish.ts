import type { EidIdentification } from '@aterrapport/domain/access/identification.ts'
import { identify, type Identified, type IdentifyRefusal } from '@aterrapport/domain/access/identify.ts'
import type { AccessLink } from '@aterrapport/domain/access/link.ts'
import type { Person } from '@aterrapport/domain/report/state.ts'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import { record } from '../audit/record.ts'
import type { ServerContext } from '../context.ts'
import type { Tx } from '../database/database.ts'
import { listSessionLinks } from '../links/queries.ts'
import { asActor } from '../people/actor.ts'
import { askToJoin, joinReport } from '../people/join-report.ts'
import { RefusalError } from '../refusal.ts'
import { nameSession, upsertPerson } from '../people/queries.ts'
import type { EidIdentity } from './provider.ts'
import { type Begun, findKnown, findOwner, keepUnnamed, renamePerson, tieEid } from './queries.ts'
import { subjectHash } from './subject-hash.ts'

type Server = Pick<ServerContext, 'config' | 'clock' | 'newId'>

interface Finishing {
  readonly begun: Begun
  readonly identity: EidIdentity
  readonly provider: { readonly name: string; readonly issuer: string }
}

/** Lets the session be whoever the provider says it is, or says why not; then nothing has changed. */
export async function finishIdentification(
  tx: Tx,
  server: Server,
  { begun, identity, provider }: Finishing,
): Promise<Result<Identified, IdentifyRefusal>> {
  const { config, clock, newId } = server
  const now = clock()
  const { report, secretHash, level } = begun
  if (identity.level === null) return refuse({ kind: 'eid-too-low', needed: level })
  const identification: EidIdentification = {
    kind: 'eid',
    provider: provider.name,
    level: identity.level,
    name: identity.name,
    at: identity.at,
  }
  const { issuer } = provider
  const subject = subjectHash(config.secret, { issuer, subject: identity.subject })
  const { email } = identity
  const links = await listSessionLinks(tx, secretHash, { report, now })
  const identified = identify({
    identification,
    level,
    now,
    owner: await findOwner(tx, subject),
    email,
    ofAddress: email === null ? null : await findKnown(tx, { email }, { issuer, subject }),
    self: begun.stepUp === null ? null : await findKnown(tx, { id: begun.stepUp }, { issuer, subject }),
    links,
  })
  if (!identified.ok) return identified
  if (identified.value.kind === 'without-address') {
    await keepUnnamed(tx, secretHash, { subject: subject.toString('hex'), issuer, identification })
    return identified
  }
  const who = identified.value
  const person =
    who.kind === 'known'
      ? { ...who.person, name: identification.name }
      : await upsertPerson(tx, { id: newId(), email: who.email, name: identification.name, position: null })
  // Two came at the same moment; what this one has written is undone.
  if (!(await tieEid(tx, { subject, issuer, person: person.id }))) throw new RefusalError({ kind: 'eid-another-person' })
  await renamePerson(tx, person.id, identification.name)
  await enter(tx, server, { report, secretHash, person, identification, links })
  return accept({ kind: 'known', person })
}

interface Entering {
  readonly report: string
  readonly secretHash: Buffer
  readonly person: Person
  readonly identification: EidIdentification
  readonly links: readonly AccessLink[]
}

/** The session is this person's from now on, who joins the report as somebody does who has confirmed an address. */
async function enter(tx: Tx, server: Server, { report, secretHash, person, identification, links }: Entering): Promise<void> {
  await nameSession(tx, secretHash, { person: person.id, identification })
  const { standing, isNew: joined } = await joinReport(tx, server, { report, person, links })
  if (standing === 'waiting') await askToJoin(tx, server, { report, person })
  const { provider, level } = identification
  const detail = { provider, level, joined, standing }
  await record(tx, { at: server.clock(), actor: asActor(person), kind: 'person-identified', report, detail })
}
