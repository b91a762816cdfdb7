import type { BoardRow } from '../../api.ts'

const DONE: ReadonlySet<BoardRow['status']> = new Set(['submitted', 'approved', 'closed', 'cancelled'] as const)

/** Whether an invitation still has a purpose: what has been handed in or cancelled is not asked for again. */
export function isInvitable({ status }: BoardRow): boolean {
  return !DONE.has(status)
}
