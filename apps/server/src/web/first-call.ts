import { readAtOpening } from '@aterrapport/domain/report/page-address.ts'

/**
 * The call with which a page of the recipients begins, exactly as its tRPC client words it: who one is, and what the page at the
 * path reads. The page's `report-ahead.ts` makes it; this lets the browser make it before the scripts have come.
 */
export function firstCall(path: string): string {
  const read = readAtOpening(path)
  if (read === null) return callOf(['people.me'], {})
  const { kind, report } = read
  return callOf(['people.me', kind === 'case' ? 'links.case' : 'reports.load'], { 1: { report } })
}

function callOf(procedures: readonly string[], input: Readonly<Record<number, unknown>>): string {
  return `/api/trpc/${procedures.join(',')}?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`
}

/** The header that asks the browser for it. */
export function preloadOf(call: string): string {
  return `<${call}>; rel=preload; as=fetch; crossorigin=anonymous`
}
