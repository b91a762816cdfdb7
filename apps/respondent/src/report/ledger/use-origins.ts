import type { Path } from '@aterrapport/domain/form/value.ts'

import { client, type Outputs } from '../../api.ts'
import { reload, useLoaded } from '../../calls/use-loaded.ts'

type Origin = Outputs['ledger']['origins'][number]

function keyOf(report: string): string {
  return `ledger origins ${report}`
}

/** Where the answer at a path came from; null when it was given by somebody. */
export function useOrigin(report: string, path: Path): Origin | null {
  const { data } = useLoaded(keyOf(report), () => client.ledger.origins.query({ report }))
  return data?.find((origin) => origin.path === path) ?? null
}

/** Reads them anew, after amounts have been taken over. */
export async function reloadOrigins(report: string): Promise<void> {
  await reload(keyOf(report))
}
