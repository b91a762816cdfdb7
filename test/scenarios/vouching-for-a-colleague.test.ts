import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type App, startApp } from '../driver/app.ts'
import type { Browser } from '../driver/browser.ts'
import { refusalOf, refusalsOf } from '../driver/refusal-of.ts'

const NOW = '2026-01-20T09:00:00.000Z'

interface Who {
  readonly email: string
  readonly name: string
  readonly position: string
}

/** A consultant, whose address is in every test another, since an address is sent few codes. */
let kim: Who
let tests = 0

let app: App
beforeAll(async () => {
  app = await startApp({ now: NOW })
})
afterAll(() => app.stop())
beforeEach(() => {
  app.at(NOW)
  kim = { email: `kim.${(tests += 1)}@konsult.example`, name: 'Kim Ek', position: 'Konsult' }
})

/** Somebody with an address elsewhere to whom the registry's link was forwarded, and who has confirmed that address. */
async function outsider(kommunkod: string, who = kim): Promise<{ browser: Browser; report: string; person: string }> {
  const browser = await app.registry(kommunkod)
  const { report } = await app.board(kommunkod)
  const person = await confirm(browser, report, who)
  return { browser, report, person }
}

async function confirm({ api }: Browser, report: string, { email, name, position }: Who): Promise<string> {
  await api.people.requestCode.mutate({ report, email })
  const { me } = await api.people.confirmCode.mutate({ report, email, code: await app.mailbox.codeTo(email), name, position })
  return me.id
}

async function opened(email: string): Promise<Browser> {
  const browser = app.visitor()
  await browser.api.links.open.mutate({ secret: await app.mailbox.linkTo(email) })
  return browser
}

test('somebody from elsewhere waits, and reaches no answer, until a colleague who is in lets them in', async () => {
  const umea = await app.recipient('2480')
  const { browser: kims, report, person } = await outsider('2480')
  expect((await kims.api.links.case.query({ report })).standing).toBe('waiting')
  const refusals = await refusalsOf([
    kims.api.reports.load.query({ report }),
    kims.api.reports.changes.query({ report, since: 0 }),
    kims.api.links.whoHasIt.query({ report }),
    kims.api.links.share.mutate({ report, email: 'kim.privat@konsult.example' }),
    kims.api.people.letIn.mutate({ report, person }),
  ])
  expect(new Set(refusals.map(({ kind }) => kind))).toEqual(new Set(['not-allowed']))

  const [letter] = await app.mailbox.to(umea.email)
  expect(letter?.subject).toContain('Någon vill vara med')
  expect(letter?.text).not.toContain('Kim')
  const { waiting } = await umea.browser.api.links.whoHasIt.query({ report })
  expect(waiting).toMatchObject([{ name: 'Kim Ek', email: kim.email, mayLetIn: true }])
  await umea.browser.api.people.letIn.mutate({ report, person })

  expect((await kims.api.links.case.query({ report })).standing).toBe('in')
  expect((await kims.api.reports.load.query({ report })).me.name).toBe('Kim Ek')
  expect((await app.mailbox.to(kim.email))[0]?.subject).toContain('Ni är insläppta')
})

test('whoever waits cannot let themselves in by the registry’s link, in this browser or in another', async () => {
  const elsewhere = await app.registry('2080')
  const { browser: kims, report, person } = await outsider('2080')
  for (const { api } of [kims, elsewhere]) {
    expect(await refusalOf(api.people.letIn.mutate({ report, person }))).toEqual({ kind: 'not-allowed' })
    expect(await refusalOf(api.people.turnAway.mutate({ report, person }))).toEqual({ kind: 'not-allowed' })
  }
  // Handing the case to oneself without a name vouches for nobody either.
  await elsewhere.api.links.share.mutate({ report, email: 'kim.privat@konsult.example' })
  const himself = await opened('kim.privat@konsult.example')
  await confirm(himself, report, { ...kim, email: 'kim.privat@konsult.example' })
  expect(await refusalOf(himself.api.reports.load.query({ report }))).toEqual({ kind: 'not-allowed' })
})

