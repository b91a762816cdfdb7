import { createTRPCClient, httpBatchLink } from '@trpc/client'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'

import type { AppRouter } from '@aterrapport/server/api'

/** What every procedure takes and answers with, by its name. */
export type Inputs = inferRouterInputs<AppRouter>
export type Outputs = inferRouterOutputs<AppRouter>

export type Case = Outputs['links']['case']
export type WhoHas = Outputs['links']['whoHasIt']
export type LoadedReport = Outputs['reports']['load']
export type Changes = Outputs['reports']['changes']
export type PublicCopy = Outputs['readingCopies']['about']
export type HandedInNow = Outputs['reports']['handedIn']
export type HandedIn = NonNullable<Outputs['reports']['submission']>

export const client = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/api/trpc' })] })
