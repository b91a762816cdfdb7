import { startTransition, useEffect, useState } from 'react'

import { openReport, type ReportSession } from '../saving/report-session.ts'

export type Opening =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly session: ReportSession }
  | { readonly kind: 'failed'; readonly error: unknown }

/** Opens a report and keeps it open while the page is there. A page of its own for each report, by its key. */
export function useReportSession(report: string): { readonly opening: Opening; readonly again: () => void } {
  const [opening, setOpening] = useState<Opening>({ kind: 'opening' })
  const [attempt, setAttempt] = useState({ report, number: 0 })
  // A session has timers and listeners of its own, so it must be opened and closed rather than derived.
  useEffect(() => {
    let session: ReportSession | null = null
    let isGone = false
    async function begin(): Promise<void> {
      try {
        const opened = await openReport(attempt.report)
        if (isGone) return opened.close()
        session = opened
        // In slices: a long section takes a slow telephone a while.
        startTransition(() => setOpening({ kind: 'open', session: opened }))
      } catch (error) {
        if (!isGone) setOpening({ kind: 'failed', error })
      }
    }
    void begin()
    return () => {
      isGone = true
      session?.close()
    }
  }, [attempt])
  return {
    opening,
    again() {
      setOpening({ kind: 'opening' })
      setAttempt(({ number }) => ({ report, number: number + 1 }))
    },
  }
}
