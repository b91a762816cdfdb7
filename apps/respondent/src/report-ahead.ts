import { readAtOpening } from '@aterrapport/domain/report/page-address.ts'

import { client, type LoadedReport } from './api.ts'
import { loadCase } from './shell/use-case.ts'
import { loadMe } from './shell/use-me.ts'

let ahead: { readonly report: string; readonly loaded: Promise<LoadedReport> } | null = null

/** Begins to read, in one call, what the page at an address will need, before the page is there to ask for it. */
export function loadAhead(address: string): void {
  loadMe()
  const read = readAtOpening(address)
  if (read === null) return
  const { kind, report } = read
  if (kind === 'case') return loadCase(report)
  const loaded = client.reports.load.query({ report })
  // Whoever takes it is told.
  loaded.catch(() => {})
  ahead = { report, loaded }
}

/** The report: as it was read ahead, once, or read now. */
export function takeReport(report: string): Promise<LoadedReport> {
  const taken = ahead?.report === report ? ahead.loaded : null
  ahead = null
  return taken ?? client.reports.load.query({ report })
}
