import type { Identification } from '@aterrapport/domain/access/identification.ts'
import type { Context } from '../context.ts'

/** How the person of a recipient's session has shown who they are. */
export function identificationIn({ session }: Context): Identification {
  return session.recipient?.identification ?? { kind: 'email' }
}
