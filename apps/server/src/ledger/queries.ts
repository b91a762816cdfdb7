import type { LedgerImport } from '@aterrapport/domain/ledger/imports.ts'
import type { MappingRule } from '@aterrapport/domain/ledger/mapping.ts'
import type { TakenOver } from '@aterrapport/domain/ledger/take-over.ts'
import type { Amount } from '@aterrapport/domain/money/amount.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Db, Tx } from '../database/database.ts'
import { json } from '../database/json.ts'
import type { LedgerKind } from './shapes.ts'

export interface LedgerFile {
  readonly id: string
  readonly report: string
  readonly name: string
  readonly kind: LedgerKind
  readonly bytes: number
  readonly sha256: string
  readonly content: Buffer
}

/** Keeps a file for a report in place of the one that the same person had there. */
export async function keepFile(tx: Tx, file: LedgerFile, { by, at }: { by: string; at: Instant }): Promise<void> {
  await tx.deleteFrom('ledger_file').where('report_id', '=', file.report).where('uploaded_by', '=', by).execute()
  const { report, ...rest } = file
  await tx
    .insertInto('ledger_file')
    .values({ ...rest, report_id: report, uploaded_by: by, uploaded_at: at })
    .execute()
}

export async function findFile(db: Db, report: string, id: string): Promise<LedgerFile | null> {
  const row = await db
    .selectFrom('ledger_file')
    .select(['id', 'report_id as report', 'name', 'kind', 'bytes', 'sha256', 'content'])
    .where('id', '=', id)
    .where('report_id', '=', report)
    .executeTakeFirst()
  return row ?? null
}

export async function removeFile(db: Db, id: string): Promise<void> {
  await db.deleteFrom('ledger_file').where('id', '=', id).execute()
}

/** What a recipient has decided of its accounts. */
export async function listRules(db: Db, recipient: string): Promise<MappingRule[]> {
  return db
    .selectFrom('ledger_mapping')
    .select(['account', 'cost_type as costType'])
    .where('recipient_id', '=', recipient)
    .orderBy('account')
    .execute()
}

interface Decided {
  readonly recipient: string
  readonly rules: readonly MappingRule[]
  readonly by: string
  readonly at: Instant
}

/** Remembers what a recipient has decided, each account by itself. */
export async function rememberRules(tx: Tx, { recipient, rules, by, at }: Decided): Promise<void> {
  const last = [...new Map(rules.map((rule) => [rule.account, rule])).values()]
  if (last.length === 0) return
  await tx
    .insertInto('ledger_mapping')
    .values(
      last.map(({ account, costType }) => ({ recipient_id: recipient, account, cost_type: costType, decided_by: by, decided_at: at })),
    )
    .onConflict((conflict) =>
      conflict.columns(['recipient_id', 'account']).doUpdateSet((set) => ({
        cost_type: set.ref('excluded.cost_type'),
        decided_by: set.ref('excluded.decided_by'),
        decided_at: set.ref('excluded.decided_at'),
      })),
    )
    .execute()
}

interface NewImport extends Omit<LedgerImport, 'amounts' | 'by' | 'fileName' | 'sha256'> {
  readonly report: string
  readonly file: LedgerFile
  readonly taken: readonly TakenOver[]
  readonly by: string
}

/** Notes what was taken over and where it comes from; what was noted of the same answers before no longer holds. */
export async function saveImport(tx: Tx, { report, file, taken, selection, objects, notCounted, ...given }: NewImport): Promise<void> {
  const { id, otherOrganisation, by, at } = given
  const paths = taken.map(({ path }) => path)
  await tx.deleteFrom('ledger_origin').where('report_id', '=', report).where('path', 'in', paths).execute()
  const source = { file_name: file.name, sha256: file.sha256, other_organisation: otherOrganisation, taken_by: by, taken_at: at }
  await tx
    .insertInto('ledger_import')
    .values({
      id,
      report_id: report,
      ...source,
      selection: json(selection),
      objects: json(objects),
      not_counted: json(notCounted),
    })
    .execute()
  await tx
    .insertInto('ledger_origin')
    .values(
      taken.map(({ path, value, exact, accounts }) => ({
        report_id: report,
        path,
        value,
        exact,
        accounts: json(accounts),
        import_id: id,
      })),
    )
    .execute()
}

/** What has been taken over into a report, in its order; of what was replaced since, nothing. */
export async function listImports(db: Db, report: string): Promise<LedgerImport[]> {
  const rows = await db
    .selectFrom('ledger_import')
    .innerJoin('person', 'person.id', 'ledger_import.taken_by')
    .select(['ledger_import.id', 'file_name as fileName', 'sha256', 'selection', 'objects', 'not_counted as notCounted'])
    .select(['other_organisation as otherOrganisation', 'person.name as by', 'taken_at as at'])
    .where('report_id', '=', report)
    .orderBy('taken_at')
    .execute()
  const origins = await db
    .selectFrom('ledger_origin')
    .select(['import_id as import', 'path', 'value', 'exact', 'accounts'])
    .where('report_id', '=', report)
    .orderBy('path')
    .execute()
  const byImport = Map.groupBy(origins, (origin) => origin.import)
  return rows.flatMap((row) => {
    const amounts = byImport.get(row.id) ?? []
    // Only `saveImport` writes them, from amounts.
    const given = amounts.map(({ path, value, exact, accounts }) => ({ path, value: value as Amount, exact: exact as Amount, accounts }))
    return given.length === 0 ? [] : [{ ...row, amounts: given }]
  })
}
