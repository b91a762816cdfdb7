import { sessionRouter } from './session/router.ts'
import { createCallerFactory, router } from './trpc.ts'

/** Everything that can be called. A module mounts its router here, under its own name. */
export const appRouter = router({
  session: sessionRouter,
})

export type AppRouter = typeof appRouter

export const createCaller = createCallerFactory(appRouter)
