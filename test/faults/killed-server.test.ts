import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { connect } from '@aterrapport/server/database/database.ts'
import { type EmbeddedPostgres, startPostgres } from '@aterrapport/server/database/embedded-postgres.ts'
import { createLink } from '@aterrapport/server/links/create.ts'
import { codeDigits, linkSecret } from '@aterrapport/server/links/secret.ts'
import { TEST_CONFIG } from '@aterrapport/server/testing/test-app.ts'
import { freePort } from '@aterrapport/server/testing/test-server.ts'
import { newUuid } from '@aterrapport/server/uuid.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Browser, openBrowser } from '../driver/browser.ts'
import { type ServerProcess, startServerProcess } from './server-process.ts'

const SECRET = 'a secret for fault tests that is long enough'
const KILLS = 3
/** One writer for each. */
const PATHS = ['a', 'b', 'c'].flatMap((row) =>
  ['benamning', 'syfte', 'malgrupp', 'resultat'].map((column) => `viktigaste_insatser.${row}.${column}`),
)
const ACKNOWLEDGED_BEFORE_A_KILL = 40
const LONGEST_MS = 120_000

let folder: string
let postgres: EmbeddedPostgres
let environment: Readonly<Record<string, string>>
let running: ServerProcess

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aterrapport-faults-'))
  // As in production, with all the syncing that makes an acknowledged commit last.
  postgres = await startPostgres({ folder: join(folder, 'postgres'), database: 'faults' })
  environment = { DATABASE_URL: postgres.url, DATA_DIR: folder, PORT: String(await freePort()), SECRET, TZ: 'Pacific/Chatham' }
  running = await startServerProcess(environment)
}, LONGEST_MS)
afterAll(async () => {
  await running.kill()
  await postgres.stop()
  rmSync(folder, { recursive: true })
})

/** Somebody at Umeå who has confirmed an address, on the demo's round. */
async function contributor(): Promise<{ browser: Browser; report: string }> {
  const { db, close } = connect(postgres.url, { role: null, connections: 1 })
  const found = await db
    .selectFrom('report')
    .innerJoin('recipient', 'recipient.id', 'report.recipient_id')
    .select('report.id')
    .where('recipient.kommunkod', '=', '2480')
    .executeTakeFirstOrThrow()
  const report = found.id
  // toISOString gives what an Instant is.
  const server = { config: { ...TEST_CONFIG, secret: SECRET }, clock: () => new Date().toISOString() as Instant, newId: newUuid }
  const link = await db.transaction().execute((tx) => createLink(tx, server, { report, purpose: 'registry', email: null }))
  const browser = openBrowser(`http://localhost:${environment['PORT']}`, fetch)
  const email = 'eva@umea.example'
  await browser.api.links.open.mutate({ secret: linkSecret(SECRET, link) })
  await browser.api.people.requestCode.mutate({ report, email })
  const code = await db.selectFrom('email_code').select('id').where('email', '=', email).executeTakeFirstOrThrow()
  await browser.api.people.confirmCode.mutate({ report, email, code: codeDigits(SECRET, code.id), name: 'Eva Berg', position: null })
  await close()
  return { browser, report }
}

test(
  'every answer that was acknowledged stands after the server has been killed in the midst of writing',
  async () => {
    const { browser, report } = await contributor()
    const { api } = browser
    await api.reports.save.mutate({
      report,
      changes: ['a', 'b', 'c'].map((row, index) => ({ path: `viktigaste_insatser.${row}`, value: String(index), basedOn: null })),
    })
    let acknowledged = new Map(PATHS.map((path) => [path, 0]))

    for (let kill = 1; kill <= KILLS; kill += 1) {
      let count = 0
      const enough = Promise.withResolvers<void>()
      const write = async (path: string) => {
        for (let next = (acknowledged.get(path) ?? 0) + 1; ; next += 1) {
          const changes = [{ path, value: `nummer ${next}`, basedOn: next === 1 ? null : next - 1 }]
          const { saved } = await api.reports.save.mutate({ report, changes })
          if (saved[0]?.version !== next) throw new Error(`${path} was saved as version ${saved[0]?.version}, not ${next}`)
          acknowledged.set(path, next)
          count += 1
          if (count === ACKNOWLEDGED_BEFORE_A_KILL * kill) enough.resolve()
        }
      }
      const writers = PATHS.map((path) => write(path))
      const ended = Promise.allSettled(writers)
      await Promise.race([enough.promise, ended])
      await running.kill()
      // A writer stops because the server is gone, and for no other reason.
      for (const writer of await ended)
        expect(writer).toMatchObject({ status: 'rejected', reason: { name: 'TRPCClientError', data: undefined } })

      running = await startServerProcess(environment)
      const { answers } = await api.reports.load.query({ report })
      for (const path of PATHS) {
        const last = acknowledged.get(path) ?? 0
        const version = answers[path]?.version ?? 0
        // The one that was on its way may have been written without the word of it coming back.
        expect([last, last + 1]).toContain(version)
        expect(answers[path]?.value ?? null).toBe(version === 0 ? null : `nummer ${version}`)
      }
      acknowledged = new Map(PATHS.map((path) => [path, answers[path]?.version ?? 0]))
    }
  },
  LONGEST_MS,
)
