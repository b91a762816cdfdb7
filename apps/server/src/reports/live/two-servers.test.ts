import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { cookieJar } from '../../session/cookies.ts'
import { openRecipientSession } from '../../session/sessions.ts'
import { insertPerson, insertReport, insertRound } from '../../testing/fixtures.ts'
import { GRANT_QUESTIONNAIRE } from '../../testing/grant-questionnaire.ts'
import { startTestServer, type TestServer } from '../../testing/test-server.ts'
import { newUuid } from '../../uuid.ts'
import type { Changes } from '../shapes.ts'

let one: TestServer
let two: TestServer
let report: string

beforeAll(async () => {
  one = await startTestServer()
  two = await startTestServer({ databaseUrl: one.database.url })
  const round = await insertRound(one.database.db, { questionnaire: GRANT_QUESTIONNAIRE })
  report = (await insertReport(one.database.db, round, { kommunkod: '9901', name: 'Provköpings kommun' })).report
}, 60_000)

afterAll(async () => {
  await two.stop()
  await one.stop()
})

/** Somebody's browser, by its cookie: a contributor who has confirmed an address. */
async function joins(name: string): Promise<string> {
  const { db } = one.database
  // toISOString gives what an Instant is.
  const now = new Date().toISOString() as Instant
  const person = await insertPerson(db, name)
  await db.insertInto('contributor').values({ report_id: report, person_id: person.id, joined_at: now }).execute()
  let cookie = ''
  const jar = cookieJar(null, { secure: false })
  const keeping = { ...jar, set: (called: string, value: string) => void (cookie = `${called}=${value}`) }
  const { secretHash } = await openRecipientSession(db, { cookies: keeping, now })
  await db.updateTable('session').set({ person_id: person.id }).where('secret_hash', '=', secretHash).execute()
  return cookie
}

async function follows(server: TestServer, cookie: string) {
  const response = await fetch(`${server.url}/api/reports/${report}/live?client=${newUuid()}&section=uppgifter`, { headers: { cookie } })
  const stream: ReadableStream<Uint8Array> | null = response.body
  if (stream === null) throw new Error('the server answered without a body')
  const reader = stream.pipeThrough(new TextDecoderStream()).getReader()
  let isOver = false
  return {
    /** Waits for news of a kind: one hears of one's own, too. */
    async hears(isIt: (changes: Changes) => boolean): Promise<void> {
      for (;;) {
        const { value = '', done } = await reader.read()
        isOver = done
        if (done) throw new Error('the stream ended')
        const data = /^data: (\{.*)$/m.exec(value)?.[1]
        // What the stream tells is what `reports.changes` answers with.
        if (data !== undefined && isIt(JSON.parse(data) as Changes)) return
      }
    },
    async ends(): Promise<void> {
      while (!isOver) isOver = (await reader.read()).done
    },
  }
}

const namesIn = ({ others }: Changes) => others.map(({ name }) => name).join()

async function saves(server: TestServer, cookie: string, [path, value]: readonly [string, string]): Promise<void> {
  const response = await fetch(`${server.url}/api/trpc/reports.save`, {
    method: 'POST',
    headers: { cookie, origin: server.url, 'Content-Type': 'application/json' },
    body: JSON.stringify({ report, changes: [{ path, value, basedOn: null }] }),
  })
  expect(response.status).toBe(200)
}

test('what is answered at one server is told at the other at once, with who is there; and a server that stops lets its streams go', async () => {
  const [eva, ali] = [await joins('Eva Berg'), await joins('Ali Nur')]
  const evas = await follows(one, eva)
  await evas.hears(({ others }) => others.length === 0)
  const alis = await follows(two, ali)
  await alis.hears((changes) => namesIn(changes) === 'Eva Berg')
  await evas.hears((changes) => namesIn(changes) === 'Ali Nur')

  await saves(two, ali, ['diarienummer', 'KS 1'])
  await evas.hears(({ answers }) => answers['diarienummer']?.author === 'Ali Nur')
  await saves(one, eva, ['kostnader.lon.belopp', '100'])
  await alis.hears(({ answers }) => answers['kostnader.lon.belopp']?.value === '100')

  const began = performance.now()
  await two.server.stop()
  expect(performance.now() - began).toBeLessThan(4000)
  await alis.ends()
  await evas.hears(({ others }) => others.length === 0)
}, 60_000)
