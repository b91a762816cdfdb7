import type { Person } from '@aterrapport/domain/report/state.ts'
import type { Actor } from '../audit/record.ts'

/** A person as the audit log names them. */
export function asActor({ id, name, email }: Person): Actor {
  return { kind: 'person', id, name, email }
}
