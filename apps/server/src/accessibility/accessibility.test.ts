import { afterAll, beforeAll, expect, test } from 'vitest'
import { refusalOf } from '../testing/refusal-of.ts'
import { startTestApp, type TestApp } from '../testing/test-app.ts'

let app: TestApp

beforeAll(async () => {
  app = await startTestApp()
})

afterAll(() => app.close())

const fault = { what: 'Knappen läses inte upp.\nJag använder NVDA.', page: 'Uppgifter', replyTo: 'kim@kommun.example' }

test('anybody may tell of a fault; whoever answers the mail of the service is told in their words', async () => {
  await app.nobody().api.accessibility.report(fault)
  await app.runJobs()
  const mail = app.outbox.messages.at(-1)
  expect(mail).toMatchObject({ to: 'aterrapport@provmyndigheten.example' })
  expect(mail?.text).toContain('> Knappen läses inte upp.\n> Jag använder NVDA.')
  expect(mail?.text).toContain('svar till kim@kommun.example')
})

test('a fault without a word is refused, and nothing is mailed', async () => {
  const before = app.outbox.messages.length
  await expect(app.nobody().api.accessibility.report({ ...fault, what: '  ' })).rejects.toThrow('what')
  await app.runJobs()
  expect(app.outbox.messages).toHaveLength(before)
})

test('after ten in an hour from one place, more wait', async () => {
  for (let told = 1; told < 10; told += 1) await app.nobody().api.accessibility.report(fault)
  expect(await refusalOf(app.nobody().api.accessibility.report(fault))).toMatchObject({
    kind: 'too-many-asked',
    what: 'accessibilityFault',
  })
})
