import { afterEach, beforeEach, expect, test } from 'vitest'
import { insertReport, insertRound } from '../testing/fixtures.ts'
import { startTestApp, type TestApp } from '../testing/test-app.ts'
import { newUuid } from '../uuid.ts'
import { html, plainText } from './layout.ts'
import { queueMessage } from './queue-message.ts'
import { sendMessage } from './send-message.ts'

let app: TestApp
let report: string

beforeEach(async () => {
  app = await startTestApp()
  report = (await insertReport(app.db, await insertRound(app.db))).report
})

afterEach(() => app.close())

const TO = 'registrator@umea.example'

async function queue(id = newUuid()): Promise<string> {
  await app.db
    .transaction()
    .execute((tx) =>
      queueMessage(tx, { id, report, to: TO, subject: 'Er kod', kind: 'emailCode', given: { report, code: newUuid() }, at: app.now() }),
    )
  return id
}

const statusOf = (id: string) =>
  app.db.selectFrom('message').select(['status', 'error', 'sent_at']).where('id', '=', id).executeTakeFirstOrThrow()

test('a message is sent once its transaction has committed, in words and in HTML', async () => {
  const id = await queue()
  expect(app.outbox.messages).toEqual([])
  expect(await statusOf(id)).toMatchObject({ status: 'queued' })
  await app.runJobs()
  expect(app.outbox.to(TO)).toHaveLength(1)
  expect(app.outbox.to(TO)[0]).toMatchObject({
    from: app.config.mailFrom,
    messageId: `<${id}@localhost>`,
  })
  expect(app.outbox.to(TO)[0]?.text).toContain('Er kod är')
  expect(await statusOf(id)).toEqual({ status: 'sent', error: null, sent_at: app.now() })
})

test('a message of what was rolled back is never sent', async () => {
  await expect(
    app.db.transaction().execute(async (tx) => {
      await queueMessage(tx, {
        id: newUuid(),
        report,
        to: TO,
        subject: 'x',
        kind: 'emailCode',
        given: { report, code: newUuid() },
        at: app.now(),
      })
      throw new Error('on second thoughts')
    }),
  ).rejects.toThrow('on second thoughts')
  await app.runJobs()
  expect(app.outbox.messages).toEqual([])
})

test('a mail server that says no is noted, and the message waits for the next try', async () => {
  const id = await queue()
  app.outbox.refuseWith('451 greylisted')
  await app.runJobs()
  expect(await statusOf(id)).toMatchObject({ status: 'queued', error: '451 greylisted' })
})

test('after the last try the message has failed, and says why', async () => {
  const id = await queue()
  app.outbox.refuseWith('550 no such user')
  const context = { ...app.server, transport: app.outbox.transport }
  const job = { message: id, kind: 'emailCode', given: { report, code: newUuid() } } as const
  await expect(sendMessage(context, job, { isLast: true })).rejects.toThrow('550')
  expect(await statusOf(id)).toMatchObject({ status: 'failed', error: '550 no such user' })
})

test('a job that runs again after the message was sent sends nothing', async () => {
  const id = await queue()
  await app.runJobs()
  const job = { message: id, kind: 'emailCode', given: { report, code: newUuid() } } as const
  await sendMessage({ ...app.server, transport: app.outbox.transport }, job, { isLast: false })
  expect(app.outbox.messages).toHaveLength(1)
})

const CONTENT = {
  subject: 'Ett & annat <b>',
  paragraphs: ['Hej "ni"', 'Två\nrader'],
  action: { label: 'Öppna', url: 'https://aterrapport.example/#/oppna/abc' },
  sender: 'Socialstyrelsen',
}

test('the plain text has everything, the address on a line of its own', () => {
  expect(plainText(CONTENT)).toBe('Hej "ni"\n\nTvå\nrader\n\nÖppna:\nhttps://aterrapport.example/#/oppna/abc\n\n-- \nSocialstyrelsen\n')
})

test('the HTML escapes what is written, and shows the address too', () => {
  const page = html(CONTENT)
  expect(page).toContain('<h1 style="font-size:22px;line-height:1.3;margin:0 0 20px">Ett &amp; annat &lt;b&gt;</h1>')
  expect(page).toContain('Två<br>rader')
  expect(page.match(/href="https:\/\/aterrapport\.example\/#\/oppna\/abc"/g)).toHaveLength(2)
})

test('what somebody wrote is told as theirs, line by line, escaped, and cut where it is very long', () => {
  const text = `<b>Fel</b>\n-- \n\u202Ehej ${'x'.repeat(5000)}`
  const content = { subject: 'S', paragraphs: ['P'], quote: { by: 'Karin\nEk', text }, action: null, sender: 'Myndigheten' }
  const [plain, page] = [plainText(content), html(content)]
  expect(plain).toContain('Karin Ek skriver:\n> <b>Fel</b>\n> -- \n> \u202Ehej xxx')
  expect(plain.endsWith('\n\n-- \nMyndigheten\n')).toBe(true)
  expect(page).toContain('&lt;b&gt;Fel&lt;/b&gt;<br>')
  expect(page).not.toContain('<b>')
  expect(plain.length).toBeLessThan(2200)
  expect(plain).toContain('Resten står i ärendet')
})
