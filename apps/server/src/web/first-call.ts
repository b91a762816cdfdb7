const CASE = /^\/arende\/([0-9a-f-]{36})(?:\/(.*))?$/
const WITHOUT_REPORT = new Set(['bekrafta', 'kvittens'])

/**
 * The call with which a page of the recipients begins, exactly as its tRPC client words it: who one is, and the case or the
 * report that the address is about. The page's `report-ahead.ts` makes it; this lets the browser make it before the scripts have come.
 */
export function firstCall(path: string): string {
  const [, report, page = ''] = CASE.exec(path) ?? []
  if (report === undefined || WITHOUT_REPORT.has(page)) return callOf(['people.me'], {})
  return callOf(['people.me', page === '' ? 'links.case' : 'reports.load'], { 1: { report } })
}

function callOf(procedures: readonly string[], input: Readonly<Record<number, unknown>>): string {
  return `/api/trpc/${procedures.join(',')}?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`
}

/** The header that asks the browser for it. */
export function preloadOf(call: string): string {
  return `<${call}>; rel=preload; as=fetch; crossorigin=anonymous`
}
