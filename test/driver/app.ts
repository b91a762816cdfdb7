import type { AssuranceLevel, EidLevel } from '@aterrapport/domain/access/identification.ts'
import type { StaffRole } from '@aterrapport/domain/access/actor.ts'
import { mailDomainOf } from '@aterrapport/domain/organisation/mail-domain.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { createApp } from '@aterrapport/server/app.ts'
import type { ServerContext } from '@aterrapport/server/context.ts'
import type { Db } from '@aterrapport/server/database/database.ts'
import { json } from '@aterrapport/server/database/json.ts'
import { DEMO_STAFF } from '@aterrapport/server/demo/staff.ts'
import { eidOf } from '@aterrapport/server/eid/provider.ts'
import { runJobs } from '@aterrapport/server/jobs/worker.ts'
import { openNews } from '@aterrapport/server/reports/live/news.ts'
import { cookieJar } from '@aterrapport/server/session/cookies.ts'
import { openStaffSession } from '@aterrapport/server/session/sessions.ts'
import { createOutbox } from '@aterrapport/server/testing/outbox.ts'
import { TEST_CONFIG } from '@aterrapport/server/testing/test-app.ts'
import { createTestDatabase } from '@aterrapport/server/testing/test-database.ts'
import { newUuid } from '@aterrapport/server/uuid.ts'
import { type Browser, openBrowser } from './browser.ts'
import { identify } from './identify.ts'
import { openMailbox, type Mailbox } from './mailbox.ts'
import { type Colleague, joinAs, type WhoJoins } from './recipient.ts'

/** The product, with the demo's 290 municipalities, a clock that the test sets and mail that the test reads. */
export interface App {
  readonly db: Db
  readonly mailbox: Mailbox
  /** From now on it is this moment. */
  at(instant: string): void
  /** A browser that has never been here. */
  visitor(): Browser
  /** Somebody at the authority, signed in. */
  staff(role: StaffRole): Promise<Browser>
  /** Somebody at a municipality who has opened the registry's link and confirmed an address: by its kommunkod. */
  recipient(kommunkod: string, who?: WhoJoins): Promise<Colleague>
  /** The registry of a municipality, who holds the link and has not said who they are. */
  registry(kommunkod: string): Promise<Browser>
  /** Where a municipality stands on the staff's board. */
  board(kommunkod: string): Promise<BoardRow>
  closeRound(): Promise<void>
  /** From now on the round asks those who vouch for this. */
  demands(level: AssuranceLevel): Promise<void>
  /** Somebody identifies themselves at a level. */
  identified(who: Colleague, as: { readonly name: string; readonly level: EidLevel }): Promise<void>
  stop(): Promise<void>
}

type BoardRow = Awaited<ReturnType<Browser['api']['rounds']['board']['query']>>[number]

/** Starts the server, its network apart, on a database of the test's own. */
export async function startApp({ now }: { now: string }): Promise<App> {
  const database = await createTestDatabase()
  const { db } = database
  // The instants of a test are written as instants.
  let instant = now as Instant
  const clock = () => instant
  const config = { ...TEST_CONFIG, trustProxy: true }
  const problems: string[] = []
  const log = (line: string) => void problems.push(line)
  const news = openNews({ databaseUrl: database.url, log })
  const server: ServerContext = { db, config, clock, newId: newUuid, eid: eidOf(config), log, news }
  const outbox = createOutbox()
  const noSite = { answer: () => null }
  const hono = createApp({ server, sites: { admin: noSite, respondent: noSite }, pages: [] })

  const runQueue = async () => {
    await runJobs({ databaseUrl: database.url, context: { ...server, transport: outbox.transport }, log: server.log })
    if (problems.length > 0) throw new Error(problems.join('\n'))
  }
  const mailbox = openMailbox(outbox, runQueue)
  const visitor = () => openBrowser(config.publicUrl, async (url, init) => hono.request(url, init))

  const staff = async (role: StaffRole) => {
    const email = DEMO_STAFF.find(({ roles }) => roles.includes(role))?.email ?? ''
    const { id } = await db.selectFrom('staff').select('id').where('email', '=', email).executeTakeFirstOrThrow()
    const browser = visitor()
    const jar = cookieJar(null, { secure: false })
    await openStaffSession(db, id, { cookies: { ...jar, set: browser.setCookie }, now: instant })
    return browser
  }

  const findRound = async ({ api }: Browser) => {
    const [round] = await api.rounds.list.query()
    if (round === undefined) throw new Error('The demo has no round')
    return round.id
  }

  const board = async (kommunkod: string) => {
    const officer = await staff('caseOfficer')
    const rows = await officer.api.rounds.board.query({ round: await findRound(officer) })
    const row = rows.find((candidate) => candidate.kommunkod === kommunkod)
    if (row === undefined) throw new Error(`There is no municipality ${kommunkod}`)
    return row
  }

  const registryLink = async (kommunkod: string) => {
    const { report, registryEmail, invitedAt } = await board(kommunkod)
    const officer = await staff('caseOfficer')
    if (invitedAt === null) await officer.api.rounds.invite.mutate({ round: await findRound(officer), reports: [report], again: false })
    return { report, secret: await mailbox.linkTo(registryEmail ?? ''), domain: mailDomainOf(registryEmail ?? '') }
  }

  return {
    db,
    mailbox,
    at: (next) => void (instant = next as Instant),
    visitor,
    staff,
    board,
    async registry(kommunkod) {
      const browser = visitor()
      await browser.api.links.open.mutate({ secret: (await registryLink(kommunkod)).secret })
      return browser
    },
    async recipient(kommunkod, who = { name: 'Eva Berg' }) {
      return joinAs({ visitor, mailbox }, { ...(await registryLink(kommunkod)), ...who })
    },
    async demands(identification) {
      // A round's rule is set when it is created; the demo's round is there already.
      const { id, rule } = await db
        .selectFrom('round')
        .select(['id', 'sign_off as rule'])
        .where('status', '=', 'open')
        .executeTakeFirstOrThrow()
      const signOff = json({ ...rule, identification })
      await db.updateTable('round').set({ sign_off: signOff }).where('id', '=', id).execute()
    },
    identified: async ({ report, email }, as) => identify(server, { report, email, ...as }),
    async closeRound() {
      const officer = await staff('caseOfficer')
      await officer.api.rounds.close.mutate({ round: await findRound(officer) })
    },
    async stop() {
      await news.close()
      await database.close()
    },
  }
}
