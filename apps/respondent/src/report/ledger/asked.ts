import type { ExtractColumns } from '@aterrapport/domain/ledger/extract/columns.ts'
import type { LedgerSelection } from '@aterrapport/domain/ledger/sums.ts'

import type { Outputs } from '../../api.ts'

/** A file that the server has, and as it is on this device, to be attached as evidence. */
export interface ChosenLedger {
  readonly file: string
  readonly given: File
}

/** What the server found in it. */
export type LedgerRead = Outputs['ledger']['read']

/** What is asked of the file. */
export interface AskedOfLedger {
  readonly file: string
  readonly columns: ExtractColumns | null
  readonly selection: LedgerSelection
}

/** The input of the calls, whose types lack only the word "readonly". */
export function inputOf(report: string, { file, columns, selection }: AskedOfLedger) {
  const { year, of } = selection
  return { report, file, columns: columnsOf(columns), selection: { year, of: of === null ? null : { ...of, objects: [...of.objects] } } }
}

/** The same of the columns alone. */
export function columnsOf(columns: ExtractColumns | null) {
  return columns === null ? null : { ...columns, names: [...columns.names], uses: [...columns.uses] }
}
