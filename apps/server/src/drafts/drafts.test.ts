import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import { context } from '@aterrapport/domain/testing/build.ts'
import { readQuestionnaire } from '@aterrapport/domain/questionnaire/read.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { NOW, SMALL_QUESTIONNAIRE } from '../testing/fixtures.ts'
import { refusalOf } from '../testing/refusal-of.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'
import { newUuid } from '../uuid.ts'
import { MOST_BEHIND } from './edit.ts'
import { windowOf } from './testing/window.ts'

let app: TestApp
let astrid: Browser
let berit: Browser

beforeAll(async () => {
  app = await startTestApp()
  astrid = await app.staff('designer')
  berit = await app.staff('administrator')
})
afterAll(() => app.close())

// A questionnaire is JSON, which its readonly type does not say.
const asJson = (value: unknown) => value as never

async function begun(document: object = SMALL_QUESTIONNAIRE): Promise<string> {
  return (await astrid.api.drafts.create({ from: { kind: 'document', document: asJson(document) } })).draft
}

const help = (sv: string): DesignEdit => ({
  kind: 'change',
  of: { kind: 'question', key: 'kommentar' },
  property: 'help',
  value: { sv },
})
const asked = (key: string): DesignEdit => {
  const question = { key, kind: 'yesNo', label: { sv: key } }
  return { kind: 'add', into: { kind: 'questions', section: 'kontakt' }, part: question, before: null }
}

const questionsOf = async (draft: string) =>
  (await astrid.api.drafts.get({ draft })).document.sections.flatMap(({ questions }) => questions.map(({ key }) => key))

describe('a draft begins', () => {
  test('with nothing asked and the usual words to vouch for', async () => {
    const { draft } = await astrid.api.drafts.create({ from: { kind: 'empty', key: 'nytt-2026', title: 'Nytt' } })
    const { document, revision, basedOn } = await astrid.api.drafts.get({ draft })
    expect(document).toMatchObject({ key: 'nytt-2026', title: { sv: 'Nytt' }, sections: [] })
    expect(readQuestionnaire(document).ok).toBe(true)
    expect([revision, basedOn]).toEqual([0, null])
  })

  test('as what somebody gives, with what is wrong in it counted', async () => {
    const wrong = { ...SMALL_QUESTIONNAIRE.sections[0], relevance: { ref: 'finns_inte' } }
    const draft = await begun({ ...SMALL_QUESTIONNAIRE, sections: [wrong] })
    expect((await astrid.api.drafts.list()).find(({ id }) => id === draft)).toMatchObject({ key: 'test', problems: 1, changed: true })
  })

  test('not as what is no questionnaire', async () => {
    expect(await refusalOf(begun({ hej: 1 }))).toMatchObject({ kind: 'not-a-questionnaire', problems: [{}, {}, {}, {}, {}, {}, {}] })
  })
})

describe('two designers at once', () => {
  test('see each other’s edits and where the other works', async () => {
    const draft = await begun()
    const [a, b] = [windowOf(astrid, draft), windowOf(berit, draft)]
    expect(await a.edit(0, asked('ett'))).toMatchObject({ revision: 1, refused: [] })
    expect(await b.edit(0, asked('tva'))).toMatchObject({ revision: 2, changes: [{ revision: 1 }, { revision: 2 }], refused: [] })
    expect((await a.changes(1, 'question:ett')).changes).toMatchObject([{ revision: 2, by: { name: 'Prov administrator' } }])
    expect((await b.changes(2)).others).toEqual([{ client: a.client, name: 'Prov designer', at: 'question:ett' }])
    app.setNow('2026-01-20T09:01:00.000Z')
    expect((await b.changes(2)).others).toEqual([])
    app.setNow(NOW)
    expect(await questionsOf(draft)).toEqual(['kommentar', 'ett', 'tva'])
  })

  test('never overwrite each other silently', async () => {
    const draft = await begun()
    const [a, b] = [windowOf(astrid, draft), windowOf(berit, draft)]
    await a.edit(0, help('Ett'))
    const { refused, revision } = await b.edit(0, help('Två'), asked('ny'))
    expect(refused).toMatchObject([{ refusal: { kind: 'conflict', with: help('Ett') }, by: 'Prov designer' }])
    expect(revision).toBe(2)
    expect(await questionsOf(draft)).toEqual(['kommentar', 'ny'])
  })
})

test('an edit whose answer was lost is done once', async () => {
  const draft = await begun()
  const a = windowOf(astrid, draft)
  const edits = [{ id: newUuid(), edit: asked('en') }]
  await a.send(0, edits)
  const more = [...edits, { id: newUuid(), edit: asked('till') }]
  expect(await a.send(0, more)).toMatchObject({ revision: 2, refused: [] })
  expect(await a.send(0, more)).toMatchObject({ revision: 2, refused: [] })
  expect(await questionsOf(draft)).toEqual(['kommentar', 'en', 'till'])
})

