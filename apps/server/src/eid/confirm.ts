import type { Identification } from '@aterrapport/domain/access/identification.ts'
import type { Tx } from '../database/database.ts'
import { RefusalError } from '../refusal.ts'
import type { UnnamedEid } from './begun.ts'
import { tieEid } from './queries.ts'

/** How somebody is identified who has confirmed an address: by the e-identification they came with, which is theirs from now on, or by the address. */
export async function confirmIdentification(tx: Tx, unnamed: UnnamedEid | null, person: string): Promise<Identification> {
  if (unnamed === null) return { kind: 'email' }
  const { subject, issuer, identification } = unnamed
  if (!(await tieEid(tx, { subject: Buffer.from(subject, 'hex'), issuer, person }))) throw new RefusalError({ kind: 'eid-another-person' })
  return identification
}
