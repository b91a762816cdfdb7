import { attachmentsRouter } from './attachments/router.ts'
import { draftsRouter } from './drafts/router.ts'
import { receiptsRouter } from './documents/authenticity/router.ts'
import { readingCopiesRouter } from './documents/reading-copy/router.ts'
import { grantsRouter } from './grants/router.ts'
import { questionnairesRouter } from './questionnaires/router.ts'
import { recipientsRouter } from './recipients/router.ts'
import { roundsRouter } from './rounds/router.ts'
import { eidRouter } from './eid/router.ts'
import { handedInRouter } from './handed-in/router.ts'
import { ledgerRouter } from './ledger/router.ts'
import { linksRouter } from './links/router.ts'
import { peopleRouter } from './people/router.ts'
import { reportsRouter } from './reports/router.ts'
import { vouchingRouter } from './reports/vouching-router.ts'
import { reviewsRouter } from './reviews/router.ts'
import { sessionRouter } from './session/router.ts'
import { accessibilityRouter } from './accessibility/router.ts'
import { createCallerFactory, mergeRouters, router } from './trpc.ts'

/** Everything that can be called. A module mounts its router here, under its own name. */
export const appRouter = router({
  accessibility: accessibilityRouter,
  session: sessionRouter,
  grants: grantsRouter,
  questionnaires: questionnairesRouter,
  drafts: draftsRouter,
  rounds: roundsRouter,
  recipients: recipientsRouter,
  links: linksRouter,
  ledger: ledgerRouter,
  readingCopies: readingCopiesRouter,
  receipts: receiptsRouter,
  people: peopleRouter,
  eid: eidRouter,
  attachments: attachmentsRouter,
  reports: mergeRouters(reportsRouter, vouchingRouter, handedInRouter, reviewsRouter),
})

export type AppRouter = typeof appRouter

export const createCaller = createCallerFactory(appRouter)
