import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type Answering, type FakeClamd, says, startFakeClamd } from '../../testing/fake-clamd.ts'
import { insertReport, insertRound, NOW } from '../../testing/fixtures.ts'
import { GRANT_QUESTIONNAIRE } from '../../testing/grant-questionnaire.ts'
import { refusalOf } from '../../testing/refusal-of.ts'
import { routesAs } from '../../testing/routes-as.ts'
import { PDF, sendFile } from '../../testing/send-file.ts'
import { type Browser, startTestApp, type TestApp } from '../../testing/test-app.ts'
import { contentOf } from '../content.ts'
import { scanContent } from './clamd.ts'
import { scanAttachment } from './scan-attachment.ts'

const INFECTED = says('stream: Eicar-Test-Signature FOUND')

let clamd: FakeClamd
let app: TestApp
let report: string
let eva: Browser
let next = 1000

beforeAll(async () => {
  clamd = await startFakeClamd()
  app = await startTestApp({ clamd })
})
afterAll(async () => {
  await app.close()
  await clamd.stop()
})
beforeEach(async () => {
  app.setNow(NOW)
  clamd.answerWith(says('stream: OK'))
  const round = await insertRound(app.db, { questionnaire: GRANT_QUESTIONNAIRE, signOff: { certification: false } })
  report = (await insertReport(app.db, round, { kommunkod: String(next++) })).report
  eva = await app.contributor(report, 'Eva Berg')
})

const statusFor = async (browser: Browser, id: string) => (await routesAs(app, browser).request(`/api/attachments/${id}`)).status

test('a file is held back until it has been scanned, and then released', async () => {
  let scanned = Buffer.alloc(0)
  clamd.answerWith((socket, content) => {
    scanned = Buffer.from(content)
    socket.end('stream: OK\0')
  })
  const { id } = await sendFile(app, eva, { report })
  expect(await eva.api.attachments.states({ report })).toEqual([{ id, scan: { kind: 'waiting', since: app.now() } }])
  expect(await statusFor(eva, id)).toBe(422)
  await app.runJobs()
  expect(scanned).toEqual(PDF)
  expect(await eva.api.attachments.states({ report })).toEqual([{ id, scan: { kind: 'clean' } }])
  expect(await statusFor(eva, id)).toBe(200)
})

test('whoever follows the link of a file that is held back is told why in words', async () => {
  const { id } = await sendFile(app, eva, { report, name: 'a<b>.pdf' })
  const page = async () => {
    const response = await routesAs(app, eva).request(`/api/attachments/${id}`, { headers: { Accept: 'text/html,*/*' } })
    expect(response.status).toBe(422)
    return response.text()
  }
  expect(await page()).toContain('ab.pdf söks igenom efter skadlig kod.')
  clamd.answerWith(says('stream: <b>Elak</b> FOUND'))
  await app.runJobs()
  expect(await page()).toContain('Skadlig kod (&lt;b&gt;Elak&lt;/b&gt;) har hittats i ab.pdf.')
})

test('a file with malware is removed, told of and noted, and read by nobody', async () => {
  clamd.answerWith(INFECTED)
  const { id } = await sendFile(app, eva, { report })
  await app.runJobs()
  const scan = { kind: 'infected', found: 'Eicar-Test-Signature' }
  expect(await eva.api.attachments.states({ report })).toEqual([{ id, scan }])
  expect(await app.db.selectFrom('file_part').select('file_id').where('file_id', '=', id).execute()).toEqual([])
  expect(await statusFor(eva, id)).toBe(422)
  const events = await app.db.selectFrom('audit_event').select(['kind', 'detail']).where('report_id', '=', report).execute()
  expect(events).toContainEqual({ kind: 'file-infected', detail: { attachment: id, found: scan.found } })
})

