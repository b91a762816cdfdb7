import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { ReportState } from '@aterrapport/domain/report/state.ts'
import type { CalendarDate } from '@aterrapport/domain/time/instant.ts'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { json } from '../database/json.ts'
import { until } from '../database/postmaster.ts'
import { lockReport } from '../reports/queries.ts'
import { insertPerson, insertReport, insertRound, NOW, type RoundFixture, SMALL_QUESTIONNAIRE } from '../testing/fixtures.ts'
import { insertSubmission } from '../testing/handed-in.ts'
import { refusalOf } from '../testing/refusal-of.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'
import { newUuid } from '../uuid.ts'

let app: TestApp
let designer: Browser
let officer: Browser

beforeAll(async () => {
  app = await startTestApp()
  designer = await app.staff('designer')
  officer = await app.staff('caseOfficer')
})
afterAll(() => app.close())

const QUESTION: Question = { key: 'kommentar', kind: 'text', label: { sv: 'Kommentar' }, required: true }

function asking(key: string, question: Question = QUESTION): Questionnaire {
  return { ...SMALL_QUESTIONNAIRE, key, sections: [{ key: 'kontakt', title: { sv: 'Kontakt' }, questions: [question] }] }
}

async function published(document: Questionnaire) {
  // A questionnaire is JSON, which its readonly type does not say.
  return designer.api.questionnaires.publish({ document: document as never, note: 'Version' })
}

/** A round on a version that has been published, as the fixtures make one. */
async function roundOn(version: string): Promise<RoundFixture> {
  const round = await insertRound(app.db)
  await app.db.updateTable('round').set({ questionnaire_version_id: version }).where('id', '=', round.round).execute()
  return { ...round, version }
}

const versionOf = async (report: string) =>
  (await app.db.selectFrom('report').select('questionnaire_version_id').where('id', '=', report).executeTakeFirstOrThrow())
    .questionnaire_version_id

const relabelled = (sv: string): DesignEdit => ({
  kind: 'change',
  of: { kind: 'question', key: 'kommentar' },
  property: 'label',
  value: { sv },
})

async function draftOf(version: string): Promise<string> {
  return (await designer.api.drafts.create({ from: { kind: 'version', version } })).draft
}

async function edited(draft: string, edit: DesignEdit): Promise<number> {
  const { revision: since } = await designer.api.drafts.get({ draft })
  const { revision, refused } = await designer.api.drafts.edit({ draft, client: newUuid(), since, edits: [{ id: newUuid(), edit }] })
  expect(refused).toEqual([])
  return revision
}

/** Edits a draft and publishes it. */
async function publish(draft: string, as: 'version' | 'correction', edit: DesignEdit) {
  return designer.api.drafts.publish({ draft, revision: await edited(draft, edit), note: 'Ändrad', as })
}

const DAY = '2026-02-02' as CalendarDate

async function somebodyWaits(): Promise<boolean> {
  const { rows } = await sql`
    select from pg_locks join pg_stat_activity using (pid) where not granted and datname = current_database()
  `.execute(app.db)
  return rows.length > 0
}

