import { client, type LoadedReport } from './api.ts'

/** Pages where a report is answered and vouched for: those of ReportArea, which read it as they open. */
const NEEDS_REPORT = /^\/arende\/([0-9a-f-]{36})\/(?!bekrafta|kvittens)./

let ahead: { readonly report: string; readonly loaded: Promise<LoadedReport> } | null = null

/** Begins to read the report that an address is about, while the code of its pages is still on its way. */
export function loadAhead(address: string): void {
  const report = NEEDS_REPORT.exec(address)?.[1]
  if (report === undefined) return
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
