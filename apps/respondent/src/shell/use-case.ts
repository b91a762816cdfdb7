import { useQuery } from '@tanstack/react-query'

import { client } from '../api.ts'

/** The organisation's case: what everyone with a link may see. */
export function useCase(report: string) {
  return useQuery({ queryKey: ['case', report], queryFn: () => client.links.case.query({ report }) })
}
