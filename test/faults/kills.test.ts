import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { connect } from '@aterrapport/server/database/database.ts'
import { type EmbeddedPostgres, startPostgres } from '@aterrapport/server/database/embedded-postgres.ts'
import { readPostmaster } from '@aterrapport/server/database/postmaster.ts'
import { createLink } from '@aterrapport/server/links/create.ts'
import { codeDigits, linkSecret } from '@aterrapport/server/links/secret.ts'
import { TEST_CONFIG } from '@aterrapport/server/testing/test-app.ts'
import { freePort } from '@aterrapport/server/testing/test-server.ts'
import { newUuid } from '@aterrapport/server/uuid.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openBrowser } from '../driver/browser.ts'
import { type ServerProcess, startServerProcess } from './server-process.ts'
import { type Acknowledged, typing, type Typist } from './typist.ts'

const SECRET = 'a secret for fault tests that is long enough'
const PEOPLE = 20
const KILLED = ['server', 'database', 'both', 'database'] as const
const LONGEST_MS = 300_000

let folder: string
let postgres: EmbeddedPostgres
let environment: Readonly<Record<string, string>>
let server: ServerProcess

/** As in production, with all the syncing that makes an acknowledged commit last. */
const startDatabase = () => startPostgres({ folder: join(folder, 'postgres'), database: 'faults' })

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aterrapport-faults-'))
  postgres = await startDatabase()
  environment = { DATABASE_URL: postgres.url, DATA_DIR: folder, PORT: String(await freePort()), SECRET, TZ: 'Pacific/Chatham' }
  server = await startServerProcess(environment)
}, LONGEST_MS)
afterAll(async () => {
  await server.kill()
  await postgres.stop()
  rmSync(folder, { recursive: true })
})

/** People at Umeå who have each confirmed an address, on the demo's round. */
async function colleagues(): Promise<{ browsers: readonly Browser[]; report: string }> {
  const { db, close } = connect(postgres.url, { role: null, connections: 1 })
  const { id: report, registry } = await db
    .selectFrom('report')
    .innerJoin('recipient', 'recipient.id', 'report.recipient_id')
    .select(['report.id', 'report.registry_email as registry'])
    .where('recipient.kommunkod', '=', '2480')
    .executeTakeFirstOrThrow()
  // toISOString gives what an Instant is.
  const maker = { config: { ...TEST_CONFIG, secret: SECRET }, clock: () => new Date().toISOString() as Instant, newId: newUuid }
  const link = await db.transaction().execute((tx) => createLink(tx, maker, { report, purpose: 'registry', email: null }))
  const browsers: Browser[] = []
  for (let person = 1; person <= PEOPLE; person += 1) {
    const browser = openBrowser(`http://localhost:${environment['PORT']}`, fetch)
    const email = `person${person}@${registry?.split('@')[1]}`
    await browser.api.links.open.mutate({ secret: linkSecret(SECRET, link) })
    await browser.api.people.requestCode.mutate({ report, email })
    const code = await db.selectFrom('email_code').select('id').where('email', '=', email).executeTakeFirstOrThrow()
    await browser.api.people.confirmCode.mutate({
      report,
      email,
      code: codeDigits(SECRET, code.id),
      name: `Person ${person}`,
      position: null,
    })
    browsers.push(browser)
  }
  await close()
  return { browsers, report }
}

/** Ends something as a power cut would, and starts it again. */
async function cut(what: (typeof KILLED)[number]): Promise<void> {
  if (what !== 'database') await server.kill()
  if (what !== 'server') {
    process.kill(readPostmaster(join(folder, 'postgres', 'data'))?.pid ?? 0, 'SIGKILL')
    await postgres.died
    postgres = await startDatabase()
  }
  if (what !== 'database') server = await startServerProcess(environment)
}

test(
  'twenty people type while the server and the database are killed: every answer that was acknowledged stands',
  async () => {
    const { browsers, report } = await colleagues()
    const typists: readonly Typist[] = browsers.map((browser, at) => typing({ browser, report, number: at + 1 }))
    for (const what of KILLED) {
      const before = typists.reduce((sum, { acknowledged }) => sum + acknowledged().length, 0)
      // At no particular point: somewhere among the next hundreds of answers, with a dozen on their way.
      await until(() => typists.reduce((sum, { acknowledged }) => sum + acknowledged().length, 0) > before + 60 + Math.random() * 200)
      await cut(what)
    }
    await Promise.all(typists.map(({ stop }) => stop()))

    const [first] = browsers
    const { answers } = await (first as Browser).api.reports.load.query({ report }) // there are twenty
    const all = typists.flatMap(({ acknowledged }) => acknowledged())
    const versions = new Map<string, unknown>()
    for (const { path, version, value } of all) {
      const place = `${path} ${version}`
      // No version of an answer was promised to two people.
      if (versions.has(place)) throw new Error(`${place} was promised as ${String(versions.get(place))} and as ${value}`)
      versions.set(place, value)
    }
    const lasting = [...new Set(all.map(({ path }) => path))].map((path) => {
      const { version, value } = all.filter((one) => one.path === path).toSorted((a, b) => b.version - a.version)[0] as Acknowledged // it has some
      return { path, version, value }
    })
    expect(lasting.map(({ path }) => ({ path, version: answers[path]?.version, value: answers[path]?.value }))).toEqual(lasting)
    expect(all.length).toBeGreaterThan(KILLED.length * 60)
  },
  LONGEST_MS,
)

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(5)
}
