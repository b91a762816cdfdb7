import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { Hono } from 'hono'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTransport } from '../mail/transport.ts'
import { addMailPages } from './mail-pages.ts'
import { openMailbox, type Mailbox } from './mailbox.ts'
import { startMailServer } from './mail-server.ts'

let folder: string
let mailbox: Mailbox
let app: Hono

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'aterrapport-mailbox-'))
  open()
})

afterEach(() => rmSync(folder, { recursive: true }))

function open() {
  mailbox = openMailbox(folder)
  app = new Hono()
  addMailPages(app, mailbox)
}

async function send(messages: readonly { to: string; subject: string; text?: string; messageId?: string }[]): Promise<void> {
  const server = await startMailServer(mailbox, () => '2026-01-20T09:00:00.000Z' as Instant)
  const transport = openTransport(server.url)
  await Promise.all(
    messages.map((message) =>
      transport.sendMail({
        from: 'a@myndigheten.example',
        text: 'Öppna: https://aterrapport.example/#/oppna/abc <b>',
        attachments: [{ filename: 'kvittens å.pdf', content: Buffer.from('%PDF-1.7'), contentType: 'application/pdf' }],
        ...message,
      }),
    ),
  )
  transport.close()
  await server.stop()
}

const page = async (path: string) => (await app.request(path)).text()

test('a round of 290 messages comes in through SMTP, and the list of them is there at once', async () => {
  await send(Array.from({ length: 290 }, (_, number) => ({ to: `registrator@kommun-${number}.example`, subject: `Ärende ${number}` })))
  const start = performance.now()
  expect(await page('/demo/mail')).toContain('290 av 290 meddelanden')
  expect(performance.now() - start).toBeLessThan(1000)
})

test('a message is found by whom it went to, and what it says is escaped, with its address to press', async () => {
  await send([
    { to: 'registrator@umea.example', subject: 'Återrapportera' },
    { to: 'registrator@falun.example', subject: 'Annat' },
  ])
  const list = await page('/demo/mail?q=UMEA')
  expect(list).toContain('1 av 2 meddelanden')
  const letter = await page(/href="(\/demo\/mail\/\w+)"/.exec(list)?.[1] ?? '')
  expect(letter).toContain('<a href="https://aterrapport.example/#/oppna/abc">')
  expect(letter).toContain('&lt;b&gt;')
})

test('tests read the same as JSON, with links and attachments', async () => {
  await send([{ to: 'registrator@umea.example', subject: 'Återrapportera' }])
  const answer = await app.request('/demo/mail.json?to=registrator@umea.example')
  // The shape is what this test is about.
  const [message] = (await answer.json()) as [{ links: string[]; attachments: [{ name: string; url: string }] }]
  expect(message).toMatchObject({
    subject: 'Återrapportera',
    links: ['https://aterrapport.example/#/oppna/abc'],
    attachments: [{ name: 'kvittens å.pdf' }],
  })
  expect(await page(message.attachments[0].url)).toBe('%PDF-1.7')
  expect(await (await app.request('/demo/mail.json?to=nobody@umea.example')).json()).toEqual([])
})

test('a message that was sent twice under one Message-ID is one message', async () => {
  const message = { to: 'registrator@umea.example', subject: 'Återrapportera', messageId: '<one@localhost>' }
  await send([message])
  await send([message])
  expect(mailbox.list()).toHaveLength(1)
})

test('the mailbox is what it was after a new start', async () => {
  await send([{ to: 'registrator@umea.example', subject: 'Återrapportera' }])
  const before = mailbox.list()
  open()
  expect(mailbox.list()).toEqual(before)
})

test('what is not there is answered with a page that says so', async () => {
  expect((await app.request('/demo/mail/nothing')).status).toBe(404)
  expect((await app.request('/demo/mail/nothing/attachments/0')).status).toBe(404)
})
