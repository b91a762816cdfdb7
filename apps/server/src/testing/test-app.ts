import type { StaffRole } from '@aterrapport/domain/access/actor.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { createCaller } from '../api.ts'
import type { Config } from '../config.ts'
import { requestContext, type Context, type ServerContext } from '../context.ts'
import type { Db } from '../database/database.ts'
import { eidOf } from '../eid/provider.ts'
import { runJobs } from '../jobs/worker.ts'
import { openNews } from '../reports/live/news.ts'
import { type CookieJar, cookieJar } from '../session/cookies.ts'
import { hashSecret } from '../session/secret.ts'
import { readSession } from '../session/sessions.ts'
import { openRecipientSession, openStaffSession } from '../session/sessions.ts'
import { newUuid } from '../uuid.ts'
import { insertPerson, insertStaff, NOW } from './fixtures.ts'
import { createOutbox, type Outbox } from './outbox.ts'
import { createTestDatabase, type TestDatabase } from './test-database.ts'

export type Caller = ReturnType<typeof createCaller>

/** A browser of somebody's: its cookies last from call to call, and every call reads its session anew. */
export interface Browser {
  readonly api: Caller
  context(): Promise<Context>
}

export interface TestApp {
  readonly db: Db
  readonly database: TestDatabase
  readonly server: ServerContext
  readonly config: Config
  /** What has been mailed, once `runJobs` has run. */
  readonly outbox: Outbox
  now(): Instant
  setNow(instant: string): void
  nobody(): Browser
  staff(...roles: readonly StaffRole[]): Promise<Browser>
  staffOf(authority: string, ...roles: readonly StaffRole[]): Promise<Browser>
  /** A browser that has opened the registry's link of a report. */
  registry(report: string): Promise<Browser>
  /** A browser in which somebody has confirmed their address, and joined the report as a contributor. */
  contributor(report: string, name?: string): Promise<Browser>
  /** A browser of somebody with a confirmed address and a personal link; a certifier or signatory when the handover names them. */
  invited(report: string, purpose: 'certifier' | 'signatory', email: string): Promise<Browser>
  runJobs(): Promise<void>
  close(): Promise<void>
}

export const TEST_CONFIG: Config = {
  mode: 'demo',
  port: 0,
  publicUrl: 'http://localhost:3000',
  databaseUrl: null,
  smtpUrl: null,
  mailFrom: 'Provmyndigheten <aterrapport@provmyndigheten.example>',
  oidc: null,
  eid: null,
  secret: 'a secret for tests that is long enough',
  dataDir: '.data',
  trustProxy: false,
  clamd: null,
  receiptCertificate: null,
}

/** The server without its network, on a database of its own, with a clock that stands where the test puts it. */
export async function startTestApp({ now = NOW, ...changed }: { now?: string } & Partial<Config> = {}): Promise<TestApp> {
  const config = { ...TEST_CONFIG, ...changed }
  const database = await createTestDatabase()
  const { db } = database
  // The instants of a test are written as instants.
  let instant = now as Instant
  const clock = () => instant
  const news = openNews({ databaseUrl: database.url, log: () => {} })
  const server: ServerContext = { db, config, clock, newId: newUuid, eid: eidOf(config), log: () => {}, news }
  const outbox = createOutbox()

  const browser = (held = new Map<string, string>()): Browser => {
    const context = async (): Promise<Context> => {
      const cookies = keeping(held)
      return requestContext(server, { session: await readSession(db, cookies, instant), cookies, address: '192.0.2.1' })
    }
    return { api: callerOf(context), context }
  }

  const opened = async (open: (cookies: CookieJar) => Promise<void>): Promise<Browser> => {
    const held = new Map<string, string>()
    await open(keeping(held))
    return browser(held)
  }

  const withLink = (report: string, purpose: 'registry' | 'certifier' | 'signatory', email: string | null, person: string | null) =>
    opened(async (cookies) => {
      const { secretHash } = await openRecipientSession(db, { cookies, now: instant })
      const link = newUuid()
      await db
        .insertInto('access_link')
        .values({
          id: link,
          report_id: report,
          secret_hash: hashSecret(link),
          purpose,
          email,
          created_at: instant,
          expires_at: '2999-01-01T00:00:00.000Z' as Instant,
          revoked_at: null,
        })
        .execute()
      await db.insertInto('session_link').values({ secret_hash: secretHash, access_link_id: link }).execute()
      await db.updateTable('session').set({ person_id: person }).where('secret_hash', '=', secretHash).execute()
    })

  const staffOf = async (authority: string, ...roles: readonly StaffRole[]) => {
    const { id } = await insertStaff(db, roles, authority)
    return opened((cookies) => openStaffSession(db, id, { cookies, now: instant }))
  }

  return {
    db,
    database,
    server,
    config,
    outbox,
    now: clock,
    setNow: (next) => void (instant = next as Instant),
    nobody: () => browser(),
    staff: (...roles) => staffOf('Provmyndigheten', ...roles),
    staffOf,
    registry: (report) => withLink(report, 'registry', null, null),
    async contributor(report, name = 'Kim Provsson') {
      const person = await insertPerson(db, name)
      await db
        .insertInto('contributor')
        .values({ report_id: report, person_id: person.id, joined_at: instant })
        .onConflict((conflict) => conflict.doNothing())
        .execute()
      return withLink(report, 'registry', null, person.id)
    },
    async invited(report, purpose, email) {
      const person = await insertPerson(db, email, email)
      return withLink(report, purpose, email, person.id)
    },
    runJobs: () =>
      runJobs({
        databaseUrl: database.url,
        context: { db, config, transport: outbox.transport, clock, newId: newUuid },
        log: (line) => outbox.problems.push(line),
      }),
    async close() {
      await news.close()
      await database.close()
    },
  }
}

/** A jar over the cookies that a browser holds: what an answer sets, the next call sends. */
function keeping(held: Map<string, string>): CookieJar {
  const jar = cookieJar([...held].map(([name, value]) => `${name}=${value}`).join('; '), { secure: false })
  return {
    ...jar,
    set: (name, value) => void held.set(name, value),
    clear: (name) => void held.delete(name),
  }
}

/** A caller that makes its context anew for every call, as the server does for every request. */
function callerOf(context: () => Promise<Context>): Caller {
  return createCaller(context)
}
