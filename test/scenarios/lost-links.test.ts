import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type App, startApp } from '../driver/app.ts'
import { refusalOf } from '../driver/refusal-of.ts'

const NOW = '2026-01-20T09:00:00.000Z'

let app: App
beforeAll(async () => {
  app = await startApp({ now: NOW })
})
afterAll(() => app.stop())
beforeEach(() => app.at(NOW))

const SUBJECT = 'Länken till återrapporteringen'

async function invited(kommunkod: string) {
  const { api } = await app.registry(kommunkod)
  const { report, registryEmail } = await app.board(kommunkod)
  const { recipient } = await api.links.case.query({ report })
  const [found] = await app.visitor().api.links.organisations.query({ text: recipient.name })
  const email = registryEmail ?? ''
  return { id: found?.id ?? '', report, email, secret: await app.mailbox.linkTo(email), letters: async () => lettersTo(email) }
}

async function lettersTo(email: string): Promise<number> {
  return (await app.mailbox.to(email)).filter(({ subject }) => subject.startsWith(SUBJECT)).length
}

test('whoever has lost the link has it mailed to the registry, by the name of the organisation', async () => {
  const { id, email, secret, report } = await invited('2480')
  await app.visitor().api.links.lost.mutate({ recipient: id })
  const [letter] = await app.mailbox.to(email)
  expect(letter?.subject).toContain(SUBJECT)
  expect(letter?.text).not.toMatch(/\bkr\b|kronor/)
  // It is the link that they were sent before, which goes on working.
  expect(await app.mailbox.linkTo(email)).toBe(secret)
  expect(await app.visitor().api.links.open.mutate({ secret: await app.mailbox.linkTo(email) })).toEqual({ report })
})

test('an organisation is found by its name or its organisationsnummer, once it has been invited', async () => {
  const { api } = app.visitor()
  expect(await api.links.organisations.query({ text: 'falu' })).toEqual([])
  await app.registry('2080')
  const falun = [{ name: 'Falu kommun', organisationsnummer: '212000-2221' }]
  for (const text of ['falu', 'FALU KOM', '212000-2221', '2120002221'])
    expect(await api.links.organisations.query({ text })).toMatchObject(falun)
  for (const text of ['', 'f', '%%', '__', 'Grannriket']) expect(await api.links.organisations.query({ text })).toEqual([])
})

test('the answer is the same for an organisation that has nothing, and for none', async () => {
  const { api } = app.visitor()
  const { id } = await invited('1280')
  const nobody = '00000000-0000-4000-8000-000000000000'
  const { id: handedIn } = await app.db.selectFrom('recipient').select('id').where('kommunkod', '=', '1290').executeTakeFirstOrThrow()
  const answers = await Promise.all([id, handedIn, nobody].map((recipient) => api.links.lost.mutate({ recipient })))
  expect(new Set(answers)).toEqual(new Set([undefined]))
})

test('the registry is not mailed without end, and nobody is told that it is not', async () => {
  const { id, letters } = await invited('1281')
  const { api } = app.visitor()
  for (let asked = 0; asked < 5; asked += 1) await api.links.lost.mutate({ recipient: id })
  expect(await letters()).toBe(3)
  app.at('2026-01-20T10:00:00.001Z')
  await api.links.lost.mutate({ recipient: id })
  expect(await letters()).toBe(4)
})

test('an expired link has a new one mailed to the registry, whoever holds it', async () => {
  const { secret, report, email } = await invited('2180')
  app.at('2027-06-01T09:00:00.000Z')
  const { api } = app.visitor()
  expect((await refusalOf(api.links.open.mutate({ secret }))).kind).toBe('link-expired')
  await api.links.renew.mutate({ secret })
  const renewed = await app.mailbox.linkTo(email)
  expect(renewed).not.toBe(secret)
  expect(await api.links.open.mutate({ secret: renewed })).toEqual({ report })
})

test('a link that nobody sent, or that was withdrawn, renews nothing', async () => {
  const { report, email } = await invited('0880')
  const { api } = await app.registry('0880')
  await api.links.share.mutate({ report, email: 'bo@kalmar.example' })
  const secret = await app.mailbox.linkTo('bo@kalmar.example')
  const { people } = await api.links.whoHasIt.query({ report })
  await api.links.withdraw.mutate({ report, link: people[0]?.sent?.link ?? '' })
  for (const wrong of [secret, 'åäö', `${secret}x`]) await api.links.renew.mutate({ secret: wrong })
  expect(await lettersTo(email)).toBe(0)
})

test('from one place few links are asked for, also at the same time', async () => {
  app.at('2028-01-21T09:00:00.000Z')
  const { api } = app.visitor()
  const nobody = '00000000-0000-4000-8000-000000000000'
  const asked = await Promise.allSettled(Array.from({ length: 22 }, () => api.links.lost.mutate({ recipient: nobody })))
  expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
  expect(await refusalOf(api.links.lost.mutate({ recipient: nobody }))).toEqual({
    kind: 'too-many-asked',
    what: 'lostLink',
    retryAt: '2028-01-21T10:00:00.000Z',
  })
})