test('where nobody is in yet, the registry lets in by the link that is mailed to its own address', async () => {
  const { browser: kims, report, person } = await outsider('1280')
  const { registryEmail } = await app.board('1280')
  const registry = await opened(registryEmail ?? '')
  expect((await registry.api.links.whoHasIt.query({ report })).waiting).toMatchObject([{ name: 'Kim Ek', mayLetIn: true }])
  await registry.api.people.letIn.mutate({ report, person })
  expect((await kims.api.reports.load.query({ report })).editable).toBe(true)

  // That link lets in the one it was mailed for, and nobody else.
  const { person: other } = await outsider('1280', { ...kim, email: 'robin@konsult.example' })
  expect(await refusalOf(registry.api.people.letIn.mutate({ report, person: other }))).toEqual({ kind: 'not-allowed' })
})

test('a colleague who is in vouches for whom they hand the case to', async () => {
  const lund = await app.recipient('1281')
  await lund.browser.api.links.share.mutate({ report: lund.report, email: kim.email })
  const kims = await opened(kim.email)
  await confirm(kims, lund.report, kim)
  expect((await kims.api.reports.load.query({ report: lund.report })).editable).toBe(true)
  const { people } = await lund.browser.api.links.whoHasIt.query({ report: lund.report })
  expect(people.find(({ email }) => email === kim.email)).toMatchObject({
    name: 'Kim Ek',
    sent: { by: 'Eva Berg' },
    parts: ['contributor'],
  })
})

test('whoever opens the link that was handed to a colleague is not vouched for by it', async () => {
  const gavle = await app.recipient('2180')
  const { report } = gavle
  await gavle.browser.api.links.share.mutate({ report, email: 'bo@konsult.example' })
  const kims = await opened('bo@konsult.example')
  await confirm(kims, report, kim)
  expect((await kims.api.links.case.query({ report })).standing).toBe('waiting')
})

test('somebody who was turned away stays out until a colleague hands them the case', async () => {
  const kalmar = await app.recipient('0880')
  const { browser: kims, report, person } = await outsider('0880')
  await kalmar.browser.api.people.turnAway.mutate({ report, person })
  expect((await kims.api.links.case.query({ report })).standing).toBe('turnedAway')
  await confirm(kims, report, kim)
  expect((await kims.api.links.case.query({ report })).standing).toBe('turnedAway')

  await kalmar.browser.api.links.share.mutate({ report, email: kim.email })
  await kims.api.links.open.mutate({ secret: await app.mailbox.linkTo(kim.email) })
  expect((await kims.api.links.case.query({ report })).standing).toBe('in')
})

test('two colleagues who answer at once let in once', async () => {
  const anna = await app.recipient('0380', { name: 'Anna Lind' })
  const bo = await app.recipient('0380', { name: 'Bo Ek' })
  const { report, person } = await outsider('0380')
  await Promise.all([anna, bo].map(({ browser }) => browser.api.people.letIn.mutate({ report, person })))
  expect((await app.mailbox.to(kim.email)).filter(({ subject }) => subject.includes('insläppta'))).toHaveLength(1)
})

test('a colleague who has left is removed, keeps what they answered in their name, and is not in again by their own address', async () => {
  const eva = await app.recipient('1880')
  const bo = await app.recipient('1880', { name: 'Bo Ek' })
  const { report } = eva
  await bo.answer({ ansvarig_namnd: 'Socialnämnden' })
  const { people } = await eva.browser.api.links.whoHasIt.query({ report })
  const person = people.find(({ email }) => email === bo.email)?.person ?? ''
  await eva.browser.api.people.remove.mutate({ report, person })

  expect(await refusalOf(bo.browser.api.reports.load.query({ report }))).toEqual({ kind: 'not-allowed' })
  await confirm(bo.browser, report, { email: bo.email, name: 'Bo Ek', position: 'Utredare' })
  expect(await refusalOf(bo.browser.api.reports.load.query({ report }))).toEqual({ kind: 'not-allowed' })
  const { answers } = await eva.browser.api.reports.load.query({ report })
  expect(answers['ansvarig_namnd']).toMatchObject({ value: 'Socialnämnden', author: 'Bo Ek' })
  const own = (await eva.browser.api.people.me.query())?.id ?? ''
  expect(await refusalOf(eva.browser.api.people.remove.mutate({ report, person: own }))).toEqual({ kind: 'not-allowed' })
})
