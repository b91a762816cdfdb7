const CASE = /^\/arende\/([0-9a-f-]{36})(?:\/(.*))?$/
/** Pages of a case that do not read the report as it is answered and vouched for. */
const WITHOUT_REPORT: ReadonlySet<string> = new Set(['bekrafta', 'kvittens'])

/** What a recipient's page reads as it opens, besides who one is: the case, the report, or neither. */
export type ReadAtOpening = { readonly kind: 'case' | 'report'; readonly report: string } | null

/** What the page at a path, such as `/arende/<report>/avsnitt/ekonomi`, reads as it opens. */
export function readAtOpening(path: string): ReadAtOpening {
  const [, report, page = ''] = CASE.exec(path) ?? []
  if (report === undefined || WITHOUT_REPORT.has(page)) return null
  return { kind: page === '' ? 'case' : 'report', report }
}
