import { COLUMN_USES, type ExtractColumns } from '@aterrapport/domain/ledger/extract/columns.ts'
import { ROW_ID } from '@aterrapport/domain/form/paths.ts'
import type { CostType } from '@aterrapport/domain/ledger/cost-table.ts'
import type { Cell } from '@aterrapport/domain/ledger/extract/cell.ts'
import type { LedgerEncoding } from '@aterrapport/domain/ledger/encoding.ts'
import type { LedgerFileKind } from '@aterrapport/domain/ledger/kind-of-file.ts'
import type { MappingRule } from '@aterrapport/domain/ledger/mapping.ts'
import type { LedgerOverview } from '@aterrapport/domain/ledger/overview.ts'
import type { TakenOver, TakeOverRefusal } from '@aterrapport/domain/ledger/take-over.ts'
import * as z from 'zod'
import { ReportInput } from '../links/shapes.ts'

/** The kinds of file that a ledger is read from. */
export type LedgerKind = Extract<LedgerFileKind, 'sie' | 'text' | 'workbook'>

const Columns = z.object({
  header: z.int().min(-1).max(10_000),
  names: z.array(z.string().max(500)).max(200),
  uses: z.array(z.enum(COLUMN_USES)).max(200),
})

const Objects = z.object({ dimension: z.string().max(100), objects: z.array(z.string().max(500)).min(1).max(500) })

const Selection = z.object({ year: z.int().min(1900).max(2200).nullable(), of: Objects.nullable(), within: Objects.nullable() })

export const FileInput = ReportInput.extend({ file: z.uuid() })

/** `columns` is how an extract is laid out, once somebody has pointed it out; null for the guess, and for SIE. */
export const ReadInput = FileInput.extend({ columns: Columns.nullable() })

export const SumsInput = ReadInput.extend({ selection: Selection })

export const PostingsInput = SumsInput.extend({ account: z.string().max(50) })

export const TakeOverInput = SumsInput.extend({
  /** What the person has decided of accounts, beyond what was remembered. */
  rules: z.array(z.object({ account: z.string().regex(/^\d{1,10}$/), costType: z.string().max(64).nullable() })).max(2000),
  /** Which row each cost type goes to, in a table whose rows are added; nothing in one whose rows are given. */
  rows: z
    .array(z.object({ costType: z.string().max(64), row: z.string().regex(ROW_ID) }))
    .max(500)
    .refine((rows) => new Set(rows.map(({ row }) => row)).size === rows.length, 'two cost types in one row'),
  /** That the books of another organisation are the right ones. */
  acknowledged: z.boolean(),
})

/** How an extract is laid out, and its first rows to point the columns out in. */
export interface Layout {
  readonly columns: ExtractColumns
  readonly sample: readonly (readonly Cell[])[]
}

/** What is in a file, for the person to choose from. */
export interface LedgerRead {
  readonly name: string
  readonly kind: LedgerKind
  readonly encoding: LedgerEncoding | null
  readonly overview: LedgerOverview
  readonly layout: Layout | null
  /** The cost types that mappings know, for a table whose rows are added. */
  readonly costTypes: readonly CostType[]
  /** The default mapping, and after it what this recipient has decided before. */
  readonly rules: readonly MappingRule[]
  readonly year: number
}

/** Amounts on their way into the form; the page saves them as any other answers. */
export interface TakenOverFromLedger {
  readonly taken: readonly TakenOver[]
}

export type LedgerRefusal =
  | TakeOverRefusal
  | { readonly kind: 'ledger-too-large'; readonly most: number }
  | { readonly kind: 'not-a-ledger'; readonly found: LedgerFileKind }
  /** A workbook that cannot be opened: damaged, or locked by a password. */
  | { readonly kind: 'ledger-unreadable' }
  | { readonly kind: 'ledger-columns-missing' }
  /** The file has been removed, as it is when it has been used or a day has passed. */
  | { readonly kind: 'ledger-gone' }
