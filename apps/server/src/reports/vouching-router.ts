import { namedProcedure } from '../people/named-procedure.ts'
import { router } from '../trpc.ts'
import { replaceReportVouchers } from './replace-vouchers.ts'
import { HandOverInput } from './shapes.ts'

/** What those who fill in may do while others vouch. */
export const vouchingRouter = router({
  replaceVouchers: namedProcedure.input(HandOverInput).mutation(({ ctx, input }) => replaceReportVouchers(ctx, ctx.me, input)),
})
