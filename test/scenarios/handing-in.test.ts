import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from '../driver/app.ts'
import { refusalOf } from '../driver/refusal-of.ts'

let app: App
beforeAll(async () => {
  app = await startApp({ now: '2026-01-20T09:00:00.000Z' })
})
afterAll(() => app.stop())

test('a municipality goes the whole way, and both sides hold the same receipt', async () => {
  const umea = await app.recipient('2480')
  await umea.fillIn()
  await umea.handOver()
  const chief = await umea.certifier()
  await chief.certify()
  const signatory = await umea.signatory()
  const { submission, receiptNumber } = await signatory.sign()

  const letters = await app.mailbox.to((await app.board('2480')).registryEmail ?? '')
  const mailed = letters[0]?.attachments[0]
  expect(mailed?.name).toBe(`kvittens-${receiptNumber}.pdf`)
  expect(mailed?.content.subarray(0, 5).toString()).toBe('%PDF-')
  const officer = await app.staff('caseOfficer')
  const fetched = Buffer.from(await (await officer.fetch(`/api/receipts/${submission}.pdf`)).arrayBuffer())
  for (const copy of [fetched, (await umea.receipt(submission)).content, (await chief.receipt(submission)).content])
    expect(copy.equals(mailed?.content ?? Buffer.alloc(0))).toBe(true)
  for (const person of [umea, chief, signatory]) expect((await app.mailbox.to(person.email))[0]?.subject).toContain(receiptNumber)
  expect(await app.board('2480')).toMatchObject({ status: 'submitted', flagged: false, overdue: false })
})

test('handing over an empty report is refused with every problem, each with its place', async () => {
  const falun = await app.recipient('2080')
  await falun.answer({ ert_diarienummer: 'SN 2026/17' })
  const refusal = await refusalOf(falun.handOver())
  if (refusal.kind !== 'incomplete') throw new Error(`Refused as ${refusal.kind}`)
  const stopping = (await falun.form()).problems().filter(({ severity }) => severity === 'error')
  expect(refusal.problems).toEqual(stopping)
  expect(stopping.map(({ path }) => path)).toEqual(expect.arrayContaining(['ansvarig_namnd', 'kontaktperson.email', 'annat_andamal']))
})

test('twenty presses at once by the signatory make one submission and one receipt', async () => {
  const lund = await app.recipient('1281')
  await lund.fillIn()
  await lund.handOver()
  await (await lund.certifier()).certify()
  const signatory = await lund.signatory()
  const pressed = await Promise.all(Array.from({ length: 20 }, () => signatory.sign()))
  expect(new Set(pressed.map(({ submission }) => submission)).size).toBe(1)
  expect(await signatory.sign()).toEqual(pressed[0])
  const { submissions, people } = await lund.browser.api.links.case.query({ report: lund.report })
  expect(submissions.map(({ number }) => number)).toEqual([1])
  expect(people.map(({ parts }) => parts)).toEqual([['contributor'], ['certifier'], ['signatory']])
  expect((await app.mailbox.to(lund.email)).filter(({ subject }) => subject.startsWith('Kvittens'))).toHaveLength(1)
})

test('what is handed in after the last day is taken and marked as late', async () => {
  const kiruna = await app.recipient('2584')
  await kiruna.fillIn()
  await kiruna.handOver()
  await (await kiruna.certifier()).certify()
  const { dueOn } = await app.board('2584')
  app.at(`${dueOn}T23:30:00.000Z`)
  expect((await app.board('2584')).overdue).toBe(true)
  const signatory = await kiruna.signatory()
  await signatory.sign()
  const handedIn = await signatory.browser.api.reports.submission.query({ report: kiruna.report })
  expect(handedIn?.document.late).toBe(true)
  app.at('2026-01-20T09:00:00.000Z')
})
