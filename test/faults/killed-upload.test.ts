import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
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
const LONGEST_MS = 180_000
/** So small that the server is killed in the midst of many. */
const PART = 20_000
const CONTENT = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(3_000_000, 'en lång bilaga ')])
const KILLS = 3

let folder: string
let postgres: EmbeddedPostgres
let environment: Readonly<Record<string, string>>
let server: ServerProcess

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aterrapport-upload-'))
  postgres = await startPostgres({ folder: join(folder, 'postgres'), database: 'faults' })
  environment = { DATABASE_URL: postgres.url, DATA_DIR: folder, PORT: String(await freePort()), SECRET, TZ: 'Pacific/Chatham' }
  server = await startServerProcess(environment)
}, LONGEST_MS)
afterAll(async () => {
  await server.kill()
  await postgres.stop()
  rmSync(folder, { recursive: true })
})

/** Somebody at Umeå who has confirmed an address, on the demo's round. */
async function contributor(): Promise<{ browser: Browser; report: string }> {
  const { db, close } = connect(postgres.url, { role: null, connections: 1 })
  const { id: report, registry } = await db
    .selectFrom('report')
    .innerJoin('recipient', 'recipient.id', 'report.recipient_id')
    .innerJoin('round', 'round.id', 'report.round_id')
    .select(['report.id', 'report.registry_email as registry'])
    .where('recipient.kommunkod', '=', '2480')
    .where('round.status', '=', 'open')
    .executeTakeFirstOrThrow()
  // toISOString gives what an Instant is.
  const maker = { config: { ...TEST_CONFIG, secret: SECRET }, clock: () => new Date().toISOString() as Instant, newId: newUuid }
  const link = await db.transaction().execute((tx) => createLink(tx, maker, { report, purpose: 'registry', email: null }))
  const browser = openBrowser(`http://localhost:${environment['PORT']}`, fetch)
  const email = `eva@${registry?.split('@')[1]}`
  await browser.api.links.open.mutate({ secret: linkSecret(SECRET, link) })
  await browser.api.people.requestCode.mutate({ report, email })
  const code = await db.selectFrom('email_code').select('id').where('email', '=', email).executeTakeFirstOrThrow()
  await browser.api.people.confirmCode.mutate({ report, email, code: codeDigits(SECRET, code.id), name: 'Eva Berg', position: null })
  await close()
  return { browser, report }
}

test(
  'a file goes on from its last acknowledged part however often the server is killed, and is what was sent',
  async () => {
    const { browser, report } = await contributor()
    const sha256 = createHash('sha256').update(CONTENT).digest('hex')
    const begin = () =>
      browser.api.attachments.begin.mutate({ report, question: 'huvudboksutdrag', name: 'huvudbok.pdf', bytes: CONTENT.length, sha256 })
    const { upload } = await begin()

    let acknowledged = 0
    /** Sends parts until all is sent, or the server is gone. */
    async function send(): Promise<void> {
      while (acknowledged < CONTENT.length) {
        const body = new Uint8Array(CONTENT.subarray(acknowledged, acknowledged + PART))
        const answer = await browser
          .fetch(`/api/attachments/${report}/uploads/${upload}?start=${acknowledged}`, { method: 'PATCH', body })
          .then((response) => response.json())
          .catch(() => null)
        if (answer === null) return
        // What the route answers.
        ;({ received: acknowledged } = answer as { received: number })
      }
    }

    for (let kill = 1; kill <= KILLS; kill += 1) {
      const sent = send()
      const from = acknowledged
      await until(() => acknowledged >= from + 10 * PART)
      await server.kill()
      await sent
      server = await startServerProcess(environment)
      const again = await begin()
      expect(again.upload).toBe(upload)
      // The part that was on its way may have been stored without the word of it coming back.
      expect([acknowledged, acknowledged + PART]).toContain(again.received)
      acknowledged = again.received
      expect(acknowledged).toBeLessThan(CONTENT.length)
    }
    await send()
    const file = await browser.api.attachments.complete.mutate({ report, upload })
    expect(file.sha256).toBe(sha256)
    const stored = Buffer.from(await (await browser.fetch(`/api/attachments/${file.id}`)).arrayBuffer())
    expect(stored.equals(CONTENT)).toBe(true)
  },
  LONGEST_MS,
)

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(5)
}
