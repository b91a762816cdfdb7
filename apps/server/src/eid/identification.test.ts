import type { EidIdentification } from '@aterrapport/domain/access/identification.ts'
import type { RecipientRole } from '@aterrapport/domain/access/actor.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { json } from '../database/json.ts'
import { subjectOf } from '../demo/eid-people.ts'
import { codeDigits, linkSecret } from '../links/secret.ts'
import { hashSecret } from '../session/secret.ts'
import { openBrowser, type Page, type TestBrowser } from '../testing/browser.ts'
import { insertPerson } from '../testing/fixtures.ts'
import { TEST_CONFIG } from '../testing/test-app.ts'
import { startTestServer, type TestServer } from '../testing/test-server.ts'
import { newUuid } from '../uuid.ts'

const LOA = 'http://id.elegnamnden.se/loa/1.0/loa'

let server: TestServer
let report: string

beforeAll(async () => {
  server = await startTestServer()
  const row = await server.database.db.selectFrom('report').select('id').limit(1).executeTakeFirstOrThrow()
  report = row.id
})

afterAll(() => server.stop())

/** A browser that has opened a link to the report. */
async function opened(purpose: RecipientRole, email: string | null = null): Promise<TestBrowser> {
  const id = newUuid()
  const secret = linkSecret(TEST_CONFIG.secret, id)
  await server.database.db
    .insertInto('access_link')
    .values({
      id,
      report_id: report,
      secret_hash: hashSecret(secret),
      purpose,
      email,
      created_at: '2026-01-01T00:00:00.000Z' as Instant,
      expires_at: '2999-01-01T00:00:00.000Z' as Instant,
      revoked_at: null,
    })
    .execute()
  const browser = openBrowser()
  await browser.send(`${server.url}/api/trpc/links.open`, { secret })
  return browser
}

type CasePage = 'bekrafta' | 'intyga' | 'underteckna'

async function begin(browser: TestBrowser, page: CasePage = 'bekrafta'): Promise<string> {
  const { text } = await browser.send(`${server.url}/api/trpc/eid.begin`, { report, page })
  // The shape is tRPC's.
  return (JSON.parse(text) as { result: { data: { url: string } } }).result.data.url
}

interface Who {
  readonly name: string
  readonly email?: string
}

interface Choosing {
  readonly level?: 2 | 3 | 4
  readonly page?: CasePage
}

/** Goes out to the demo's e-identification and back, as somebody. */
async function identifyAs(browser: TestBrowser, { name, email = '' }: Who, { level = 3, page = 'bekrafta' }: Choosing = {}): Promise<Page> {
  const chooser = await browser.get(await begin(browser, page))
  return browser.post(chooser.url, { subject: 'written', name, email, acr: `${LOA}${level}` })
}

async function sessionOf(browser: TestBrowser) {
  return server.database.db
    .selectFrom('session')
    .leftJoin('person', 'person.id', 'session.person_id')
    .select(['person.id as person', 'person.name', 'person.email', 'session.identification', 'session.unnamed_eid as unnamed'])
    .where('session.secret_hash', '=', hashSecret(browser.cookies.get('recipient') ?? ''))
    .executeTakeFirstOrThrow()
}

async function demand(identification: 'email' | 'loa2' | 'loa3' | 'loa4'): Promise<void> {
  const signOff = { certification: true, samePersonAllowed: false, contributorMayCertify: false, identification }
  await server.database.db
    .updateTable('round')
    .set({ sign_off: json(signOff) })
    .execute()
}

/** The session is somebody's who has confirmed an address with a code. */
async function byCode(browser: TestBrowser, email: string): Promise<string> {
  const { id } = await insertPerson(server.database.db, 'Skrivet Namn', email)
  await server.database.db
    .updateTable('session')
    .set({ person_id: id, identification: json({ kind: 'email' }) })
    .where('secret_hash', '=', hashSecret(browser.cookies.get('recipient') ?? ''))
    .execute()
  return id
}

const path = ({ url }: Page) => url.slice(server.url.length)

