import { reportProcedure } from '../trpc.ts'

/** For procedures that the access table opens only to those who have confirmed an address. */
export const namedProcedure = reportProcedure.use(({ ctx, path, next }) => {
  const { person } = ctx.part
  if (person === null) throw new Error(`The access table opens ${path} to those who have not said who they are`)
  return next({ ctx: { ...ctx, me: person } })
})