test.each<[string, Answering]>([
  ['says that something is wrong', says('INSTREAM size limit exceeded. ERROR')],
  ['says something else', says('PONG')],
  ['hangs up', (socket) => socket.destroy()],
  ['never stops talking', (socket) => void socket.write('x'.repeat(10_000))],
])('a file waits when clamd %s, and is released when it is itself again', async (_, strange) => {
  clamd.answerWith(strange)
  const { id } = await sendFile(app, eva, { report })
  const context = { ...app.server, transport: app.outbox.transport }
  await expect(scanAttachment(context, { attachment: id }, { isLast: false })).rejects.toThrow(/clamd/)
  expect(await statusFor(eva, id)).toBe(422)
  // The last of its tries is followed by a new job, which is tried as often.
  await scanAttachment(context, { attachment: id }, { isLast: true })
  clamd.answerWith(says('stream: OK'))
  await app.runJobs()
  expect(await statusFor(eva, id)).toBe(200)
})

test('clamd that says nothing is given up after a while', async () => {
  clamd.answerWith(() => {})
  const scan = scanContent(clamd, contentOf(PDF).parts(), { longestSilence: 50 })
  await expect(scan).rejects.toThrow('clamd said nothing for 50 ms')
})

test('clamd that is not there is told of', async () => {
  await expect(scanContent({ path: '/nowhere/clamd.ctl' }, contentOf(PDF).parts())).rejects.toThrow('ENOENT')
})

/** Answers everything, with a file among the answers. */
async function fillIn(): Promise<void> {
  const file = await sendFile(app, eva, { report })
  const answers = { diarienummer: 'KS 2026/1', 'kostnader.lon.belopp': '60000', 'kostnader.konsulter.belopp': '39500', underlag: [file] }
  await eva.api.reports.save({ report, changes: Object.entries(answers).map(([path, value]) => ({ path, value, basedOn: null })) })
}

const SIGNATORY = { name: 'Ordf Orande', email: 'namnd@kommun.example' }
const handOver = () => eva.api.reports.handOver({ report, certifier: null, signatory: SIGNATORY })

async function sign() {
  const { api } = await app.invited(report, 'signatory', SIGNATORY.email)
  return api.reports.sign({ report, ground: 'delegation', groundReference: 'Delegationsordning 4.2' })
}

const names = ['huvudbok.pdf']

test('a report with malware is not handed over, nor handed in when it is found afterwards', async () => {
  await fillIn()
  await handOver()
  clamd.answerWith(INFECTED)
  await app.runJobs()
  expect(await refusalOf(sign())).toEqual({ kind: 'files-infected', names })
  await eva.api.reports.recall({ report })
  expect(await refusalOf(handOver())).toEqual({ kind: 'files-infected', names })
})

test('a report is handed in when its file has been scanned', async () => {
  await fillIn()
  await handOver()
  expect(await refusalOf(sign())).toEqual({ kind: 'files-waiting', names })
  await app.runJobs()
  expect((await sign()).receiptNumber).not.toBe('')
})

test('a report is handed in without waiting longer for clamd, and its file is held back all the same', async () => {
  await fillIn()
  // Never made an answer, so nothing that staff are told of.
  const { id: unused } = await sendFile(app, eva, { report, name: 'annan.pdf', content: Buffer.concat([PDF, PDF]) })
  await handOver()
  app.setNow(new Date(Date.parse(NOW) + 11 * 60_000).toISOString())
  expect((await sign()).receiptNumber).not.toBe('')
  const file = (await eva.api.attachments.states({ report })).find(({ id }) => id !== unused)
  const reviewer = await app.staff('reviewer')
  expect(await statusFor(reviewer, file?.id ?? '')).toBe(422)

  const heldBack = async () => (await reviewer.api.reports.forStaff({ report })).heldBack
  expect(await heldBack()).toEqual([file])
  clamd.answerWith(INFECTED)
  await app.runJobs()
  expect(await heldBack()).toEqual([{ id: file?.id, scan: { kind: 'infected', found: 'Eicar-Test-Signature' } }])
})

test('a file that is found clean is held back from nobody', async () => {
  await fillIn()
  await handOver()
  await app.runJobs()
  await sign()
  const seen = await (await app.staff('reviewer')).api.reports.forStaff({ report })
  expect(seen.submissions).toHaveLength(1)
  expect(seen.heldBack).toEqual([])
})
