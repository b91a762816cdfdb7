import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from '../driver/app.ts'
import { refusalOf } from '../driver/refusal-of.ts'

const NOW = '2026-01-20T09:00:00.000Z'
const EVA = { name: 'Eva Berg', position: 'Handläggare' }

let app: App
beforeAll(async () => {
  app = await startApp({ now: NOW })
})
afterAll(() => app.stop())

async function asking(kommunkod: string, email: string) {
  const { api } = await app.registry(kommunkod)
  const { report } = await app.board(kommunkod)
  await api.people.requestCode.mutate({ report, email })
  const code = await app.mailbox.codeTo(email)
  const confirm = (given: string) => api.people.confirmCode.mutate({ report, email, code: given, ...EVA })
  return { api, report, code, confirm }
}

const wrong = (code: string) => code.replaceAll(/\d/g, (digit) => String((Number(digit) + 1) % 10))

test('a wrong code may be tried again, and the right one then names the person', async () => {
  const { confirm, code } = await asking('2480', 'eva@umea.example')
  expect(await refusalOf(confirm(wrong(code)))).toEqual({ kind: 'wrong-code', triesLeft: 4 })
  expect((await confirm(code)).me).toMatchObject({ ...EVA, email: 'eva@umea.example' })
})

test('after five wrong tries only a new code helps', async () => {
  const { api, report, confirm, code } = await asking('2080', 'eva@falun.example')
  for (const triesLeft of [4, 3, 2, 1, 0]) expect(await refusalOf(confirm(wrong(code)))).toEqual({ kind: 'wrong-code', triesLeft })
  expect(await refusalOf(confirm(code))).toEqual({ kind: 'too-many-tries' })
  await api.people.requestCode.mutate({ report, email: 'eva@falun.example' })
  expect((await confirm(await app.mailbox.codeTo('eva@falun.example'))).me.name).toBe('Eva Berg')
})

test('an old code has expired', async () => {
  const { confirm, code } = await asking('2581', 'eva@pitea.example')
  app.at('2026-01-20T09:10:00.000Z')
  expect(await refusalOf(confirm(code))).toEqual({ kind: 'code-expired' })
  app.at(NOW)
})

test('codes are not sent without end, and the refusal says when to come back', async () => {
  const { api, report } = await asking('2580', 'eva@lulea.example')
  for (let sent = 1; sent < 5; sent += 1) await api.people.requestCode.mutate({ report, email: 'eva@lulea.example' })
  expect(await refusalOf(api.people.requestCode.mutate({ report, email: 'eva@lulea.example' }))).toEqual({
    kind: 'too-many-codes',
    retryAt: '2026-01-20T10:00:00.000Z',
  })
})

test("somebody else cannot use the signatory's link under an address of their own", async () => {
  const lund = await app.recipient('1281')
  await lund.fillIn()
  await lund.handOver()
  const chief = await lund.certifier()
  await chief.certify()
  const { email } = await lund.signatory()
  const thief = app.visitor()
  await thief.api.links.open.mutate({ secret: await app.mailbox.linkTo(email) })
  expect(await refusalOf(thief.api.people.requestCode.mutate({ report: lund.report, email: 'tjuv@annan.example' }))).toEqual({
    kind: 'not-the-invited-address',
  })
})
