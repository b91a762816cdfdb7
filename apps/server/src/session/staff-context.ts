import type { Context } from '../context.ts'
import type { Staff } from './session.ts'

/** A request by somebody signed in at the authority. */
export interface StaffContext extends Context {
  readonly staff: Staff
}
