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

async function registryOf(kommunkod: string) {
  const { api } = await app.registry(kommunkod)
  const { report, registryEmail } = await app.board(kommunkod)
  const who = (email: string) =>
    api.links.whoHasIt.query({ report }).then(({ people }) => people.find((person) => person.email === email) ?? null)
  return { api, report, registryEmail, who }
}

test('the registry sees, without an account, how far the one it handed the case to has come', async () => {
  const { api, report, registryEmail, who } = await registryOf('2480')
  const anna = 'anna.lind@umea.example'
  await api.links.share.mutate({ report, email: anna })
  expect(await who(anna)).toMatchObject({ name: null, sent: { mail: 'queued', at: NOW, openedAt: null, by: null }, joinedAt: null })
  const secret = await app.mailbox.linkTo(anna)
  expect(await who(anna)).toMatchObject({ sent: { mail: 'sent' } })

  app.at('2026-01-20T10:00:00.000Z')
  const browser = app.visitor()
  await browser.api.links.open.mutate({ secret })
  expect(await who(anna)).toMatchObject({ sent: { openedAt: '2026-01-20T10:00:00.000Z' }, joinedAt: null })
  await browser.api.people.requestCode.mutate({ report, email: anna })
  const code = await app.mailbox.codeTo(anna)
  await browser.api.people.confirmCode.mutate({ report, email: anna, code, name: 'Anna Lind', position: 'Utredare' })
  await browser.api.reports.save.mutate({ report, changes: [{ path: 'ansvarig_namnd', value: 'Hemliga nämnden', basedOn: null }] })
  expect(await who(anna)).toMatchObject({
    name: 'Anna Lind',
    position: 'Utredare',
    parts: ['contributor'],
    joinedAt: '2026-01-20T10:00:00.000Z',
    answeredAt: '2026-01-20T10:00:00.000Z',
    // Only those who are in take colleagues out.
    person: null,
  })
  const all = await api.links.whoHasIt.query({ report })
  expect(all.registry).toMatchObject({ email: registryEmail, mail: 'sent', openedAt: NOW })
  expect(JSON.stringify(all)).not.toContain('Hemliga')
})

test('those who are asked to vouch are told with their parts, and the registry cannot end their links', async () => {
  const lund = await app.recipient('1281')
  await lund.fillIn()
  await lund.handOver()
  const { email } = await lund.certifier()
  const { api, report, who } = await registryOf('1281')
  expect(await who(email)).toMatchObject({ name: 'Ekon Omchef', parts: ['certifier'], sent: { link: null, openedAt: NOW } })
  const { id } = await app.db.selectFrom('access_link').select('id').where('email', '=', email).executeTakeFirstOrThrow()
  for (const end of [api.links.withdraw, api.links.sendAgain])
    expect(await refusalOf(end.mutate({ report, link: id }))).toEqual({ kind: 'not-found' })
})

test('a link that went astray is sent again, and is the same', async () => {
  const { api, report, who } = await registryOf('2080')
  const anna = 'anna.lind@falun.example'
  await api.links.share.mutate({ report, email: anna })
  const secret = await app.mailbox.linkTo(anna)
  app.at('2026-01-21T09:00:00.000Z')
  await api.links.sendAgain.mutate({ report, link: (await who(anna))?.sent?.link ?? '' })
  expect(await app.mailbox.linkTo(anna)).toBe(secret)
  expect(await app.mailbox.to(anna)).toHaveLength(2)
  expect(await who(anna)).toMatchObject({ sent: { at: '2026-01-21T09:00:00.000Z', mail: 'sent' } })
})

test('a link that is withdrawn opens nothing, also where it was open, and says that a colleague has withdrawn it', async () => {
  const { api, report, who } = await registryOf('1280')
  const bo = 'bo.ek@malmo.example'
  await api.links.share.mutate({ report, email: bo })
  const secret = await app.mailbox.linkTo(bo)
  const browser = app.visitor()
  await browser.api.links.open.mutate({ secret })
  const link = (await who(bo))?.sent?.link ?? ''
  await api.links.withdraw.mutate({ report, link })

  expect(await refusalOf(app.visitor().api.links.open.mutate({ secret }))).toEqual({
    kind: 'link-revoked',
    revokedAt: NOW,
    purpose: 'contributor',
  })
  expect(await refusalOf(browser.api.links.case.query({ report }))).toEqual({ kind: 'not-allowed' })
  expect(await who(bo)).toMatchObject({ sent: { link: null, withdrawnAt: NOW } })
  expect(await refusalOf(api.links.withdraw.mutate({ report, link }))).toEqual({ kind: 'not-found' })
})

test('somebody who has joined stays in when the link they came by is withdrawn', async () => {
  const { api, report, who } = await registryOf('0880')
  const anna = 'anna.lind@kalmar.example'
  await api.links.share.mutate({ report, email: anna })
  const browser = app.visitor()
  await browser.api.links.open.mutate({ secret: await app.mailbox.linkTo(anna) })
  await browser.api.people.requestCode.mutate({ report, email: anna })
  const code = await app.mailbox.codeTo(anna)
  await browser.api.people.confirmCode.mutate({ report, email: anna, code, name: 'Anna Lind', position: null })
  await api.links.withdraw.mutate({ report, link: (await who(anna))?.sent?.link ?? '' })
  expect((await browser.api.reports.load.query({ report })).editable).toBe(true)
})

test('the other municipality neither sees who has a case nor ends its links', async () => {
  const { api, report } = await registryOf('1480')
  await api.links.share.mutate({ report, email: 'bo@goteborg.example' })
  const { people } = await api.links.whoHasIt.query({ report })
  const link = people[0]?.sent?.link ?? ''
  const neighbour = await registryOf('1481')
  expect(await refusalOf(neighbour.api.links.whoHasIt.query({ report }))).toEqual({ kind: 'not-allowed' })
  expect(await refusalOf(neighbour.api.links.withdraw.mutate({ report, link }))).toEqual({ kind: 'not-allowed' })
  // Nor by naming a report of its own.
  expect(await refusalOf(neighbour.api.links.withdraw.mutate({ report: neighbour.report, link }))).toEqual({ kind: 'not-found' })
})

test('a session that has been quiet for too long, or lasted too long, has ended, and the link opens a new one', async () => {
  const eva = await app.recipient('2580')
  const { report, browser } = eva
  for (const day of ['27', '31']) {
    app.at(`2026-01-${day}T09:00:00.000Z`)
    expect((await browser.api.reports.load.query({ report })).me.name).toBe('Eva Berg')
  }
  app.at('2026-02-08T09:00:01.000Z')
  expect(await refusalOf(browser.api.reports.load.query({ report }))).toEqual({ kind: 'not-signed-in' })

  const again = await app.recipient('2580', { name: 'Eva Berg' })
  for (const day of ['02-15', '02-22', '03-01', '03-08', '03-15', '03-22']) {
    app.at(`2026-${day}T09:00:00.000Z`)
    expect(await again.browser.api.people.me.query()).not.toBeNull()
  }
  app.at('2026-03-26T09:00:00.000Z')
  expect(await again.browser.api.people.me.query()).toBeNull()
})
