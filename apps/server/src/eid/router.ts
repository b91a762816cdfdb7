import { mayVouch } from '@aterrapport/domain/access/may-vouch.ts'
import { orNotFound } from '../refusal.ts'
import { reportProcedure, router, staffProcedure } from '../trpc.ts'
import { begin } from './begin.ts'
import { findSignOff, findUnnamed } from './queries.ts'
import { BeginInput, type Offered, type Standing } from './shapes.ts'

/** E-identification of recipients, where the authority offers one. Coming back from it is a page, since the provider is one. */
export const eidRouter = router({
  /** Gives the address to go to. */
  begin: reportProcedure.input(BeginInput).mutation(async ({ ctx, input }): Promise<{ url: string }> => ({ url: await begin(ctx, input) })),

  standing: reportProcedure.query(async ({ ctx, input }): Promise<Standing> => {
    const { db, eid } = ctx
    const { secretHash, person, identification } = orNotFound(ctx.session.recipient)
    const { identification: needed } = orNotFound(await findSignOff(db, input.report))
    const judged = mayVouch(identification, { needed, now: ctx.clock() })
    return {
      offered: eid && { name: eid.name },
      mine: person === null ? ((await findUnnamed(db, secretHash))?.identification ?? null) : identification,
      needed,
      lacks: judged.ok ? null : judged.refusal.kind === 'identification-too-low' ? 'level' : 'freshness',
    }
  }),

  offered: staffProcedure.query(({ ctx }): Offered | null => ctx.eid && { name: ctx.eid.name }),
})
