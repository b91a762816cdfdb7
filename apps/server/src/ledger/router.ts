import { costTableOf } from '@aterrapport/domain/ledger/cost-table.ts'
import { type LedgerImport, notCountedOf } from '@aterrapport/domain/ledger/imports.ts'
import { mapperOf } from '@aterrapport/domain/ledger/mapping.ts'
import type { Postings } from '@aterrapport/domain/ledger/postings.ts'
import { sumsOf } from '@aterrapport/domain/ledger/sums.ts'
import { ownershipOf, takeOver } from '@aterrapport/domain/ledger/take-over.ts'
import { save } from '@aterrapport/domain/report/save.ts'
import { KOMMUN_BAS } from '@aterrapport/library/ledger/kommun-bas.ts'
import { READY_COST_TYPES } from '@aterrapport/library/ledger/ready-cost-types.ts'
import { record } from '../audit/record.ts'
import type { Db } from '../database/database.ts'
import { asActor } from '../people/actor.ts'
import { namedProcedure } from '../people/named-procedure.ts'
import { orNotFound, orRefuse, RefusalError } from '../refusal.ts'
import { formOf } from '../reports/form.ts'
import { findReport, lockReport } from '../reports/queries.ts'
import { roundNow } from '../reports/round-now.ts'
import { router } from '../trpc.ts'
import { findFile, type LedgerFile, listImports, listRules, rememberRules, removeFile, saveImport } from './queries.ts'
import { readBeside } from './read-beside.ts'
import { FileInput, type LedgerRead, PostingsInput, ReadInput, SumsInput, type TakenOverFromLedger, TakeOverInput } from './shapes.ts'
import type { AccountsAnswer } from './task.ts'

/** Amounts of the cost table, taken over from the recipient's own ledger. */
export const ledgerRouter = router({
  read: namedProcedure.input(ReadInput).query(async ({ ctx, input }): Promise<LedgerRead> => {
    const { db } = ctx
    const report = orNotFound(await findReport(db, input.report))
    const file = await fileOf(db, input)
    const { encoding, layout, overview } = orRefuse(await readBeside({ task: 'overview', file, columns: input.columns }))
    const rules = [...plainDefaults(), ...(await listRules(db, report.recipient.id))]
    return { name: file.name, kind: file.kind, encoding, overview, layout, costTypes: READY_COST_TYPES, rules, year: report.grant.year }
  }),

  accounts: namedProcedure.input(SumsInput).query(async ({ ctx, input }): Promise<AccountsAnswer> => {
    const { columns, selection } = input
    return orRefuse(await readBeside({ task: 'accounts', file: await fileOf(ctx.db, input), columns, selection }))
  }),

  postings: namedProcedure.input(PostingsInput).query(async ({ ctx, input }): Promise<Postings> => {
    const { columns, selection, account } = input
    return orRefuse(await readBeside({ task: 'postings', file: await fileOf(ctx.db, input), columns, selection, account }))
  }),

  takeOver: namedProcedure.input(TakeOverInput).mutation(async ({ ctx, input }): Promise<TakenOverFromLedger> => {
    const { db, me } = ctx
    const { columns, selection, rules, acknowledged } = input
    const report = orNotFound(await findReport(db, input.report))
    orRefuse(save(report.state, roundNow(report, ctx.clock())))
    const table = costTableOf((await formOf(db, report.questionnaire.versionId)).questionnaire, READY_COST_TYPES)
    if (table === null) throw new RefusalError({ kind: 'no-cost-table' })
    const file = await fileOf(db, input)
    const { accounts, organisationsnummer, objects, outside, lost } = orRefuse(
      await readBeside({ task: 'accounts', file, columns, selection }),
    )
    const asked = new Set(table.costTypes.map(({ costType }) => costType))
    const known = [...KOMMUN_BAS, ...(await listRules(db, report.recipient.id)), ...rules]
    const recipient = report.recipient.organisationsnummer
    const sums = sumsOf(accounts, mapperOf(known, asked))
    const rowOf = (costType: string) =>
      table.rows.kind === 'given'
        ? (table.rows.byCostType.get(costType) ?? null)
        : (input.rows.find((row) => row.costType === costType)?.row ?? null)
    const taken = orRefuse(takeOver({ table, rowOf, sums, organisationsnummer, recipient, acknowledged }))
    await ctx.transaction(async (tx) => {
      const at = ctx.clock()
      // Reading a large file takes its time; meanwhile the report may have been handed over, or filled by a colleague.
      const now = orNotFound(await lockReport(tx, report.id))
      orRefuse(save(now.state, roundNow(now, at)))
      const otherOrganisation = ownershipOf(organisationsnummer, recipient) === 'other' ? organisationsnummer : null
      await rememberRules(tx, { recipient: report.recipient.id, rules, by: me.id, at })
      const notCounted = notCountedOf({ sums, outside, lost, rowOf })
      const id = ctx.newId()
      await saveImport(tx, { id, report: report.id, file, taken, selection, objects, notCounted, otherOrganisation, by: me.id, at })
      const detail = { name: file.name, sha256: file.sha256, selection, rows: taken.length, otherOrganisation }
      await record(tx, { at, actor: asActor(me), kind: 'ledger-taken-over', report: report.id, round: report.round.id, detail })
    })
    return { taken }
  }),

  discard: namedProcedure.input(FileInput).mutation(async ({ ctx, input }) => {
    await removeFile(ctx.db, (await fileOf(ctx.db, input)).id)
  }),

  imports: namedProcedure.query(({ ctx, input }): Promise<LedgerImport[]> => listImports(ctx.db, input.report)),
})

async function fileOf(db: Db, { report, file }: { report: string; file: string }): Promise<LedgerFile> {
  const found = await findFile(db, report, file)
  if (found === null) throw new RefusalError({ kind: 'ledger-gone' })
  return found
}

function plainDefaults() {
  return KOMMUN_BAS.map(({ account, costType }) => ({ account, costType }))
}
