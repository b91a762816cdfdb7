import { afterAll, beforeAll, expect, test } from 'vitest'
import { RefusalError } from '../refusal.ts'
import { SMALL_QUESTIONNAIRE } from '../testing/fixtures.ts'
import { type Browser, startTestApp, type TestApp } from '../testing/test-app.ts'

let app: TestApp
let designer: Browser

beforeAll(async () => {
  app = await startTestApp()
  designer = await app.staff('designer')
})
afterAll(() => app.close())

// A questionnaire is JSON, which its readonly type does not say.
const asJson = (value: unknown) => value as never

async function refusal(call: Promise<unknown>) {
  const error = await call.catch((reason: unknown) => reason)
  return error instanceof RefusalError ? error.refusal : error
}

test('a questionnaire is published as version 1, and changed as version 2', async () => {
  const first = await designer.api.questionnaires.publish({ document: asJson(SMALL_QUESTIONNAIRE), note: 'Första versionen' })
  expect(first.number).toBe(1)
  const changed = { ...SMALL_QUESTIONNAIRE, introduction: { sv: 'Läs det här först.' } }
  const second = await designer.api.questionnaires.publish({ document: asJson(changed), note: 'Ny inledning' })
  expect(second.number).toBe(2)
  const [listed] = await designer.api.questionnaires.list()
  expect(listed?.versions.map(({ number, note, sections, questions }) => [number, note, sections, questions])).toEqual([
    [2, 'Ny inledning', 1, 1],
    [1, 'Första versionen', 1, 1],
  ])
  expect(await designer.api.questionnaires.get({ version: first.version })).toMatchObject({ number: 1, document: SMALL_QUESTIONNAIRE })
})

test('a questionnaire and its note are kept without what cannot be kept', async () => {
  const document = { ...SMALL_QUESTIONNAIRE, key: 'tecken', title: { sv: 'Prov\u0000\ud83d' } }
  const { version } = await designer.api.questionnaires.publish({ document: asJson(document), note: 'Ett\u0000' })
  expect(await designer.api.questionnaires.get({ version })).toMatchObject({ document: { title: { sv: 'Prov' } } })
})

test('the same content as the latest version is refused, however its keys are ordered', async () => {
  const document = { ...SMALL_QUESTIONNAIRE, key: 'lika' }
  await designer.api.questionnaires.publish({ document: asJson(document), note: 'En gång' })
  const turned = Object.fromEntries(Object.entries(document).toReversed())
  const again = designer.api.questionnaires.publish({ document: asJson(turned), note: 'En gång till' })
  expect(await refusal(again)).toEqual({ kind: 'already-published', number: 1, correction: 0 })
})

test('a questionnaire with faults is refused with each of them and its place', async () => {
  const question = { key: 'a', kind: 'text', label: { sv: 'A' }, relevance: { ref: 'finns_inte' } }
  const document = {
    ...SMALL_QUESTIONNAIRE,
    key: 'fel',
    sections: [{ key: 's', title: { sv: 'S' }, questions: [question, { ...question, relevance: undefined }] }],
  }
  // As it comes over the network, where what is undefined is left out.
  const sent: unknown = JSON.parse(JSON.stringify(document))
  const found = await refusal(designer.api.questionnaires.publish({ document: asJson(sent), note: 'Går inte' }))
  expect(found).toMatchObject({ kind: 'questionnaire-refused' })
  expect(JSON.stringify(found)).toContain('duplicateKey')
  expect(JSON.stringify(found)).toContain('finns_inte')
  expect((await designer.api.questionnaires.list()).map(({ key }) => key)).not.toContain('fel')
})

test('two who publish at once get a number each', async () => {
  const document = (text: string) => asJson({ ...SMALL_QUESTIONNAIRE, key: 'samtidigt', introduction: { sv: text } })
  const published = await Promise.all(
    ['ett', 'två', 'tre'].map((text) => designer.api.questionnaires.publish({ document: document(text), note: text })),
  )
  expect(published.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual([1, 2, 3])
})
