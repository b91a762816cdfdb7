import { expect, test } from 'vitest'
import { changeRound, type RoundAction, type RoundStatus } from './transitions.ts'

const STATUSES: readonly RoundStatus[] = ['draft', 'scheduled', 'open', 'closed', 'archived']

test.each<[RoundAction, Partial<Record<RoundStatus, RoundStatus>>]>([
  ['edit', { draft: 'draft', scheduled: 'scheduled' }],
  ['schedule', { draft: 'scheduled' }],
  ['importAddresses', { draft: 'draft', scheduled: 'scheduled', open: 'open' }],
  ['open', { draft: 'open', scheduled: 'open' }],
  ['invite', { open: 'open' }],
  ['close', { open: 'closed' }],
  ['archive', { closed: 'archived' }],
])('to %s a round leads by %j, and is refused in every other status', (action, leads) => {
  for (const status of STATUSES) {
    const next = leads[status]
    expect(changeRound(status, action)).toEqual(
      next === undefined ? { ok: false, refusal: { kind: 'round-action-not-now', action, status } } : { ok: true, value: next },
    )
  }
})
