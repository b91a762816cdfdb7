import { orNotFound } from '../refusal.ts'
import { router, staffProcedure } from '../trpc.ts'
import { findDecidedRun, findGrant, listAllocations, listGrants, listRoundsOfGrant, sumAllocations } from './queries.ts'
import { type GrantDetail, GrantInput, NOTHING_ALLOCATED } from './shapes.ts'

export const grantsRouter = router({
  list: staffProcedure.query(({ ctx }) => listGrants(ctx.db, ctx.staff.authorityId)),

  get: staffProcedure.input(GrantInput).query(async ({ ctx: { db }, input }): Promise<GrantDetail> => {
    const grant = orNotFound(await findGrant(db, input.grant))
    const run = await findDecidedRun(db, input.grant)
    return {
      ...grant,
      run,
      allocations: run === null ? [] : await listAllocations(db, run.id),
      sums: run === null ? NOTHING_ALLOCATED : await sumAllocations(db, run.id),
      rounds: await listRoundsOfGrant(db, input.grant),
    }
  }),
})