test('an edit that fails on its way leaves nothing behind, and is done when it is sent again', async () => {
  const draft = await begun()
  const a = windowOf(astrid, draft)
  const edits = [
    { id: newUuid(), edit: asked('ett') },
    { id: newUuid(), edit: asked('tva') },
  ]
  await app.database.asOwner(`
    create function fail() returns trigger language plpgsql as $$ begin raise exception 'the disk is gone'; end $$;
    create trigger fails before update on questionnaire_draft for each row execute function fail()`)
  await expect(a.send(0, edits)).rejects.toThrow('the disk is gone')
  await app.database.asOwner('drop trigger fails on questionnaire_draft')
  expect(await app.db.selectFrom('questionnaire_draft_edit').select('id').where('draft_id', '=', draft).execute()).toEqual([])
  expect(await a.send(0, edits)).toMatchObject({ revision: 2, refused: [] })
  expect(await questionsOf(draft)).toEqual(['kommentar', 'ett', 'tva'])
})

test('what is no edit, and what would make the draft too large, is told and left out; the rest is done', async () => {
  const draft = await begun()
  // As a page of another version might send it.
  const unknown = { kind: 'paint', colour: 'red' } as never
  const huge = (key: string): DesignEdit => {
    const questions = Array.from({ length: 150 }, (_, at) => ({
      key: `${key}_${at}`,
      kind: 'information',
      label: { sv: 'x'.repeat(10_000) },
    }))
    const section = { key, title: { sv: 'S' }, questions }
    return { kind: 'add', into: { kind: 'sections' }, part: section, before: null }
  }
  const sent = await windowOf(astrid, draft).edit(0, unknown, asked('ny'), huge('stort'), huge('storre'))
  expect(sent.refused.map(({ refusal }) => refusal.kind)).toEqual(['notAnEdit', 'draftTooLarge'])
  expect(sent.revision).toBe(2)
  expect((await astrid.api.drafts.get({ draft })).document.sections.map(({ key }) => key)).toEqual(['kontakt', 'stort'])
})

test('a window that is too far behind is told to start over, and nothing of what it sent is done', async () => {
  const draft = await begun()
  const a = windowOf(astrid, draft)
  await app.db
    .updateTable('questionnaire_draft')
    .set({ revision: MOST_BEHIND + 5 })
    .where('id', '=', draft)
    .execute()
  await a.edit(MOST_BEHIND + 5, asked('ny'))
  const behind = { kind: 'start-over', revision: MOST_BEHIND + 6 }
  expect(await refusalOf(a.changes(5))).toEqual(behind)
  expect(await refusalOf(a.edit(5, asked('gammal')))).toEqual(behind)
  expect(await refusalOf(a.edit(MOST_BEHIND + 7, asked('framtid')))).toEqual(behind)
  expect(await questionsOf(draft)).toEqual(['kommentar', 'ny'])
})

test('a draft that is removed is gone with its edits, and that it was is in the log', async () => {
  const draft = await begun()
  await windowOf(astrid, draft).edit(0, asked('ny'))
  await astrid.api.drafts.remove({ draft })
  expect(await refusalOf(astrid.api.drafts.get({ draft }))).toEqual({ kind: 'not-found' })
  const events = await app.db.selectFrom('audit_event').select(['kind', 'detail']).orderBy('number', 'desc').limit(1).execute()
  expect(events).toEqual([{ kind: 'draft-removed', detail: { draft, questionnaire: 'test', revision: 1 } }])
})

describe('answers that a questionnaire is tried with', () => {
  const tried = {
    name: 'Liten kommun',
    facts: context({ 'mottagare.namn': 'Umeå kommun' }),
    previous: null,
    answers: { kommentar: 'Klart\u0000' },
    expected: { asked: ['kommentar'], problems: [], calculated: {} },
  }

  test('go on with the questionnaire’s next draft, and with next year’s', async () => {
    const key = 'provas-2025'
    const draft = await begun({ ...SMALL_QUESTIONNAIRE, key })
    const { test: saved } = await astrid.api.drafts.saveTest({ draft, test: null, ...tried })
    await astrid.api.drafts.saveTest({ draft, test: saved, ...tried, name: 'Minsta kommunen' })
    const { version } = await astrid.api.drafts.publish({ draft, revision: 0, note: 'Första', as: 'version' })
    await astrid.api.drafts.remove({ draft })

    const { draft: again } = await astrid.api.drafts.create({ from: { kind: 'version', version } })
    expect(await berit.api.drafts.tests({ draft: again })).toMatchObject([
      { id: saved, name: 'Minsta kommunen', answers: { kommentar: 'Klart' }, previous: null, expected: tried.expected },
    ])
    const { draft: next } = await astrid.api.drafts.create({ from: { kind: 'nextYear', version } })
    const [copy] = await astrid.api.drafts.tests({ draft: next })
    expect(copy).toMatchObject({ name: 'Minsta kommunen' })
    await astrid.api.drafts.removeTest({ draft: next, test: copy?.id ?? '' })
    expect(await astrid.api.drafts.tests({ draft: next })).toEqual([])
    expect(await astrid.api.drafts.tests({ draft: again })).toHaveLength(1)
  })

  test('of another questionnaire are not changed through this one', async () => {
    const [mine, other] = [await begun({ ...SMALL_QUESTIONNAIRE, key: 'min' }), await begun({ ...SMALL_QUESTIONNAIRE, key: 'annan' })]
    const { test: saved } = await astrid.api.drafts.saveTest({ draft: mine, test: null, ...tried })
    expect(await refusalOf(astrid.api.drafts.saveTest({ draft: other, test: saved, ...tried }))).toEqual({ kind: 'not-found' })
    await astrid.api.drafts.removeTest({ draft: other, test: saved })
    expect(await astrid.api.drafts.tests({ draft: mine })).toHaveLength(1)
  })
})
