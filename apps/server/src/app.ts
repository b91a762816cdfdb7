import { trpcServer } from '@hono/trpc-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { appRouter } from './api.ts'
import type { ServerContext } from './context.ts'
import { answerTo, type ApiEnvironment, contextOf, stackOf } from './http.ts'
import { ROUTES } from './routes.ts'
import { faultOf } from './trpc.ts'

/** A call's input is at most this; files have limits of their own. */
const MOST_INPUT_BYTES = 4 * 1024 * 1024

/** Everything under `/api`. */
export function createApi(server: ServerContext): Hono<ApiEnvironment> {
  const api = new Hono<ApiEnvironment>().basePath('/api')
  api.onError((error, c) => answerTo(error, server, c))
  api.use(async (c, next) => {
    const context = await contextOf(server, c)
    c.set('context', context)
    await next()
    for (const cookie of context.cookies.headers()) c.res.headers.append('Set-Cookie', cookie)
    c.res.headers.set('Cache-Control', 'no-store')
  })
  api.use('/trpc/*', bodyLimit({ maxSize: MOST_INPUT_BYTES }))
  api.use(
    '/trpc/*',
    trpcServer({
      router: appRouter,
      endpoint: '/api/trpc',
      createContext: (_options, c) => ({ ...(c.get('context') as object) }),
      onError({ error, path }) {
        const fault = faultOf(error)
        if (fault !== null) server.log(`fault ${fault} in ${path}: ${stackOf(error.cause ?? error)}`)
      },
    }),
  )
  for (const addTo of ROUTES) addTo(api)
  return api
}
