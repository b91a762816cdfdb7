import { QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink } from '@trpc/client'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'

import type { AppRouter } from '@aterrapport/server/api'

import { refusalOf } from './failure.ts'

/** What every procedure takes and answers with, by its name. */
export type Inputs = inferRouterInputs<AppRouter>
export type Outputs = inferRouterOutputs<AppRouter>

export type Case = Outputs['links']['case']
export type LoadedReport = Outputs['reports']['load']
export type Changes = Outputs['reports']['changes']
export type Saved = Outputs['reports']['save']
export type HandedIn = NonNullable<Outputs['reports']['submission']>
export type MyReport = Outputs['people']['reports'][number]

export const client = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/api/trpc' })] })

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // A refusal stays what it is however often it is asked; only a lost connection or a failing server is tried again.
      retry: (failures, error) => failures < 2 && refusalOf(error) === null,
      staleTime: 5000,
    },
  },
})
