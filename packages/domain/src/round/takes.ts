import { roundAllows, type RoundNow, type RoundRefusal } from './answerable.ts'
import { accept, refuse, type Result } from '../result.ts'
import { endOfDay } from '../time/days.ts'
import type { CalendarDate } from '../time/instant.ts'

export type TakingRefusal = RoundRefusal | { readonly kind: 'too-late'; readonly lastDay: CalendarDate }

/**
 * Whether the round lets a report go on towards being handed in. A late one is taken and marked, unless the round says that it takes
 * none; a supplement always is, since the authority asked for it. Answers may be saved all the same: more time may yet be granted.
 */
export function roundTakes(round: RoundNow, supplementRequested: boolean): Result<null, TakingRefusal> {
  const allowed = roundAllows(round, supplementRequested)
  if (!allowed.ok) return allowed
  const lastDay = round.extendedTo ?? round.dueOn
  if (round.acceptsLate || supplementRequested || round.now <= endOfDay(lastDay)) return accept(null)
  return refuse({ kind: 'too-late', lastDay })
}
