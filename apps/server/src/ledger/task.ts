import { gunzipSync } from 'node:zlib'
import type { LedgerEncoding } from '@aterrapport/domain/ledger/encoding.ts'
import { isReadable, type ExtractColumns } from '@aterrapport/domain/ledger/extract/columns.ts'
import { overviewOf, type LedgerOverview } from '@aterrapport/domain/ledger/overview.ts'
import { postingsOf, type Postings } from '@aterrapport/domain/ledger/postings.ts'
import { chosenObjects, type ChosenObject, type LedgerSelection } from '@aterrapport/domain/ledger/selection.ts'
import { accountsOf, type SelectedAccounts } from '@aterrapport/domain/ledger/sums.ts'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import { openLedger } from './open-ledger.ts'
import { MOST_LEDGER_BYTES } from './receive.ts'
import type { Layout, LedgerKind, LedgerRefusal } from './shapes.ts'

/** What is asked of a file, and what comes of it. */
export interface LedgerTasks {
  overview: { readonly asked: unknown; readonly answer: OverviewAnswer }
  accounts: { readonly asked: { readonly selection: LedgerSelection }; readonly answer: AccountsAnswer }
  postings: { readonly asked: { readonly selection: LedgerSelection; readonly account: string }; readonly answer: Postings }
}

interface OverviewAnswer {
  readonly encoding: LedgerEncoding | null
  readonly layout: Layout | null
  readonly overview: LedgerOverview
}

export interface AccountsAnswer extends SelectedAccounts {
  /** Whose books the file says that they are. */
  readonly organisationsnummer: string | null
  /** What is selected, by the names that the file has. */
  readonly objects: readonly ChosenObject[]
}

export type LedgerTask = {
  [Name in keyof LedgerTasks]: {
    readonly task: Name
    readonly file: StoredLedger
    readonly columns: ExtractColumns | null
  } & LedgerTasks[Name]['asked']
}[keyof LedgerTasks]

/** A file as it is kept: compressed. */
export interface StoredLedger {
  readonly kind: LedgerKind
  readonly content: Uint8Array
}

const MOST_POSTINGS = 500

/** Reads a file for what is asked. It may take seconds, so it is done beside the server. */
export async function doTask(task: LedgerTask): Promise<Result<LedgerTasks[keyof LedgerTasks]['answer'], LedgerRefusal>> {
  const bytes = gunzipSync(task.file.content, { maxOutputLength: MOST_LEDGER_BYTES })
  const opened = await openLedger(bytes, task.file.kind)
  if (!opened.ok) return opened
  const ledger = opened.value
  const { encoding, layout } = ledger
  const columns = task.columns ?? layout?.columns ?? null
  const isLaidOut = columns === null || isReadable(columns)
  if (task.task === 'overview') return accept({ encoding, layout, overview: overviewOf(isLaidOut ? ledger.parts(columns) : []) })
  if (!isLaidOut) return refuse({ kind: 'ledger-columns-missing' })
  if (task.task === 'postings') return accept(postingsOf(ledger.parts(columns), { ...task, most: MOST_POSTINGS }))
  const { organisation, dimensions } = overviewOf(ledger.parts(columns))
  const objects = chosenObjects(task.selection, dimensions)
  return accept({ ...accountsOf(ledger.parts(columns), task.selection), organisationsnummer: organisation.organisationsnummer, objects })
}
