import { QueryCache, QueryClient } from '@tanstack/react-query'
import { createTRPCClient, httpBatchLink } from '@trpc/client'
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server'
import { createTRPCOptionsProxy } from '@trpc/tanstack-react-query'
import type { AppRouter } from '@aterrapport/server/api'
import { isSignedOut, refusalOf, statusOf } from './failure.ts'

export type Inputs = inferRouterInputs<AppRouter>
export type Outputs = inferRouterOutputs<AppRouter>

export type Staff = NonNullable<Outputs['session']['staff']>
export type Grant = Outputs['grants']['get']
export type Questionnaires = Outputs['questionnaires']['list']
export type Version = Outputs['questionnaires']['get']
export type Round = Outputs['rounds']['get']
export type BoardRow = Outputs['rounds']['board'][number]
export type Report = Outputs['reports']['forStaff']
export type HandedInNow = Outputs['reports']['handedInForStaff']
export type Submission = Report['submissions'][number]
export type TimelineEntry = Outputs['reports']['events'][number]
export type DraftDetail = Outputs['drafts']['get']
export type Recipient = Outputs['recipients']['list'][number]

export const queryClient = new QueryClient({
  queryCache: new QueryCache({
    // A session that has ended while a page was open: the shell, which watches who is signed in, then shows the way back in.
    onError: (error) => {
      if (isSignedOut(error)) queryClient.setQueryData(api.session.staff.queryKey(), null)
    },
  }),
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal stays what it is however often it is asked; only a lost connection or a failing server is tried again.
      retry: (failures, error) => failures < 2 && refusalOf(error) === null && (statusOf(error) ?? 500) >= 500,
    },
  },
})

/** Every procedure, to be called at other times than a page's queries and mutations are. */
export const client = createTRPCClient<AppRouter>({ links: [httpBatchLink({ url: '/api/trpc' })] })

/** Query and mutation options for every procedure, by its name. */
export const api = createTRPCOptionsProxy<AppRouter>({ client, queryClient })
