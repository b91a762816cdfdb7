import { changeRound } from '@aterrapport/domain/round/transitions.ts'
import { record } from '../audit/record.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import { staffActor } from '../session/staff-actor.ts'
import { router, staffProcedure } from '../trpc.ts'
import { create } from './create.ts'
import { importRegistryAddresses } from './import-registry-addresses.ts'
import { invite } from './invite.ts'
import { findRound, listRounds, listStandings, lockRound, setRoundStatus, tallyReports } from './queries.ts'
import { CreateInput, ImportInput, InviteInput, RoundInput } from './shapes.ts'
import { boardRow, summary } from './standing.ts'

export const roundsRouter = router({
  list: staffProcedure.query(async ({ ctx }) => {
    const rounds = await listRounds(ctx.db, ctx.staff.authorityId)
    const tallies = await tallyReports(
      ctx.db,
      rounds.map(({ id }) => id),
    )
    return rounds.map((round) => summary(round, tallies, ctx.clock()))
  }),

  get: staffProcedure.input(RoundInput).query(async ({ ctx, input }) => {
    const round = orNotFound(await findRound(ctx.db, input.round))
    return summary(round, await tallyReports(ctx.db, [round.id]), ctx.clock())
  }),

  board: staffProcedure.input(RoundInput).query(async ({ ctx, input }) => {
    const standings = await listStandings(ctx.db, input.round)
    return standings.map((standing) => boardRow(standing, ctx.clock()))
  }),

  create: staffProcedure.input(CreateInput).mutation(({ ctx, input }) => create(ctx, input)),

  importAddresses: staffProcedure.input(ImportInput).mutation(({ ctx, input }) => importRegistryAddresses(ctx, input)),

  open: staffProcedure.input(RoundInput).mutation(({ ctx, input }) =>
    ctx.transaction(async (tx) => {
      const round = orNotFound(await lockRound(tx, input.round))
      const status = orRefuse(changeRound(round.status, 'open'))
      await setRoundStatus(tx, round.id, { status, closedAt: null })
      await record(tx, { at: ctx.clock(), actor: staffActor(ctx.staff), kind: 'round-opened', round: round.id })
      return { status }
    }),
  ),

  invite: staffProcedure.input(InviteInput).mutation(({ ctx, input }) => invite(ctx, input)),

  close: staffProcedure.input(RoundInput).mutation(({ ctx, input }) =>
    ctx.transaction(async (tx) => {
      const round = orNotFound(await lockRound(tx, input.round))
      const status = orRefuse(changeRound(round.status, 'close'))
      await setRoundStatus(tx, round.id, { status, closedAt: ctx.clock() })
      await record(tx, { at: ctx.clock(), actor: staffActor(ctx.staff), kind: 'round-closed', round: round.id })
      return { status }
    }),
  ),
})
