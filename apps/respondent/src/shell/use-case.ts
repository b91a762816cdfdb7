import { client } from '../api.ts'
import { useLoaded } from '../calls/use-loaded.ts'

/** The organisation's case: what everyone with a link may see. */
export function useCase(report: string) {
  return useLoaded(`case ${report}`, () => client.links.case.query({ report }))
}
