import { STAFF_ROLES } from '@aterrapport/domain/access/actor.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from '../driver/app.ts'
import type { Browser } from '../driver/browser.ts'
import { refusalOf, refusalsOf } from '../driver/refusal-of.ts'
import { sendFile } from '../driver/send-file.ts'

const PDF = '%PDF-1.7\n%âãÏÓ\n1 0 obj\n'

let app: App
beforeAll(async () => {
  app = await startApp({ now: '2026-01-20T09:00:00.000Z' })
})
afterAll(() => app.stop())

async function upload(browser: Browser, report: string, { name = 'Huvudbok.pdf', body = PDF } = {}) {
  return sendFile(browser, { report, question: 'huvudboksutdrag', name, content: Buffer.from(body) })
}

test('staff of every role see that a draft is begun and how far it has come, and none of its answers', async () => {
  const umea = await app.recipient('2480')
  await umea.answer({ ansvarig_namnd: 'Hemliga nämnden' })
  const file = await upload(umea.browser, umea.report)
  await umea.answer({ huvudboksutdrag: [file] })
  for (const role of STAFF_ROLES) {
    const { api, fetch } = await app.staff(role)
    const refusals = await refusalsOf([
      api.reports.load.query({ report: umea.report }),
      api.reports.changes.query({ report: umea.report, since: 0 }),
      api.reports.submission.query({ report: umea.report }),
      api.links.case.query({ report: umea.report }),
    ])
    expect(new Set(refusals.map(({ kind }) => kind))).toEqual(new Set(['not-signed-in']))
    expect((await fetch(`/api/attachments/${file.id}`)).status).toBeGreaterThanOrEqual(403)
    const shown = [await api.reports.forStaff.query({ report: umea.report }), await api.reports.events.query({ report: umea.report })]
    expect(JSON.stringify(shown)).not.toContain('Hemliga')
  }
  expect(await app.board('2480')).toMatchObject({ status: 'inProgress', answered: 1 })
})

test('another municipality can neither read, change, vouch for nor fetch anything of a report', async () => {
  const { api, fetch } = (await app.recipient('2480', { name: 'Ali Nur' })).browser
  const falun = await app.recipient('2080')
  await falun.fillIn()
  await falun.handOver()
  await (await falun.certifier()).certify()
  const { submission } = await (await falun.signatory()).sign()
  const { report } = falun
  const somebody = { name: 'Någon', email: 'nagon@umea.example' }
  const refusals = await refusalsOf([
    api.links.case.query({ report }),
    api.links.share.mutate({ report, email: somebody.email }),
    api.people.requestCode.mutate({ report, email: somebody.email }),
    api.people.confirmCode.mutate({ report, email: somebody.email, code: '000000', name: 'Någon', position: null }),
    api.reports.load.query({ report }),
    api.reports.changes.query({ report, since: 0 }),
    api.reports.submission.query({ report }),
    api.reports.save.mutate({ report, changes: [{ path: 'ansvarig_namnd', value: 'Vår', basedOn: 1 }] }),
    api.reports.handOver.mutate({ report, certifier: somebody, signatory: somebody }),
    api.reports.recall.mutate({ report }),
    api.reports.certify.mutate({ report, alternative: 1, name: 'Någon', position: 'Chef', phone: '1' }),
    api.reports.sendBack.mutate({ report, reason: 'Nej' }),
    api.reports.sign.mutate({ report, ground: 'delegation', groundReference: '' }),
  ])
  expect(new Set(refusals.map(({ kind }) => kind))).toEqual(new Set(['not-allowed']))
  expect((await fetch(`/api/receipts/${submission}.pdf`)).status).toBe(403)
})

test('a web page called .pdf is refused with what it is, and nothing is kept of it', async () => {
  const lund = await app.recipient('1281')
  const refusal = await refusalOf(upload(lund.browser, lund.report, { body: '<!doctype html><html><script>alert(1)</script></html>' }))
  expect(refusal).toEqual({ kind: 'file-type-not-accepted', found: 'html', accepted: ['pdf', 'excel', 'csv', 'sie'] })
  expect(await app.db.selectFrom('attachment').select('id').where('report_id', '=', lund.report).execute()).toEqual([])
})

test('a file that was handed in can be fetched by staff, as a file to save and never as a page', async () => {
  const lulea = await app.recipient('2580')
  await lulea.fillIn()
  const file = await upload(lulea.browser, lulea.report)
  await lulea.answer({ huvudboksutdrag: [file] })
  await lulea.handOver()
  await (await lulea.certifier()).certify()
  await (await lulea.signatory()).sign()
  const response = await (await app.staff('reviewer')).fetch(`/api/attachments/${file.id}`)
  expect(response.status).toBe(200)
  expect(await response.text()).toBe(PDF)
  expect(response.headers.get('Content-Disposition')).toMatch(/^attachment;/)
  expect((await (await app.staff('designer')).fetch(`/api/attachments/${file.id}`)).status).toBe(403)
})