describe('a correction', () => {
  test('takes along every report that has not been handed in, and leaves those that have', async () => {
    const first = await published(asking('rattas'))
    const round = await roundOn(first.version)
    const { report: open } = await insertReport(app.db, round)
    const { report: handedIn } = await insertReport(app.db, round, { kommunkod: '2080', name: 'Falu kommun' })
    const by = await insertPerson(app.db, 'Kim Provsson')
    await insertSubmission(app.db, handedIn, by)
    const state: ReportState = { status: 'submitted', submission: 1, at: NOW }
    await app.db
      .updateTable('report')
      .set({ status: state.status, state: json(state) })
      .where('id', '=', handedIn)
      .execute()

    const draft = await draftOf(first.version)
    const corrected = await publish(draft, 'correction', relabelled('Kommentar till beloppet'))
    expect(corrected).toMatchObject({ number: 1, correction: 1 })
    expect([await versionOf(open), await versionOf(handedIn)]).toEqual([corrected.version, first.version])
    expect((await officer.api.rounds.get({ round: round.round })).questionnaire).toMatchObject({ version: 1, correction: 1 })
    expect(await designer.api.drafts.get({ draft })).toMatchObject({ basedOn: { number: 1, correction: 1 } })

    const again = await publish(draft, 'correction', relabelled('Kommentar till beloppen'))
    expect(again).toMatchObject({ number: 1, correction: 2 })
    expect([await versionOf(open), await versionOf(handedIn)]).toEqual([again.version, first.version])
    const listed = (await designer.api.questionnaires.list()).find(({ key }) => key === 'rattas')
    expect(listed?.versions.map(({ number, correction, superseded }) => [number, correction, superseded])).toEqual([
      [1, 2, false],
      [1, 1, true],
      [1, 0, true],
    ])
    expect(listed?.drafts).toMatchObject([{ id: draft }])
    const kinds = await app.db.selectFrom('audit_event').select(['kind', 'detail']).where('round_id', '=', round.round).execute()
    expect(kinds).toEqual([
      { kind: 'round-corrected', detail: { version: 1, correction: 1, reports: 1 } },
      { kind: 'round-corrected', detail: { version: 1, correction: 2, reports: 1 } },
    ])
  })

  test('reaches a round that is made on the version it corrects, whichever of them was chosen', async () => {
    const first = await published(asking('ny-omgang'))
    const corrected = await publish(await draftOf(first.version), 'correction', relabelled('Rättad'))
    const { grant } = await insertRound(app.db)
    const { recipient } = await insertReport(app.db, {
      grant,
      questionnaire: '',
      version: first.version,
      round: (await roundOn(first.version)).round,
    })
    await app.db
      .insertInto('payment')
      .values({ id: newUuid(), grant_id: grant, recipient_id: recipient, amount: '1.00', paid_on: DAY })
      .execute()
    const run = { id: newUuid(), grant_id: grant, rule: json<unknown>({}), input_date: DAY, checksum: 'c', decided_at: NOW }
    await app.db.insertInto('allocation_run').values(run).execute()
    await app.db
      .insertInto('allocation')
      .values({ run_id: run.id, recipient_id: recipient, fixed: '1.00', variable: '0', amount: '1.00' })
      .execute()
    const wished = {
      grant,
      name: 'Ny',
      opensOn: DAY,
      dueOn: DAY,
      signOff: { certification: true, samePersonAllowed: false, contributorMayCertify: true, identification: 'email' as const },
      acceptsLate: true,
    }
    const { round } = await officer.api.rounds.create({ ...wished, version: first.version })
    expect((await officer.api.rounds.get({ round })).questionnaire).toMatchObject({ versionId: corrected.version, correction: 1 })
  })

  test('is found by somebody who hands a report in while it is moved', async () => {
    const [first, second] = [await published(asking('samtidigt-rattad')), await published(asking('annan-samtidigt'))]
    const { report } = await insertReport(app.db, await roundOn(first.version))
    const handingIn = await app.db.transaction().execute(async (moving) => {
      await moving.updateTable('report').set({ questionnaire_version_id: second.version }).where('id', '=', report).execute()
      const waiting = app.db.transaction().execute((tx) => lockReport(tx, report))
      expect(await until(somebodyWaits, 5000)).toBe(true)
      return { waiting }
    })
    expect((await handingIn.waiting)?.questionnaire.versionId).toBe(second.version)
  })

  test('of anything but texts is refused with its reasons, and nothing is moved', async () => {
    const first = await published(asking('inte-text'))
    const round = await roundOn(first.version)
    const { report } = await insertReport(app.db, round)
    const draft = await draftOf(first.version)
    const revision = await edited(draft, { kind: 'change', of: { kind: 'question', key: 'kommentar' }, property: 'maxLength', value: 5 })
    const call = designer.api.drafts.publish({ draft, revision, note: 'Går inte', as: 'correction' })
    expect(await refusalOf(call)).toEqual({
      kind: 'not-a-correction',
      invalidations: [{ place: { kind: 'question', key: 'kommentar' }, reason: 'narrowed', dependants: [] }],
    })
    expect(await versionOf(report)).toBe(first.version)
  })

  test('of a questionnaire that the draft was not made from is refused', async () => {
    const { draft } = await designer.api.drafts.create({ from: { kind: 'empty', key: 'ur-intet', title: 'Ur intet' } })
    const call = designer.api.drafts.publish({ draft, revision: 0, note: 'Rättelse', as: 'correction' })
    expect(await refusalOf(call)).toEqual({ kind: 'nothing-to-correct' })
  })

  test('does not undo one that somebody else has published meanwhile', async () => {
    const { version } = await published(asking('tva-rattar'))
    const [mine, theirs] = [await draftOf(version), await draftOf(version)]
    const corrected = await publish(theirs, 'correction', relabelled('Deras'))
    expect(await refusalOf(publish(mine, 'correction', relabelled('Min')))).toEqual({
      kind: 'published-since',
      version: corrected.version,
      number: 1,
      correction: 1,
    })
    const over = await designer.api.drafts.publish({ draft: mine, revision: 1, note: 'Ändå', as: 'correction', over: corrected.version })
    expect(over).toMatchObject({ number: 1, correction: 2 })
  })
})