describe('an e-identification', () => {
  test('names somebody whose address the provider vouches for, without any code', async () => {
    const browser = await opened('registry')
    const back = await identifyAs(browser, { name: 'Maria Sandberg', email: 'Maria@kommunen.example' }, { level: 2 })
    expect(path(back)).toBe(`/legitimering/klar/${report}`)
    const { name, email, identification } = await sessionOf(browser)
    expect({ name, email }).toEqual({ name: 'Maria Sandberg', email: 'maria@kommunen.example' })
    expect(identification).toMatchObject({ kind: 'eid', provider: 'Demolegitimation', level: 'loa2', name: 'Maria Sandberg' })
    // The server's own time; the moment is the provider's, in whole seconds.
    expect(Math.abs(Date.now() - Date.parse((identification as EidIdentification).at))).toBeLessThan(60_000)
  })

  test('leaves somebody without an address to confirm one, and says who they are until then', async () => {
    const browser = await opened('registry')
    const back = await identifyAs(browser, { name: 'Nils Grahn' })
    expect(path(back)).toBe(`/arende/${report}/bekrafta`)
    expect(await sessionOf(browser)).toMatchObject({ person: null, unnamed: { identification: { name: 'Nils Grahn', level: 'loa3' } } })
  })

  test('keeps nothing of the subject that could be read', async () => {
    const browser = await opened('registry')
    await identifyAs(browser, { name: 'Sub Jekt', email: 'sub@kommunen.example' })
    const subject = subjectOf({ name: 'Sub Jekt', email: 'sub@kommunen.example' })
    const { rows } = await sql<{ text: string }>`
      select string_agg(t, '') as text from (
        select row_to_json(p)::text as t from person_eid p union all select row_to_json(s)::text from session s
        union all select row_to_json(a)::text from audit_event a) everything`.execute(server.database.db)
    expect(rows[0]?.text).not.toContain(subject)
    expect(rows[0]?.text).toContain('Sub Jekt')
  })

  test('is kept when an address has been confirmed by a code, and is that person’s from then on', async () => {
    const first = await opened('registry')
    await identifyAs(first, { name: 'Nils Grahn' })
    await confirmByCode(first, 'nils@kommunen.example')
    expect(await sessionOf(first)).toMatchObject({ name: 'Nils Grahn', identification: { level: 'loa3' }, unnamed: null })
    const second = await opened('registry')
    await identifyAs(second, { name: 'Nils Grahn' }, { level: 4 })
    expect(await sessionOf(second)).toMatchObject({ email: 'nils@kommunen.example', identification: { level: 'loa4' } })
  })

  test('of another person is not taken for the one whose address it is', async () => {
    await identifyAs(await opened('registry'), { name: 'Ola Ek', email: 'ola@kommunen.example' })
    const browser = await opened('registry')
    const back = await identifyAs(browser, { name: 'Ola Bok', email: 'ola@kommunen.example' })
    expect(path(back)).toBe(`/legitimering/another-person/${report}/bekrafta`)
    expect(await sessionOf(browser)).toMatchObject({ person: null, identification: null })
  })

  test('with a certifier’s link must be the invited person’s', async () => {
    const browser = await opened('certifier', 'chef@kommunen.example')
    const wrong = await identifyAs(browser, { name: 'Fel Person', email: 'fel@kommunen.example' })
    expect(path(wrong)).toBe(`/legitimering/not-the-invited/${report}/bekrafta`)
    expect(await sessionOf(browser)).toMatchObject({ person: null, identification: null, unnamed: null })
    await identifyAs(browser, { name: 'Rätt Chef', email: 'chef@kommunen.example' })
    expect(await sessionOf(browser)).toMatchObject({ email: 'chef@kommunen.example' })
  })
})

describe('an e-identification comes to nothing, and changes nothing,', () => {
  const who = { name: 'Maria Sandberg', email: 'maria@kommunen.example' }
  const untouched = { person: null, identification: null, unnamed: null }

  test('at a lower level than was asked for', async () => {
    await demand('loa3')
    const browser = await opened('certifier', who.email)
    expect(path(await identifyAs(browser, who, { level: 2 }))).toBe(`/legitimering/too-low/${report}/bekrafta?level=loa3`)
    expect(await sessionOf(browser)).toMatchObject(untouched)
    await demand('email')
  })

  test('when it is broken off', async () => {
    const browser = await opened('registry')
    const chooser = await browser.get(await begin(browser))
    expect(path(await browser.post(chooser.url, { subject: 'cancel' }))).toBe(`/legitimering/cancelled/${report}/bekrafta`)
    expect(await sessionOf(browser)).toMatchObject(untouched)
  })

  test('when it took longer than ten minutes', async () => {
    const browser = await opened('registry')
    const chooser = await browser.get(await begin(browser))
    await server.database.db
      .updateTable('eid_login')
      .set({ expires_at: new Date(Date.now() - 1).toISOString() as Instant })
      .execute()
    const back = await browser.post(chooser.url, { subject: 'written', ...who, acr: `${LOA}3` })
    expect(path(back)).toBe(`/legitimering/expired/${report}/bekrafta`)
    expect(await sessionOf(browser)).toMatchObject(untouched)
  })

  test('when the answer is shown a second time', async () => {
    const browser = await opened('registry')
    const answer = await answerOf(browser, who)
    expect(path(await browser.get(answer))).toBe(`/legitimering/klar/${report}`)
    expect(path(await browser.get(answer))).toBe('/legitimering/unknown')
    const copied = await opened('registry')
    expect(path(await copied.get(answer))).toBe('/legitimering/unknown')
    expect(await sessionOf(copied)).toMatchObject(untouched)
  })

  test('when it was begun in another browser', async () => {
    const theirs = await opened('registry')
    const answer = await answerOf(theirs, who)
    const mine = await opened('registry')
    expect(path(await mine.get(answer))).toBe('/legitimering/unknown')
    expect(await sessionOf(mine)).toMatchObject(untouched)
    expect(await sessionOf(theirs)).toMatchObject(untouched)
  })

  test('when its state was never ours', async () => {
    const browser = await opened('registry')
    expect(path(await browser.get(`${server.url}/legitimera/klar?code=made-up&state=made-up`))).toBe('/legitimering/unknown')
  })

  test.each([
    ['the code is made up', async (answer: URL) => answer.searchParams.set('code', 'made-up')],
    ['the answer is another issuer’s', async (answer: URL) => answer.searchParams.set('iss', 'https://evil.example')],
    ['the ID token has another nonce', async () => change({ nonce: 'another' })],
    ['the verifier is another', async () => change({ verifier: 'a'.repeat(43) })],
  ])('when %s', async (_what, spoil) => {
    const browser = await opened('registry')
    const answer = new URL(await answerOf(browser, who))
    await spoil(answer)
    expect(path(await browser.get(answer.href))).toBe(`/legitimering/failed/${report}/bekrafta`)
    expect(await sessionOf(browser)).toMatchObject(untouched)
  })
})

