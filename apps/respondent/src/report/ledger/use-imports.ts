import type { ImportedAmount, LedgerImport } from '@aterrapport/domain/ledger/imports.ts'
import type { Path } from '@aterrapport/domain/form/value.ts'

import { client } from '../../api.ts'
import { reload, useLoaded } from '../../calls/use-loaded.ts'

const NONE: readonly LedgerImport[] = []

function keyOf(report: string): string {
  return `ledger imports ${report}`
}

/** What has been taken over from ledgers into a report; nothing until it is known. */
export function useImports(report: string): readonly LedgerImport[] {
  // The wire's types say only that times and sums are texts.
  const { data } = useLoaded(keyOf(report), () => client.ledger.imports.query({ report }) as Promise<readonly LedgerImport[]>)
  return data ?? NONE
}

/** Where the answer at a path came from; null when it was given by somebody. */
export function useOrigin(report: string, path: Path): { readonly fileName: string; readonly amount: ImportedAmount } | null {
  for (const { fileName, amounts } of useImports(report)) {
    const amount = amounts.find((taken) => taken.path === path)
    if (amount !== undefined) return { fileName, amount }
  }
  return null
}

/** Reads them anew, after amounts have been taken over. */
export async function reloadImports(report: string): Promise<void> {
  await reload(keyOf(report))
}
