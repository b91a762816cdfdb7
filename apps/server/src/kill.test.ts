import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { build } from 'vite'
import type { RoundSummary } from './rounds/shapes.ts'
import { until } from './database/postmaster.ts'
import { openBrowser, type TestBrowser } from './testing/browser.ts'
import { startProcess } from './testing/server-process.ts'
import { freePort } from './testing/test-server.ts'

/** Built within the package, so that the bundle finds its libraries. */
const BUNDLE = join(import.meta.dirname, '..', '.results', 'killed-server')

let dataDir: string
let port: number
let url: string

beforeAll(async () => {
  await build({ root: join(import.meta.dirname, '..'), logLevel: 'error', build: { outDir: BUNDLE } })
  dataDir = mkdtempSync(join(tmpdir(), 'aterrapport-killed-'))
  port = await freePort()
  url = `http://localhost:${port}`
})

afterAll(() => {
  rmSync(dataDir, { recursive: true })
  rmSync(BUNDLE, { recursive: true })
})

async function signIn(): Promise<TestBrowser> {
  const browser = openBrowser()
  const chooser = await browser.get(`${url}/admin/sign-in`)
  const subject = /value="([^"]+)"><strong>Björn/.exec(chooser.text)?.[1] ?? ''
  await browser.post(chooser.url, { subject })
  return browser
}

async function query<Data>(browser: TestBrowser, procedure: string, input?: object): Promise<Data> {
  const search = input === undefined ? '' : `?input=${encodeURIComponent(JSON.stringify(input))}`
  // The shape of the answers is tRPC's.
  return (JSON.parse((await browser.get(`${url}/api/trpc/${procedure}${search}`)).text) as { result: { data: Data } }).result.data
}

async function createRound(browser: TestBrowser, round: object): Promise<string | null> {
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { 'Content-Type': 'application/json', Origin: url, Cookie: cookie }
  const answer = await fetch(`${url}/api/trpc/rounds.create`, { method: 'POST', headers, body: JSON.stringify(round) }).catch(() => null)
  if (answer?.ok !== true) return null
  const body = await answer.json().catch(() => null)
  // The shape is tRPC's; an answer cut off in the midst is no acknowledgement.
  return (body as { result: { data: { round: string } } } | null)?.result.data.round ?? null
}

test('a server that is killed in the midst of writing has lost nothing that it said was done, and starts again by itself', async () => {
  const first = await startProcess({ main: join(BUNDLE, 'main.js'), dataDir, port })
  const browser = await signIn()
  const [round] = await query<readonly [RoundSummary]>(browser, 'rounds.list')
  const acknowledged: string[] = []
  const write = async (writer: number) => {
    for (let number = 0; ; number += 1) {
      const wish = {
        grant: round.grant.id,
        version: round.questionnaire.versionId,
        name: `Omgång ${writer}-${number}`,
        opensOn: '2027-01-11',
        dueOn: '2027-02-26',
        signOff: round.signOff,
        acceptsLate: round.acceptsLate,
      }
      const created = await createRound(browser, wish)
      if (created === null) return
      acknowledged.push(created)
    }
  }
  const writers = [1, 2, 3, 4].map(write)
  expect(await until(() => acknowledged.length >= 12, 30_000)).toBe(true)
  first.process.kill('SIGKILL')
  await Promise.all(writers)

  const second = await startProcess({ main: join(BUNDLE, 'main.js'), dataDir, port })
  const rounds = await query<readonly { id: string }[]>(browser, 'rounds.list')
  expect(acknowledged.filter((id) => !rounds.some((kept) => kept.id === id))).toEqual([])

  const exited = once(second.process, 'exit')
  second.process.kill('SIGINT')
  expect(await exited).toEqual([0, null])
  expect(second.told()).toContain('stopped')
}, 120_000)