describe('somebody known by a code identifies themselves to vouch', () => {
  test('and is the same person, more surely known', async () => {
    await demand('loa3')
    const email = 'bo.ek@kommunen.example'
    const browser = await opened('certifier', email)
    const person = await byCode(browser, email)
    expect(await standing(browser)).toMatchObject({
      needed: 'loa3',
      lacks: 'level',
      mine: { kind: 'email' },
      offered: { name: 'Demolegitimation' },
    })
    expect(path(await identifyAs(browser, { name: 'Bo Ek' }, { page: 'intyga' }))).toBe(`/arende/${report}/intyga`)
    expect(await sessionOf(browser)).toMatchObject({ person, name: 'Bo Ek', identification: { level: 'loa3' } })
    expect(await standing(browser)).toMatchObject({ lacks: null })
  })

  test('anew, when a quarter of an hour has passed', async () => {
    const browser = await opened('certifier', 'bo.ek@kommunen.example')
    await identifyAs(browser, { name: 'Bo Ek' })
    const { identification } = await sessionOf(browser)
    const at = new Date(Date.now() - 16 * 60_000).toISOString() as Instant
    await server.database.db
      .updateTable('session')
      .set({ identification: json<EidIdentification>({ ...(identification as EidIdentification), at }) })
      .where('secret_hash', '=', hashSecret(browser.cookies.get('recipient') ?? ''))
      .execute()
    expect(await standing(browser)).toMatchObject({ lacks: 'freshness' })
    const asked = new URL(await begin(browser, 'intyga')).searchParams
    expect(asked.get('prompt')).toBe('login')
    expect(asked.get('max_age')).toBe('900')
    expect(asked.get('acr_values')).toBe(`${LOA}3 ${LOA}4`)
    await identifyAs(browser, { name: 'Bo Ek' }, { page: 'intyga' })
    expect(await standing(browser)).toMatchObject({ lacks: null })
  })

  test('and is refused as anybody else', async () => {
    const browser = await opened('signatory', 'karin@kommunen.example')
    await byCode(browser, 'karin@kommunen.example')
    const before = await sessionOf(browser)
    const back = await identifyAs(browser, { name: 'Bo Ek' }, { page: 'underteckna' })
    expect(path(back)).toBe(`/legitimering/another-person/${report}/underteckna`)
    expect(await sessionOf(browser)).toEqual(before)
  })
})

/** The address that the provider sends the browser back to, before the browser goes there. */
async function answerOf(browser: TestBrowser, { name, email = '' }: Who): Promise<string> {
  const chooser = await browser.get(await begin(browser))
  return browser.redirected(chooser.url, { subject: 'written', name, email, acr: `${LOA}3` }, '/legitimera/klar')
}

/** Makes what the server expects of the answer something else. */
async function change(expected: Partial<{ nonce: string; verifier: string }>): Promise<void> {
  await sql`update eid_login set begun = jsonb_set(begun, '{expected}', (begun -> 'expected') || ${JSON.stringify(expected)}::jsonb)`.execute(
    server.database.db,
  )
}

async function standing(browser: TestBrowser): Promise<unknown> {
  const { text } = await browser.get(`${server.url}/api/trpc/eid.standing?input=${encodeURIComponent(JSON.stringify({ report }))}`)
  // The shape is tRPC's.
  return (JSON.parse(text) as { result: { data: unknown } }).result.data
}

async function confirmByCode(browser: TestBrowser, email: string): Promise<void> {
  await browser.send(`${server.url}/api/trpc/people.requestCode`, { report, email })
  const { id } = await server.database.db
    .selectFrom('email_code')
    .select('id')
    .where('email', '=', email)
    .orderBy('created_at', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
  const code = codeDigits(TEST_CONFIG.secret, id)
  await browser.send(`${server.url}/api/trpc/people.confirmCode`, { report, email, code, name: 'Något Annat', position: null })
}
