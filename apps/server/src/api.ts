import { grantsRouter } from './grants/router.ts'
import { recipientsRouter } from './recipients/router.ts'
import { roundsRouter } from './rounds/router.ts'
import { linksRouter } from './links/router.ts'
import { peopleRouter } from './people/router.ts'
import { reportsRouter } from './reports/router.ts'
import { sessionRouter } from './session/router.ts'
import { createCallerFactory, router } from './trpc.ts'

/** Everything that can be called. A module mounts its router here, under its own name. */
export const appRouter = router({
  session: sessionRouter,
  grants: grantsRouter,
  rounds: roundsRouter,
  recipients: recipientsRouter,
  links: linksRouter,
  people: peopleRouter,
  reports: reportsRouter,
})

export type AppRouter = typeof appRouter

export const createCaller = createCallerFactory(appRouter)
