import { STAFF_ROLES } from '@aterrapport/domain/access/actor.ts'
import { ACCESS, audienceOf } from '@aterrapport/domain/access/table.ts'
import { context } from '@aterrapport/domain/testing/build.ts'
import type { Person, ReportState } from '@aterrapport/domain/report/state.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appRouter } from '../api.ts'
import { json } from '../database/json.ts'
import { RefusalError } from '../refusal.ts'
import { ROUTES } from '../routes.ts'
import { insertPerson, insertReport, insertRound, insertStaff, NOW, type RoundFixture, SMALL_QUESTIONNAIRE } from '../testing/fixtures.ts'
import { routesAs } from '../testing/routes-as.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'
import { admit } from './admit.ts'
import { insertAttachment, insertSubmission } from '../testing/handed-in.ts'
import { newUuid } from '../uuid.ts'

let app: TestApp
let round: RoundFixture
let ids: Readonly<Record<string, string>>
let otherReport: string
let by: Person

const CERTIFIER = 'ekonomichef@kommun.example'
const SIGNATORY = 'forvaltningschef@kommun.example'

beforeAll(async () => {
  app = await startTestApp()
  round = await insertRound(app.db)
  by = await insertPerson(app.db, 'Kim Provsson')
  const { report } = await insertReport(app.db, round)
  const other = await insertReport(app.db, round, { kommunkod: '2080', name: 'Falu kommun' })
  otherReport = other.report
  const submission = await insertSubmission(app.db, report, by)
  const attachment = await insertAttachment(app.db, report, by.id)
  ids = { ...round, report, submission, attachment, draft: newUuid(), test: newUuid() }
})

afterAll(() => app.close())

/** Puts the report where everybody has a part in it; a call that somebody may make can have moved it on. */
async function handOver(): Promise<void> {
  const handover = { by, at: NOW, certifier: { name: 'Chef', email: CERTIFIER }, signatory: { name: 'Chef', email: SIGNATORY } }
  const state: ReportState = { status: 'awaitingSignature', handover, certification: null, supplement: null }
  await app.db
    .updateTable('report')
    .set({ status: state.status, state: json(state) })
    .where('id', '=', ids['report'] ?? '')
    .execute()
}

