import { reopened } from './reopened.ts'
import type { ReportState } from './state.ts'
import { stateFor, type NotNow } from './transitions.ts'
import { accept, type Result } from '../result.ts'

/** Takes a report back before it is signed. A certification falls with it, since the answers may change. */
export function recall(state: ReportState): Result<ReportState, NotNow> {
  const allowed = stateFor(state, 'recall')
  return allowed.ok ? accept(reopened(allowed.value.supplement, null)) : allowed
}
