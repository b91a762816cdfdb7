import { client, type LoadedReport } from './api.ts'
import { loadCase } from './shell/use-case.ts'
import { loadMe } from './shell/use-me.ts'

/** A case, or a page of it. */
const CASE = /^\/arende\/([0-9a-f-]{36})(?:\/(.*))?$/
/** Pages that do not read the report as it is answered and vouched for. */
const WITHOUT_REPORT = new Set(['bekrafta', 'kvittens'])

let ahead: { readonly report: string; readonly loaded: Promise<LoadedReport> } | null = null

/** Begins to read, in one call, what the page at an address will need, before the page is there to ask for it. */
export function loadAhead(address: string): void {
  loadMe()
  const [, report, page = ''] = CASE.exec(address) ?? []
  if (report === undefined || WITHOUT_REPORT.has(page)) return
  if (page === '') return loadCase(report)
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
