import { router, staffProcedure } from '../trpc.ts'
import { listRecipients } from './queries.ts'

export const recipientsRouter = router({
  list: staffProcedure.query(({ ctx }) => listRecipients(ctx.db)),
})
