import { accept, refuse, type Result } from '../result.ts'
import type { CalendarDate } from '../time/instant.ts'
import { isWorkingDay, nextWorkingDay } from '../time/working-days.ts'

export interface NewRound {
  readonly opensOn: CalendarDate
  readonly dueOn: CalendarDate
  /** How many recipients of the grant's decided allocation have been paid. */
  readonly recipients: number
}

export type CreateRoundRefusal =
  | { readonly kind: 'due-before-opening'; readonly opensOn: CalendarDate }
  | { readonly kind: 'due-on-a-day-off'; readonly nextWorkingDay: CalendarDate }
  | { readonly kind: 'nobody-paid' }

/**
 * Whether a round may be created as wished. Lag 1930:173 moves statutory time limits from a day off to the next working day,
 * but not those an authority sets itself; a last day that people could read in two ways is refused.
 */
export function createRound<Wished extends NewRound>(wished: Wished): Result<Wished, CreateRoundRefusal> {
  const { opensOn, dueOn, recipients } = wished
  if (recipients === 0) return refuse({ kind: 'nobody-paid' })
  if (dueOn < opensOn) return refuse({ kind: 'due-before-opening', opensOn })
  if (!isWorkingDay(dueOn)) return refuse({ kind: 'due-on-a-day-off', nextWorkingDay: nextWorkingDay(dueOn) })
  return accept(wished)
}