describe('a new version', () => {
  test('leaves every report on the version it was begun on, and the draft goes on from it', async () => {
    const first = await published(asking('ny-version'))
    const round = await roundOn(first.version)
    const { report } = await insertReport(app.db, round)
    const draft = await draftOf(first.version)
    const second = await publish(draft, 'version', relabelled('Annat'))
    expect(second).toMatchObject({ number: 2, correction: 0 })
    expect(await versionOf(report)).toBe(first.version)
    expect((await designer.api.drafts.list()).find(({ id }) => id === draft)).toMatchObject({ changed: false, basedOn: { number: 2 } })
    expect(await publish(draft, 'version', relabelled('Något annat'))).toMatchObject({ number: 3 })
  })

  test('is not published when somebody has edited it since it was looked at', async () => {
    const { version } = await published(asking('sett'))
    const draft = await draftOf(version)
    await edited(draft, relabelled('Nytt'))
    const call = designer.api.drafts.publish({ draft, revision: 0, note: 'Sett', as: 'version' })
    expect(await refusalOf(call)).toEqual({ kind: 'changed-since', revision: 1 })
  })

  test('with faults is refused with each of them', async () => {
    const faulty = asking('fel', { ...QUESTION, relevance: { ref: 'finns_inte' } })
    const { draft } = await designer.api.drafts.create({ from: { kind: 'document', document: faulty as never } })
    const call = designer.api.drafts.publish({ draft, revision: 0, note: 'Fel', as: 'version' })
    expect(await refusalOf(call)).toMatchObject({ kind: 'questionnaire-refused', problems: [{ place: { question: 'kommentar' } }] })
  })

  test('may not make an answered question one of another kind, until somebody has answered it may', async () => {
    const first = await published(asking('byter-typ'))
    const amount = asking('byter-typ', { key: 'kommentar', kind: 'amount', label: { sv: 'Belopp' } })
    const text = asking('byter-typ')
    expect(await published(amount)).toMatchObject({ number: 2 })
    expect(await published(text)).toMatchObject({ number: 3 })
    const round = await roundOn(first.version)
    await insertReport(app.db, round, { state: { status: 'inProgress', sentBack: null } })
    expect(await refusalOf(published(amount))).toMatchObject({
      kind: 'answers-broken',
      number: 1,
      invalidations: [{ place: { key: 'kommentar' }, reason: 'kindChanged' }],
    })
  })
})

describe('a retired version', () => {
  test('cannot be chosen for a new round, with its corrections, until it is restored', async () => {
    const first = await published(asking('avvecklas'))
    const corrected = await publish(await draftOf(first.version), 'correction', relabelled('Rättad'))
    await designer.api.questionnaires.retire({ version: first.version })
    await designer.api.questionnaires.retire({ version: corrected.version })
    const { grant } = await insertRound(app.db)
    const wished = {
      grant,
      name: 'Omgång',
      opensOn: '2026-02-02' as CalendarDate,
      dueOn: '2026-03-02' as CalendarDate,
      signOff: { certification: true, samePersonAllowed: false, contributorMayCertify: true, identification: 'email' as const },
      acceptsLate: true,
    }
    const created = () => officer.api.rounds.create({ ...wished, version: corrected.version })
    expect(await refusalOf(created())).toEqual({ kind: 'version-retired', number: 1 })
    expect(await designer.api.questionnaires.get({ version: corrected.version })).toMatchObject({ retiredAt: NOW })
    await designer.api.questionnaires.restore({ version: first.version })
    expect(await refusalOf(created())).toEqual({ kind: 'nobody-paid' })
    const kinds = await app.db.selectFrom('audit_event').select('kind').where('kind', 'like', 'questionnaire-re%').execute()
    expect(kinds.map(({ kind }) => kind)).toEqual(['questionnaire-retired', 'questionnaire-restored'])
  })
})
