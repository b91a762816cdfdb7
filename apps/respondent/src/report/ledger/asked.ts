import type { ExtractColumns } from '@aterrapport/domain/ledger/extract/columns.ts'
import type { LedgerSelection, ObjectChoice } from '@aterrapport/domain/ledger/selection.ts'

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
  const { year, of, within } = selection
  return { report, file, columns: columnsOf(columns), selection: { year, of: choiceOf(of), within: choiceOf(within) } }
}

function choiceOf(choice: ObjectChoice | null) {
  return choice === null ? null : { ...choice, objects: [...choice.objects] }
}

/** The same of the columns alone. */
export function columnsOf(columns: ExtractColumns | null) {
  return columns === null ? null : { ...columns, names: [...columns.names], uses: [...columns.uses] }
}
