import { once } from 'node:events'
import { createServer, type RequestListener } from 'node:http'
import { join } from 'node:path'
import { getRequestListener } from '@hono/node-server'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import type { Hono } from 'hono'
import { createApp } from './app.ts'
import type { Config } from './config.ts'
import type { ServerContext } from './context.ts'
import { connect } from './database/database.ts'
import { startPostgres } from './database/embedded-postgres.ts'
import { migrate } from './database/migrate.ts'
import { openCertificate } from './documents/seal/certificate.ts'
import { wasFilledByDemo } from './audit/queries.ts'
import { addIdentification } from './eid/pages.ts'
import { eidOf } from './eid/provider.ts'
import { startWorker } from './jobs/worker.ts'
import type { Log } from './log.ts'
import { openTransport } from './mail/transport.ts'
import { openNews } from './reports/live/news.ts'
import { openIdProvider } from './session/oidc.ts'
import { addSignIn } from './session/sign-in.ts'
import { newUuid } from './uuid.ts'
import { addPageStyles } from './web/page.ts'
import { readSite } from './web/static-files.ts'

export interface Server {
  readonly url: string
  /** Fulfilled, with the reason, when something that the server cannot be without has ended. */
  readonly failed: Promise<string>
  /** Stops everything in order: no new requests, those that run are finished, then jobs, mail, database. */
  stop(): Promise<void>
}

interface StartOptions {
  readonly config: Config
  readonly log: Log
  /** Told, line by line, what is being done. */
  readonly tell: Log
}

/** A part of the demo, or of the server, that is stopped in its turn. */
type Stop = () => Promise<void>

/** Starts everything that a running server is made of, in the order it is needed. */
export async function startServer({ config, log, tell }: StartOptions): Promise<Server> {
  const stops: Stop[] = []
  const stop = async () => {
    for (const stopPart of stops.splice(0).toReversed()) await stopPart()
  }
  try {
    return await start({ config, log, tell, stops, stop })
  } catch (error) {
    await stop()
    throw error
  }
}

async function start({ config: given, log, tell, stops, stop }: StartOptions & { stops: Stop[]; stop: Stop }): Promise<Server> {
  const config = given.mode === 'demo' ? (await import('./demo/eid-client.ts')).withDemoEid(given) : given
  await checkCertificate(config, log)
  const database = await openDatabase(config, { tell, stops })
  const { run, role } = await migrate(database.url)
  if (run.length > 0) tell(`database: ran ${run.length} migrations, the last one ${run.at(-1)}`)
  if (role === null) log('the database login may not take the role aterrapport_app: what is kept for ever is guarded by triggers alone')
  const { db, close } = connect(database.url, { role })
  stops.push(close)
  if (config.mode === 'production' && (await wasFilledByDemo(db))) throw new Error(DEMO_CONTENT)

  // toISOString gives what an Instant is.
  const clock = () => new Date().toISOString() as Instant
  const news = openNews({ databaseUrl: database.url, log })
  stops.push(() => news.close())
  const eid = eidOf(config, viaLoopback(config))
  const server: ServerContext = { db, config, clock, newId: newUuid, eid, log, news }

  const demo = config.mode === 'demo' ? await (await import('./demo/demo.ts')).startDemo(server, tell) : null
  if (demo !== null) stops.push(demo.stop)
  const smtpUrl = config.smtpUrl ?? demo?.smtpUrl
  const oidc = config.oidc ?? demo?.oidc
  // The configuration refuses production without them, and the demo has its own.
  if (smtpUrl === undefined || smtpUrl === null || oidc === undefined || oidc === null)
    throw new Error('There is no mail server or no OpenID provider.')

  const transport = openTransport(smtpUrl)
  stops.push(async () => transport.close())
  const worker = await startWorker({ databaseUrl: database.url, context: { ...server, transport }, log })
  stops.push(() => worker.stop())

  const sites = { admin: readSite(siteFolder('admin')), respondent: readSite(siteFolder('respondent')) }
  const provider = openIdProvider({ client: oidc, redirectUri: `${config.publicUrl}/admin/sign-in/callback`, fetch: viaLoopback(config) })
  const signIn = (app: Hono) => addSignIn(app, { server, provider })
  const identification = eid === null ? [] : [(app: Hono) => addIdentification(app, { server, provider: eid })]
  const app = createApp({ server, sites, pages: [addPageStyles, signIn, ...identification, ...(demo?.pages ?? [])] })
  const listening = await listen(app, config, demo?.handles ?? null)
  stops.push(listening.stop)
  // Streams of news are requests that do not end by themselves.
  stops.push(() => news.close())
  for (const line of [`ready: ${config.publicUrl}/ for recipients, ${config.publicUrl}/admin/ for staff`, ...(demo?.welcome ?? [])])
    tell(line)
  return { url: config.publicUrl, failed: database.died, stop }
}

