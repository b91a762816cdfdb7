import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from '../driver/app.ts'
import { refusalOf, refusalsOf } from '../driver/refusal-of.ts'

let app: App
beforeAll(async () => {
  app = await startApp({ now: '2026-01-20T09:00:00.000Z' })
})
afterAll(() => app.stop())

async function registrySecret(kommunkod: string): Promise<string> {
  await app.registry(kommunkod)
  return app.mailbox.linkTo((await app.board(kommunkod)).registryEmail ?? '')
}

test('the registry opens its link and meets the case, without an account and without an answer', async () => {
  const registry = await app.registry('2480')
  const { report } = await app.board('2480')
  const met = await registry.api.links.case.query({ report })
  expect(met).toMatchObject({ recipient: { name: 'Umeå kommun' }, status: 'notStarted', purpose: 'registry', me: null, people: [] })
  expect(Number(met.received)).toBeGreaterThan(0)
  expect(await refusalOf(registry.api.reports.load.query({ report }))).toEqual({ kind: 'not-allowed' })
})

test('a link that has been used opens again, in the same browser and in another', async () => {
  const secret = await registrySecret('2080')
  const first = app.visitor()
  const opened = await first.api.links.open.mutate({ secret })
  expect(await first.api.links.open.mutate({ secret })).toEqual(opened)
  expect(await app.visitor().api.links.open.mutate({ secret })).toEqual(opened)
})

test('a link that nobody sent, or that was cut in half on its way, is unknown', async () => {
  const secret = await registrySecret('2080')
  for (const wrong of [secret.slice(0, 20), `${secret}=`, 'åäö', '../../'])
    expect(await refusalOf(app.visitor().api.links.open.mutate({ secret: wrong }))).toEqual({ kind: 'link-unknown' })
})

test('an expired link is refused with the day it expired', async () => {
  const secret = await registrySecret('2080')
  app.at('2027-06-01T09:00:00.000Z')
  const refusal = await refusalOf(app.visitor().api.links.open.mutate({ secret }))
  app.at('2026-01-20T09:00:00.000Z')
  expect(refusal).toEqual({ kind: 'link-expired', expiredAt: '2027-02-24T22:59:59.999Z' })
})

test('the link of one municipality never shows the report of another', async () => {
  const falun = await app.registry('2080')
  const { report } = await app.board('2480')
  const { api } = falun
  const refusals = await refusalsOf([
    api.links.case.query({ report }),
    api.reports.load.query({ report }),
    api.reports.submission.query({ report }),
    api.people.requestCode.mutate({ report, email: 'nyfiken@falun.example' }),
    api.links.share.mutate({ report, email: 'nyfiken@falun.example' }),
  ])
  expect(new Set(refusals.map(({ kind }) => kind))).toEqual(new Set(['not-allowed']))
})

test('somebody of one municipality who opens the link of another is not let in by it', async () => {
  const anna = await app.recipient('0180', { name: 'Anna Lind' })
  const { api } = anna.browser
  const { report } = await api.links.open.mutate({ secret: await registrySecret('0184') })
  expect(await api.links.case.query({ report })).toMatchObject({ standing: null, domains: ['solna.example'] })
  expect(await refusalOf(api.reports.load.query({ report }))).toEqual({ kind: 'not-allowed' })
})

test('an invitation names neither people nor amounts', async () => {
  await registrySecret('1480')
  const row = await app.board('1480')
  const [letter] = await app.mailbox.to(row.registryEmail ?? '')
  expect(letter?.text).toContain('Göteborg')
  expect(letter?.text).not.toMatch(/\bkr\b|kronor|\d{1,3}([\s.]\d{3})+/)
})
