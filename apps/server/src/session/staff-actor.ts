import type { Actor } from '../audit/record.ts'
import type { Staff } from './session.ts'

/** A member of staff as the audit log names them. */
export function staffActor({ id, name }: Staff): Actor {
  return { kind: 'staff', id, name }
}
