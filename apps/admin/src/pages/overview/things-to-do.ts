import type { Round } from '../../api.ts'

export interface Thing {
  readonly kind: 'late' | 'flagged' | 'draft' | 'withoutAddress' | 'notInvited'
  readonly count: number
  readonly round: Round
  /** The board, narrowed down to what it is about. */
  readonly href: string
}

/** What a round waits for somebody to do, the most pressing first. A closed round waits for nothing. */
export function thingsToDo(round: Round): readonly Thing[] {
  const { status, counts } = round
  const thing = (kind: Thing['kind'], count: number, state: string): readonly Thing[] =>
    count === 0 ? [] : [{ kind, count, round, href: `/omgangar/${round.id}${state === '' ? '' : `?state=${state}`}` }]
  const before = status === 'draft' || status === 'scheduled'
  if (!before && status !== 'open') return []
  return [
    ...thing('late', counts.overdue, 'overdue'),
    ...thing('flagged', counts.flagged, 'flagged'),
    ...thing('draft', before ? 1 : 0, ''),
    ...thing('withoutAddress', counts.withoutAddress, 'withoutAddress'),
    ...thing('notInvited', status === 'open' ? counts.notInvited : 0, 'uninvited'),
  ]
}
