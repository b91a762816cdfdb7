import { createContext, use, useSyncExternalStore } from 'react'

import type { Refusal } from '../failure.ts'
import type { ReportNow } from '../saving/follow.ts'
import type { QueueState } from '../saving/queue.ts'
import type { ReportSession } from '../saving/report-session.ts'

export const ReportContext = createContext<ReportSession | null>(null)

/** The report one is in. */
export function useReport(): ReportSession {
  const session = use(ReportContext)
  if (session === null) throw new Error('the pages of a report must stand inside a ReportContext')
  return session
}

export function useReportNow(): ReportNow {
  const session = useReport()
  return useSyncExternalStore(session.subscribe, session.now)
}

export function useQueueState(): QueueState<Refusal> {
  const { queue } = useReport()
  return useSyncExternalStore(queue.subscribe, queue.state)
}

/** The address of a page of the report. */
export function addressOf(report: string, page: string): string {
  return `/arende/${report}/${page}`
}
