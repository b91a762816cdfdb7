import type { Hono } from 'hono'
import { html } from 'hono/html'
import type { Email } from 'postal-mime'
import { sendPage } from '../web/page.ts'
import type { Mailbox, Summary } from './mailbox.ts'

/** More than these are found by searching. */
const MOST_SHOWN = 300

/** The mailbox as pages for people and as JSON for tests. */
export function addMailPages(app: Hono, mailbox: Mailbox): void {
  app.get('/demo/mail.json', async (c) => {
    const to = c.req.query('to')
    const found = mailbox.list().filter((summary) => to === undefined || summary.to.includes(to))
    return c.json(await Promise.all(found.map((summary) => described(mailbox, summary))), 200, { 'Cache-Control': 'no-store' })
  })

  app.get('/demo/mail', (c) => {
    const search = c.req.query('q')?.trim() ?? ''
    const all = mailbox.list()
    const found = search === '' ? all : all.filter((summary) => matches(summary, search))
    return sendPage(c, { title: 'Demons brevlåda', wide: true, body: listing({ search, all, found }) })
  })

  app.get('/demo/mail/:id', async (c) => {
    const summary = mailbox.list().find(({ id }) => id === c.req.param('id'))
    const email = summary === undefined ? null : await mailbox.read(summary.id)
    if (summary === undefined || email === null) return sendPage(c, { title: 'Meddelandet finns inte', body: MISSING }, 404)
    return sendPage(c, { title: summary.subject, body: letter(summary, email) })
  })

  app.get('/demo/mail/:id/attachments/:number', async (c) => {
    const email = await mailbox.read(c.req.param('id'))
    const attachment = email?.attachments[Number(c.req.param('number'))]
    if (attachment === undefined) return sendPage(c, { title: 'Bilagan finns inte', body: MISSING }, 404)
    return c.body(bytesOf(attachment.content), 200, {
      'Content-Type': attachment.mimeType,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(attachment.filename ?? 'bilaga')}`,
    })
  })
}

async function described(mailbox: Mailbox, summary: Summary) {
  const email = await mailbox.read(summary.id)
  const text = email?.text ?? ''
  const attachments = (email?.attachments ?? []).map(({ filename, mimeType, content }, number) => ({
    name: filename,
    type: mimeType,
    bytes: bytesOf(content).byteLength,
    url: `/demo/mail/${summary.id}/attachments/${number}`,
  }))
  return { ...summary, text, links: text.match(URLS) ?? [], attachments }
}

const URLS = /https?:\/\/[^\s<>"]+/g

function matches({ to, subject }: Summary, search: string): boolean {
  return [...to, subject].some((text) => text.toLocaleLowerCase('sv').includes(search.toLocaleLowerCase('sv')))
}

const WHEN = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone: 'Europe/Stockholm' })

function listing({ search, all, found }: { search: string; all: readonly Summary[]; found: readonly Summary[] }) {
  const shown = found.slice(0, MOST_SHOWN)
  return html`<h1>Demons brevlåda</h1>
    <p>Här finns allt som demon har skickat. Inget meddelande lämnar den här datorn.</p>
    <form class="search" method="get" action="/demo/mail" role="search">
      <div><label for="q">Sök på mottagare eller ämne</label><input id="q" name="q" type="search" value="${search}" /></div>
      <button class="primary" type="submit">Sök</button>
    </form>
    <p role="status">${counted(all.length, found.length, shown.length)}</p>
    ${
      shown.length === 0
        ? ''
        : html`<table>
            <caption hidden>
              Meddelanden, de senaste först
            </caption>
            <thead>
              <tr>
                <th scope="col">Till</th>
                <th scope="col">Ämne</th>
                <th scope="col">Skickat</th>
              </tr>
            </thead>
            <tbody>
              ${shown.map(
                ({ id, at, to, subject }) =>
                  html`<tr>
                    <td>${to.join(', ')}</td>
                    <td><a href="/demo/mail/${id}">${subject}</a></td>
                    <td class="time">${WHEN.format(new Date(at))}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }`
}

function counted(all: number, found: number, shown: number): string {
  if (all === 0) return 'Inget har skickats än.'
  if (found === 0) return 'Inget meddelande stämmer med sökningen.'
  return shown < found ? `Visar de ${shown} senaste av ${found}. Sök för att hitta fler.` : `${found} av ${all} meddelanden.`
}

function letter({ id, at, from, to, subject }: Summary, { text = '', attachments }: Email) {
  return html`<p><a href="/demo/mail">Till brevlådan</a></p>
    <h1>${subject}</h1>
    <dl>
      <dt>Från</dt>
      <dd>${from}</dd>
      <dt>Till</dt>
      <dd>${to.join(', ')}</dd>
      <dt>Skickat</dt>
      <dd>${WHEN.format(new Date(at))}</dd>
      ${attachments.map(
        ({ filename }, number) =>
          html`<dt>Bilaga</dt>
            <dd><a href="/demo/mail/${id}/attachments/${number}">${filename}</a></dd>`,
      )}
    </dl>
    <div class="letter">${linked(text)}</div>`
}

/** The text with its addresses made into links. */
function linked(text: string) {
  const urls = text.match(URLS) ?? []
  const between = text.split(URLS)
  return between.map((part, at) => {
    const url = urls[at]
    return url === undefined ? part : html`${part}<a href="${url}">${url}</a>`
  })
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content)
}

const MISSING = html`<h1>Det finns inte</h1>
  <p><a href="/demo/mail">Till brevlådan</a></p>`
