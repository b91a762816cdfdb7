import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Client } from 'pg'
import { until } from './database/postmaster.ts'
import { openBrowser } from './testing/browser.ts'
import { startTestServer, type TestServer } from './testing/test-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})

afterAll(() => server.stop())

const post = (path: string, headers: Record<string, string> = {}, body = '{}') =>
  fetch(`${server.url}${path}`, { method: 'POST', headers: { 'Content-Type': 'application/json', ...headers }, body })

test('the server says that it can serve, and no cache keeps that', async () => {
  const answer = await fetch(`${server.url}/api/health`)
  expect(answer.status).toBe(200)
  expect(await answer.json()).toEqual({ status: 'ok' })
  expect(answer.headers.get('Cache-Control')).toBe('no-store')
})

test.each(['/', '/admin/', '/api/health', '/demo/mail', '/nothing.js'])(
  '%s comes with the headers that keep browsers safe',
  async (path) => {
    const { headers } = await fetch(`${server.url}${path}`)
    expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
    expect(headers.get('Content-Security-Policy')).not.toMatch(/unsafe/)
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Referrer-Policy')).toBe('same-origin')
  },
)

describe('what changes something', () => {
  test('is taken from our own pages', async () => {
    expect((await post('/api/trpc/people.signOut', { Origin: server.url })).status).toBe(200)
  })

  test.each([[undefined], ['null'], ['https://evil.example'], ['not an address']])('is refused from %s', async (origin) => {
    const answer = await post('/api/trpc/people.signOut', origin === undefined ? {} : { Origin: origin })
    expect(answer.status).toBe(403)
    expect(await answer.json()).toEqual({ refusal: { kind: 'not-allowed' }, fault: null })
  })

  test('is refused when it is larger than any call', async () => {
    const answer = await post('/api/trpc/people.signOut', { Origin: server.url }, JSON.stringify('x'.repeat(5 * 1024 * 1024)))
    expect(answer.status).toBe(413)
  })
})

test('a refusal is answered as data, with nothing of the machine in it', async () => {
  const answer = await fetch(`${server.url}/api/trpc/grants.list`)
  expect(answer.status).toBe(401)
  // The shape is tRPC's.
  const { error } = (await answer.json()) as { error: { data: unknown } }
  expect(error.data).toEqual({
    code: 'UNAUTHORIZED',
    httpStatus: 401,
    path: 'grants.list',
    refusal: { kind: 'not-signed-in' },
    fault: null,
  })
})

test('what does not exist under the API is told as data', async () => {
  const answer = await fetch(`${server.url}/api/nothing`)
  expect(answer.status).toBe(404)
  expect(await answer.json()).toEqual({ refusal: { kind: 'not-found' }, fault: null })
})

test('a bug is answered with a number, under which the log has the whole of it', async () => {
  const broken = await startTestServer()
  const browser = openBrowser()
  const { url, database, log } = broken
  const chooser = await browser.get(`${url}/admin/sign-in`)
  await browser.post(chooser.url, { subject: /value="([^"]+)"/.exec(chooser.text)?.[1] ?? '' })
  await database.asOwner('alter table grant_year rename column total to sum')
  const { text, status } = await browser.get(`${url}/api/trpc/grants.list`)
  expect(status).toBe(500)
  // The shape is our error formatter's.
  const { error } = JSON.parse(text) as { error: { message: string; data: { fault: string } } }
  expect(error.message).toBe(`An unexpected error, noted as ${error.data.fault}.`)
  expect(text).not.toMatch(/column|grant_year|\.ts/)
  expect(log.find((line) => line.includes(error.data.fault))).toMatch(/column/)
  await broken.stop()
})

test('a server whose database is gone says that it cannot serve', async () => {
  const orphan = await startTestServer()
  await orphan.database.drop()
  const answer = await fetch(`${orphan.url}/api/health`)
  expect(answer.status).toBe(503)
  await orphan.stop()
})

test('a port that is taken is told by its number, and nothing is left running', async () => {
  const port = Number(new URL(server.url).port)
  await expect(startTestServer({ port })).rejects.toThrow(`Port ${port} cannot be used`)
})

test('stopping lets a request that runs be answered, and then nobody answers', async () => {
  const stopping = await startTestServer()
  const owner = new Client({ connectionString: stopping.database.url })
  await owner.connect()
  await owner.query('begin; lock table session in access exclusive mode')
  const slow = fetch(`${stopping.url}/api/trpc/session.staff`, { headers: { Cookie: 'staff=somebody' } })
  const isWaiting = async () => (await owner.query('select from pg_locks where not granted')).rowCount !== 0
  expect(await until(isWaiting, 5000)).toBe(true)
  const stopped = stopping.stop()
  await expect(fetch(`${stopping.url}/api/health`)).rejects.toThrow('fetch failed')
  await owner.query('commit')
  await owner.end()
  expect((await slow).status).toBe(200)
  await stopped
})

test('in production nothing of the demo is there, and every answer keeps the browser on https', async () => {
  const publicUrl = 'https://aterrapport.example'
  const oidc = { issuer: 'https://login.example', clientId: 'aterrapport', clientSecret: 'secret' }
  const production = await startTestServer({ mode: 'production', publicUrl, smtpUrl: 'smtp://127.0.0.1:1', oidc })
  const reached = `http://localhost:${production.port}`
  expect(await production.database.db.selectFrom('authority').select('id').execute()).toEqual([])
  for (const path of ['/demo/mail', '/demo/mail.json', '/demo/oidc/.well-known/openid-configuration']) {
    expect(await (await fetch(`${reached}${path}`)).text()).not.toMatch(/brevlåda|issuer|\[\]/)
  }
  const health = await fetch(`${reached}/api/health`)
  expect(health.headers.get('Strict-Transport-Security')).toMatch(/max-age=\d{8}/)
  const signIn = await fetch(`${reached}/admin/sign-in?to=/admin/`, { redirect: 'manual' })
  expect(signIn.headers.get('Location')).toBe(`${publicUrl}/admin/sign-in?to=/admin/`)
  const elsewhere = await fetch(`${reached}/api/trpc/people.signOut`, { method: 'POST', headers: { Origin: reached } })
  expect(elsewhere.status).toBe(403)
  await production.stop()
})

test('production does not start on a database that holds the demo', async () => {
  const demo = await startTestServer()
  const production = { mode: 'production', databaseUrl: demo.database.url, smtpUrl: 'smtp://127.0.0.1:1' } as const
  const oidc = { issuer: 'https://login.example', clientId: 'aterrapport', clientSecret: 'secret' }
  await expect(startTestServer({ ...production, oidc })).rejects.toThrow('holds the demo')
  await demo.stop()
})
