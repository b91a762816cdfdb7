import { afterAll, beforeAll, expect, test } from 'vitest'
import { DEMO_STAFF, DEMO_STRANGER } from '../demo/staff.ts'
import { openBrowser, type TestBrowser } from '../testing/browser.ts'
import { newUuid } from '../uuid.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'

let server: TestServer

beforeAll(async () => {
  server = await startTestServer()
})

afterAll(() => server.stop())

const [designer] = DEMO_STAFF

/** Chooses somebody on the provider's page, as a person does by pressing their name. */
async function choose(browser: TestBrowser, email: string, to = '') {
  const chooser = await browser.get(`${server.url}/admin/sign-in${to}`)
  const subject = new RegExp(`value="([^"]+)"><strong>[^<]+</strong><span>[^<]*${email}`).exec(chooser.text)?.[1]
  return browser.post(chooser.url, { subject: subject ?? '' })
}

async function whoAmI(browser: TestBrowser): Promise<{ name: string; roles: string[] } | null> {
  const { text } = await browser.get(`${server.url}/api/trpc/session.staff`)
  // The shape is tRPC's.
  return (JSON.parse(text) as { result: { data: { name: string; roles: string[] } | null } }).result.data
}

test('a member of staff signs in at the provider and is known by name and role', async () => {
  const browser = openBrowser()
  expect(await whoAmI(browser)).toBeNull()
  await choose(browser, designer?.email ?? '')
  expect(await whoAmI(browser)).toMatchObject({ name: designer?.name, roles: ['designer'] })
  expect(browser.cookies.has('sign-in')).toBe(false)
})

test('the second time the person is known by the subject, whatever has become of the address', async () => {
  await choose(openBrowser(), designer?.email ?? '')
  await server.database.db
    .updateTable('staff')
    .set({ email: 'changed@socialstyrelsen.example' })
    .where('name', '=', designer?.name ?? '')
    .execute()
  const browser = openBrowser()
  await choose(browser, designer?.email ?? '')
  expect(await whoAmI(browser)).toMatchObject({ name: designer?.name })
})

test('somebody whom no administrator has entered is told so, and is not signed in', async () => {
  const browser = openBrowser()
  const page = await choose(browser, DEMO_STRANGER.email)
  expect(page.status).toBe(403)
  expect(page.text).toContain('Ni saknar behörighet')
  expect(await whoAmI(browser)).toBeNull()
})

test('an address that the provider does not vouch for opens nothing, though an administrator has entered it', async () => {
  const { db } = server.database
  const { authority_id } = await db.selectFrom('staff').select('authority_id').executeTakeFirstOrThrow()
  const { name, email } = DEMO_STRANGER
  await db
    .insertInto('staff')
    .values({ id: newUuid(), authority_id, subject: null, name, email, roles: ['administrator'] })
    .execute()
  expect((await choose(openBrowser(), email)).status).toBe(403)
})

test('one browser signs in as one after the other', async () => {
  const browser = openBrowser()
  await choose(browser, DEMO_STRANGER.email)
  for (const { name, email } of DEMO_STAFF.slice(1, 4)) {
    await choose(browser, email)
    expect(await whoAmI(browser)).toMatchObject({ name })
  }
})

test('a browser that has begun no sign-in is let in by no answer', async () => {
  const browser = openBrowser()
  const page = await browser.get(`${server.url}/admin/sign-in/callback?code=made-up&state=made-up`)
  expect(page.status).toBe(400)
  expect(page.text).toContain('Inloggningen avbröts')
})

test('an answer from the provider that was meant for another browser is refused', async () => {
  const theirs = openBrowser()
  await theirs.get(`${server.url}/admin/sign-in`)
  const page = await theirs.get(
    `${server.url}/admin/sign-in/callback?code=mine&state=mine&iss=${encodeURIComponent(`${server.url}/demo/oidc`)}`,
  )
  expect(page.status).toBe(400)
  expect(await whoAmI(theirs)).toBeNull()
})

test('signing out ends the session on the server too', async () => {
  const browser = openBrowser()
  await choose(browser, DEMO_STAFF[1]?.email ?? '')
  const copied = browser.cookies.get('staff') ?? ''
  await browser.post(`${server.url}/admin/sign-out`, {})
  expect(await whoAmI(browser)).toBeNull()
  const answer = await fetch(`${server.url}/api/trpc/session.staff`, { headers: { Cookie: `staff=${copied}` } })
  expect(await answer.json()).toMatchObject({ result: { data: null } })
})

test('after signing in, the browser is at the page it asked for, and never at another site', async () => {
  expect((await choose(openBrowser(), DEMO_STAFF[1]?.email ?? '', '?to=/admin/rounds/1')).url).toBe(`${server.url}/admin/rounds/1`)
  expect((await choose(openBrowser(), DEMO_STAFF[1]?.email ?? '', '?to=//evil.example/')).url).toBe(`${server.url}/admin/`)
})

test('a sign-in is in the log of events', async () => {
  await choose(openBrowser(), DEMO_STAFF[2]?.email ?? '')
  const events = await server.database.db.selectFrom('audit_event').select('actor').where('kind', '=', 'staff-signed-in').execute()
  expect(events.map(({ actor }) => actor)).toContainEqual(expect.objectContaining({ name: DEMO_STAFF[2]?.name }))
})
