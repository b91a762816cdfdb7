import { client, type HandedInNow } from '../api.ts'
import { type Loaded, useLoaded } from '../calls/use-loaded.ts'

/** What goes on around a report that has been handed in. */
export function useHandedIn(report: string): Loaded<HandedInNow> {
  return useLoaded(`handed in ${report}`, () => client.reports.handedIn.query({ report }))
}
