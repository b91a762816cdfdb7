import type { BrowserContext } from '@playwright/test'
import type { AppRouter } from '@aterrapport/server/api.ts'
import { createTRPCClient, httpLink, type TRPCClient } from '@trpc/client'

/** Calls what the pages call, with the cookies of a browser: for what a journey needs to have happened, and is not about. */
export function apiOf(context: BrowserContext, origin: string): TRPCClient<AppRouter> {
  return createTRPCClient<AppRouter>({
    links: [
      httpLink({
        url: `${origin}/api/trpc`,
        async fetch(url, init) {
          const response = await context.request.fetch(typeof url === 'string' ? url : 'url' in url ? url.url : url.href, {
            method: init?.method ?? 'GET',
            headers: { origin, 'content-type': 'application/json' },
            ...(typeof init?.body === 'string' ? { data: init.body } : {}),
          })
          return new Response(new Uint8Array(await response.body()), { status: response.status() })
        },
      }),
    ],
  })
}
