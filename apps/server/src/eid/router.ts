import { reportProcedure, router, staffProcedure } from '../trpc.ts'
import { begin } from './begin.ts'
import { BeginInput, type Offered } from './shapes.ts'

/** E-identification of recipients, where the authority offers one. Coming back from it is a page, since the provider is one. */
export const eidRouter = router({
  /** Gives the address to go to. */
  begin: reportProcedure.input(BeginInput).mutation(async ({ ctx, input }): Promise<{ url: string }> => ({ url: await begin(ctx, input) })),

  offered: staffProcedure.query(({ ctx }): Offered | null => (ctx.eid === null ? null : { name: ctx.eid.name })),
})
