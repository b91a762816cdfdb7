import type { EidIdentification } from '@aterrapport/domain/access/identification.ts'
import type { RecipientRole } from '@aterrapport/domain/access/actor.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { json } from '../database/json.ts'
import { subjectOf } from '../demo/eid-people.ts'
import { linkSecret } from '../links/secret.ts'
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
  await server.database.db.updateTable('round').set({ sign_off: json(signOff) }).execute()
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
    expect(path(back)).toBe(`/arende/${report}/bekrafta`)
    const { name, email, identification } = await sessionOf(browser)
    expect({ name, email }).toEqual({ name: 'Maria Sandberg', email: 'maria@kommunen.example' })
    expect(identification).toMatchObject({ kind: 'eid', provider: 'Demolegitimation', level: 'loa2', name: 'Maria Sandberg' })
    // The server's own time; the moment is the provider's, in whole seconds.
    expect(Math.abs(Date.now() - Date.parse((identification as EidIdentification).at))).toBeLessThan(60_000)
  })

  test('leaves somebody without an address to confirm one, and says who they are until then', async () => {
    const browser = await opened('registry')
    await identifyAs(browser, { name: 'Nils Grahn' })
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
})