const DEMO_CONTENT =
  'The server cannot start in production: the database in DATABASE_URL holds the demo, with people who sign in without a password. Give it an empty one.'

/** A server that was told to seal receipts and cannot does not start. */
async function checkCertificate({ receiptCertificate }: Config, log: Log): Promise<void> {
  if (receiptCertificate === null) return
  const opened = await openCertificate(receiptCertificate, new Date().toISOString() as Instant)
  if (!opened.ok) throw new Error(`The server cannot start: ${opened.refusal}`)
  const { holder, own } = opened.value
  log(`receipts are sealed by ${holder}, with a certificate that is valid until ${own.validToDate.toISOString().slice(0, 10)}`)
}

interface OpenedDatabase {
  readonly url: string
  readonly died: Promise<string>
}

async function openDatabase({ databaseUrl, dataDir }: Config, { tell, stops }: { tell: Log; stops: Stop[] }): Promise<OpenedDatabase> {
  // A database of somebody else's tells of its end by not answering, which the next request meets.
  if (databaseUrl !== null) return { url: databaseUrl, died: new Promise(() => {}) }
  tell(`database: starting its own PostgreSQL in ${join(dataDir, 'postgres')}`)
  const postgres = await startPostgres({ folder: join(dataDir, 'postgres'), database: 'aterrapport' })
  stops.push(() => postgres.stop())
  return postgres
}

/** Where a web application is built: the same way from the sources as from the bundle. */
function siteFolder(name: 'admin' | 'respondent'): string {
  return join(import.meta.dirname, '..', '..', name, 'dist')
}

/** Reaches the server's own addresses, where the demo's provider is, on this machine: the public address may lead in through a proxy from outside. */
function viaLoopback({ publicUrl, port }: Config): typeof fetch {
  const { origin } = new URL(publicUrl)
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    return fetch(url.origin === origin ? `http://127.0.0.1:${port}${url.pathname}${url.search}` : input, init)
  }
}

/** A handler that takes some requests for itself, and says whether it did. */
export type NodeHandler = (...request: Parameters<RequestListener>) => boolean

async function listen(app: Hono, { port }: Config, handles: NodeHandler | null): Promise<{ stop: Stop }> {
  const answer = getRequestListener(app.fetch)
  const http = createServer((request, response) => {
    if (handles?.(request, response) !== true) void answer(request, response)
  })
  http.listen(port)
  await once(http, 'listening').catch((error: unknown) => {
    throw new Error(`Port ${port} cannot be used: ${error instanceof Error ? error.message : String(error)}. Choose another in PORT.`, {
      cause: error,
    })
  })
  return {
    async stop() {
      const closed = once(http, 'close')
      http.close()
      http.closeIdleConnections()
      // A connection kept open by a browser is no request; after a while it is closed all the same.
      const impatience = setTimeout(() => http.closeAllConnections(), 5000)
      await closed
      clearTimeout(impatience)
    },
  }
}
