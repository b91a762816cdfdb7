import { client, type Case } from '../api.ts'
import { loadUnder, useLoaded } from '../calls/use-loaded.ts'

const keyOf = (report: string) => `case ${report}`
const fetchCase = (report: string) => client.links.case.query({ report })

/** The organisation's case: what everyone with a link may see. */
export function useCase(report: string): ReturnType<typeof useLoaded<Case>> {
  return useLoaded(keyOf(report), () => fetchCase(report))
}

/** Begins to read a case before its page does. */
export function loadCase(report: string): void {
  loadUnder(keyOf(report), () => fetchCase(report))
}
