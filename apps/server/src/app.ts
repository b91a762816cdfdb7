import { trpcServer } from '@hono/trpc-server'
import { sql } from 'kysely'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { appRouter } from './api.ts'
import type { ServerContext } from './context.ts'
import { answerTo, type ApiEnvironment, contextOf, stackOf } from './http.ts'
import { ROUTES } from './routes.ts'
import { faultOf } from './trpc.ts'
import { firstCall, preloadOf } from './web/first-call.ts'
import { sameOriginOnly } from './web/same-origin.ts'
import { securityHeaders, withSecurityHeaders } from './web/security-headers.ts'
import type { Site } from './web/static-files.ts'

/** A call's input is at most this; files have limits of their own. */
const MOST_INPUT_BYTES = 4 * 1024 * 1024

export interface AppOptions {
  readonly server: ServerContext
  readonly sites: { readonly admin: Site; readonly respondent: Site }
  /** Pages that the server makes itself: signing in, and in the demo its mailbox. */
  readonly pages: readonly ((app: Hono) => void)[]
}

/** The whole server as one function from request to answer. */
export function createApp({ server, sites, pages }: AppOptions): Hono {
  const app = new Hono()
  app.onError((error, c) => answerTo(error, server, c))
  app.use(withSecurityHeaders(securityHeaders({ https: server.config.publicUrl.startsWith('https:') })))
  app.use(sameOriginOnly(server.config))
  app.get('/api/health', async (c) => {
    c.header('Cache-Control', 'no-store')
    return (await answers(server)) ? c.json({ status: 'ok' }) : c.json({ status: 'no-database' }, 503)
  })
  app.route('/', createApi(server))
  for (const addTo of pages) addTo(app)
  app.get('/admin', (c) => c.redirect('/admin/'))
  app.get('/admin/*', (c) => sites.admin.answer(c.req.path.slice('/admin/'.length), c.req.raw) ?? c.notFound())
  app.get('/*', async (c) => {
    const answer = await sites.respondent.answer(c.req.path.slice(1), c.req.raw)
    if (answer?.headers.get('Content-Type')?.startsWith('text/html')) answer.headers.set('Link', preloadOf(firstCall(c.req.path)))
    return answer ?? c.notFound()
  })
  return app
}

/** Everything under `/api`: the procedures, and the modules' files. */
function createApi(server: ServerContext): Hono<ApiEnvironment> {
  const api = new Hono<ApiEnvironment>().basePath('/api')
  api.onError((error, c) => answerTo(error, server, c))
  api.use(async (c, next) => {
    const context = await contextOf(server, c)
    c.set('context', context)
    await next()
    for (const cookie of context.cookies.headers()) c.res.headers.append('Set-Cookie', cookie)
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
  })
  api.use(
    '/trpc/*',
    bodyLimit({
      maxSize: MOST_INPUT_BYTES,
      onError: (c) => c.json({ refusal: null, fault: null }, 413),
    }),
  )
  api.use(
    '/trpc/*',
    trpcServer({
      router: appRouter,
      endpoint: '/api/trpc',
      // What this made above is what the procedures find; Hono's own type of it is lost on the way through the adapter.
      createContext: (_options, c) => ({ ...(c.get('context') as object) }),
      onError({ error, path }) {
        const fault = faultOf(error)
        if (fault !== null) server.log(`fault ${fault} in ${path}: ${stackOf(error.cause ?? error)}`)
      },
    }),
  )
  for (const addTo of ROUTES) addTo(api)
  api.all('*', (c) => c.json({ refusal: { kind: 'not-found' }, fault: null }, 404))
  return api
}

async function answers({ db, log }: ServerContext): Promise<boolean> {
  try {
    await sql`select 1`.execute(db)
    return true
  } catch (error) {
    log(`the database does not answer: ${stackOf(error)}`)
    return false
  }
}
