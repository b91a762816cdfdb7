import { client, type Outputs } from '../api.ts'
import { useLoaded } from '../calls/use-loaded.ts'

export type Standing = Outputs['eid']['standing']

/** How one is identified in a case, and what it takes to vouch there. */
export function useStanding(report: string) {
  return useLoaded(`identification ${report}`, () => client.eid.standing.query({ report }))
}