/** Puts back the draft and its saved answers, which somebody who may has removed. */
async function putBack(): Promise<void> {
  const { id: staff, authorityId } = await insertStaff(app.db, ['designer'])
  await app.db
    .insertInto('questionnaire_draft')
    .values({
      id: ids['draft'] ?? '',
      authority_id: authorityId,
      document: json(SMALL_QUESTIONNAIRE),
      problems: 0,
      based_on: null,
      same_at: null,
      created_at: NOW,
      created_by: staff,
      updated_at: NOW,
      updated_by: staff,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await app.db
    .insertInto('test_answers')
    .values({
      id: ids['test'] ?? '',
      authority_id: authorityId,
      questionnaire_key: SMALL_QUESTIONNAIRE.key,
      name: 'Liten kommun',
      facts: json(context()),
      previous: json(null),
      answers: json({}),
      expected: json({ asked: [], problems: [], calculated: {} }),
      updated_at: NOW,
      updated_by: staff,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** Everybody there is, with what the table calls them; each opens a new browser, since some calls end the session. */
const CALLERS: Readonly<Record<string, { readonly as: readonly string[]; readonly open: () => Promise<Browser> }>> = {
  nobody: { as: [], open: async () => app.nobody() },
  ...Object.fromEntries(STAFF_ROLES.map((role) => [`staff: ${role}`, { as: [role], open: () => app.staff(role) }])),
  'staff without a role': { as: [], open: () => app.staff() },
  registry: { as: ['registry'], open: () => app.registry(ids['report'] ?? '') },
  contributor: { as: ['registry', 'contributor'], open: () => app.contributor(ids['report'] ?? '') },
  certifier: { as: ['registry', 'certifier'], open: () => app.invited(ids['report'] ?? '', 'certifier', CERTIFIER) },
  signatory: { as: ['registry', 'signatory'], open: () => app.invited(ids['report'] ?? '', 'signatory', SIGNATORY) },
  'somebody with a link to certify whom the handover does not name': {
    as: ['registry'],
    open: () => app.invited(ids['report'] ?? '', 'certifier', 'en.annan@kommun.example'),
  },
  'the other municipality: registry': { as: [], open: () => app.registry(otherReport) },
  'the other municipality: contributor': { as: [], open: () => app.contributor(otherReport, 'Robin Granne') },
}

/** The downloads of the table: how each is asked for. */
const DOWNLOADS: Readonly<Record<string, () => Request>> = {
  'attachments.append': () =>
    new Request(`http://localhost/api/attachments/${ids['report']}/uploads/${newUuid()}?start=0`, { method: 'PATCH', body: 'x' }),
  'attachments.download': () => new Request(`http://localhost/api/attachments/${ids['attachment']}`),
  'reports.live': () => new Request(`http://localhost/api/reports/${ids['report']}/live?client=${newUuid()}`),
  'receipts.download': () => new Request(`http://localhost/api/receipts/${ids['submission']}.pdf`),
  'receipts.signaturePage': () => new Request(`http://localhost/api/signature-pages/${ids['report']}.pdf`),
  'questionnaires.readingCopy': () => new Request(`http://localhost/api/questionnaires/${ids['version']}.pdf`),
  'reports.readingCopy': () => new Request(`http://localhost/api/reports/${ids['report']}/lasversion.pdf`),
  'reports.draftCopy': () => new Request(`http://localhost/api/reports/${ids['report']}/utkast.pdf`),
  'rounds.readingCopy': () => new Request(`http://localhost/api/rounds/${ids['round']}/lasversion.pdf`),
  'questionnaires.readXlsform': () => new Request('http://localhost/api/xlsform', { method: 'POST' }),
  'drafts.readingCopy': () => new Request(`http://localhost/api/drafts/${ids['draft']}.pdf`),
  'ledger.upload': () => new Request(`http://localhost/api/ledger/${ids['report']}`, { method: 'POST', body: '#FLAGGA 0' }),
  'exports.csv': () => new Request(`http://localhost/api/exports/${ids['round']}.csv`),
  'exports.xlsx': () => new Request(`http://localhost/api/exports/${ids['round']}.xlsx`),
  'exports.codebook': () => new Request(`http://localhost/api/exports/${ids['round']}/codebook.csv`),
}

// What tRPC itself reads the router's procedures from.
// oxlint-disable-next-line no-underscore-dangle
const PROCEDURES = Object.keys(appRouter._def.procedures)

type Outcome = { readonly kind: 'let in'; readonly told: unknown } | { readonly kind: string; readonly told: null }

/** Calls with every identifier there is and nothing else: whoever is let in may then be told that the rest is missing. */
async function call(browser: Browser, name: string): Promise<Outcome> {
  const download = DOWNLOADS[name]
  if (download !== undefined) return outcomeOf(await routesAs(app, browser).request(download()))
  try {
    const [module = '', procedure = ''] = name.split('.')
    // The router's callers are reached by name, as they are over the network.
    const procedures = (browser.api as unknown as Record<string, Record<string, (input: unknown) => Promise<unknown>>>)[module]
    return { kind: 'let in', told: await procedures?.[procedure]?.(ids) }
  } catch (error) {
    return error instanceof RefusalError ? { kind: error.refusal.kind, told: null } : { kind: 'let in', told: null }
  }
}

async function outcomeOf(response: Response): Promise<Outcome> {
  // A stream of news does not end by itself.
  if (response.headers.get('Content-Type') === 'text/event-stream') await response.body?.cancel()
  const isData = response.headers.get('Content-Type')?.startsWith('application/json') === true
  // What a route refuses is of this shape.
  const body = isData ? ((await response.json()) as { refusal?: { kind: string } | null }) : null
  const refusal = body?.refusal ?? null
  return refusal === null ? { kind: 'let in', told: body } : { kind: refusal.kind, told: null }
}

const TURNED_AWAY: ReadonlySet<string> = new Set(['not-signed-in', 'not-allowed'])

function isLetIn(name: string, as: readonly string[]): boolean {
  const audience = audienceOf(name)
  switch (audience?.kind) {
    case 'everybody':
      return true
    case 'staff':
    case 'recipient':
      return as.some((role) => (audience.roles as readonly string[]).includes(role))
    case 'staffOrRecipient':
      return as.some((role) => [...audience.staff, ...audience.recipient].includes(role as never))
    case undefined:
      return false
  }
}

test('the access table lists every procedure and every download, and nothing that is not there', () => {
  expect([...PROCEDURES, ...Object.keys(DOWNLOADS)].toSorted()).toEqual(Object.keys(ACCESS).toSorted())
})

test('every route that is no procedure is a download of the table', async () => {
  const routes = routesAs(app, app.nobody()).routes.filter(({ method }) => method !== 'ALL')
  expect(ROUTES.length).toBeGreaterThan(0)
  const asked = new Set(Object.values(DOWNLOADS).map((request) => request().method + new URL(request().url).pathname.split('/')[2]))
  expect(routes.map(({ method, path }) => method + path.split('/')[2]).filter((route) => !asked.has(route))).toEqual([])
})

test.each(Object.entries(CALLERS))('%s is let in and turned away as the table says, by everything there is', async (_who, { as, open }) => {
  const wrong: string[] = []
  for (const name of Object.keys(ACCESS)) {
    await handOver()
    await putBack()
    const { kind } = await call(await open(), name)
    if (TURNED_AWAY.has(kind) === isLetIn(name, as)) wrong.push(`${name}: ${kind}`)
  }
  expect(wrong).toEqual([])
})

describe('staff of another authority, with every role', () => {
  test('learns nothing of ours from anything it may call', async () => {
    const learnt: string[] = []
    for (const name of Object.keys(ACCESS).filter((procedure) => isLetIn(procedure, STAFF_ROLES))) {
      const { told } = await call(await app.staffOf('Grannmyndigheten', ...STAFF_ROLES), name)
      const text = JSON.stringify(told) ?? ''
      learnt.push(...Object.values(ids).flatMap((id) => (text.includes(id) ? [`${name}: ${id}`] : [])))
    }
    expect(learnt).toEqual([])
  })

  test.each(['grant', 'round', 'report', 'questionnaire', 'version', 'submission', 'attachment', 'draft', 'test'])(
    'finds no %s of ours by its identifier',
    async (what) => {
      await putBack()
      const foreign = await app.staffOf('Grannmyndigheten', ...STAFF_ROLES)
      await expect(admit(await foreign.context(), 'rounds.get', { [what]: ids[what] })).rejects.toMatchObject({
        refusal: { kind: 'not-found' },
      })
      await expect(admit(await (await app.staff('caseOfficer')).context(), 'rounds.get', { [what]: ids[what] })).resolves.toEqual({
        part: null,
      })
    },
  )
})

test('a procedure that the table does not know cannot be called by anybody', async () => {
  const browser = await app.staff(...STAFF_ROLES)
  await expect(admit(await browser.context(), 'rounds.burn', ids)).rejects.toMatchObject({ refusal: { kind: 'not-allowed' } })
})

test('an expired or revoked link opens nothing any more', async () => {
  const { report } = await insertReport(app.db, round, { kommunkod: '0180', name: 'Stockholms kommun' })
  const revoked = await app.registry(report)
  await app.db.updateTable('access_link').set({ revoked_at: NOW }).where('report_id', '=', report).execute()
  expect(await call(revoked, 'links.case')).toMatchObject({ kind: 'not-allowed' })
  const expired = await app.registry(report)
  await app.db
    .updateTable('access_link')
    .set({ expires_at: '2026-01-01T00:00:00.000Z' as Instant })
    .where('report_id', '=', report)
    .execute()
  expect(await call(expired, 'links.case')).toMatchObject({ kind: 'not-allowed' })
})

test('a session ends when its time is out', async () => {
  const browser = await app.staff('analyst')
  expect(await browser.api.session.staff()).not.toBeNull()
  app.setNow('2026-01-21T09:00:00.000Z')
  expect(await browser.api.session.staff()).toBeNull()
  app.setNow(NOW)
})
