import { procedure, router } from '../trpc.ts'

/** Who is signed in at the authority. Signing in and out are pages, since the provider is one. */
export const sessionRouter = router({
  staff: procedure.query(({ ctx }) => ctx.session.staff),
})
