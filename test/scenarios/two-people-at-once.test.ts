import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from '../driver/app.ts'
import { refusalOf } from '../driver/refusal-of.ts'

const NOW = '2026-01-20T09:00:00.000Z'

let app: App
beforeAll(async () => {
  app = await startApp({ now: NOW })
})
afterAll(() => app.stop())

test('what two people answer at the same time is all kept', async () => {
  const eva = await app.recipient('2480', { name: 'Eva Berg' })
  const ali = await app.recipient('2480', { name: 'Ali Nur' })
  await Promise.all([
    eva.answer({ ert_diarienummer: 'SN 2026/17', 'kostnader.lon.belopp': '100' }),
    ali.answer({ ansvarig_namnd: 'Socialnämnden', 'viktigaste_insatser.b': '1', 'viktigaste_insatser.b.benamning': 'Mobilt team' }),
    eva.answer({ 'viktigaste_insatser.a': '0', 'viktigaste_insatser.a.benamning': 'Öppen ingång' }),
  ])
  expect(await ali.reads()).toEqual({
    ert_diarienummer: 'SN 2026/17',
    'kostnader.lon.belopp': '100',
    ansvarig_namnd: 'Socialnämnden',
    'viktigaste_insatser.a': '0',
    'viktigaste_insatser.a.benamning': 'Öppen ingång',
    'viktigaste_insatser.b': '1',
    'viktigaste_insatser.b.benamning': 'Mobilt team',
  })
  expect((await eva.form()).rows('viktigaste_insatser')).toEqual(['a', 'b'])
})

test('the same answer from two people is a conflict with both values to choose from, and nothing is lost', async () => {
  const eva = await app.recipient('2080', { name: 'Eva Berg' })
  const ali = await app.recipient('2080', { name: 'Ali Nur' })
  await eva.answer({ ansvarig_namnd: 'Socialnämnden' })
  const { saved, conflicts } = await ali.answer({ ansvarig_namnd: 'Omsorgsnämnden', ert_diarienummer: 'SN 1' })
  expect(saved.map(({ path }) => path)).toEqual(['ert_diarienummer'])
  expect(conflicts).toEqual([{ path: 'ansvarig_namnd', value: 'Socialnämnden', version: 1, author: 'Eva Berg', at: NOW }])
  expect(await ali.reads()).toMatchObject({ ansvarig_namnd: 'Socialnämnden' })

  // Ali has read what stands there, and decides.
  expect((await ali.answer({ ansvarig_namnd: 'Omsorgsnämnden' })).conflicts).toEqual([])
  expect(await eva.reads()).toMatchObject({ ansvarig_namnd: 'Omsorgsnämnden' })
})

test('the same answer given twice alike is no conflict', async () => {
  const eva = await app.recipient('2581', { name: 'Eva Berg' })
  const ali = await app.recipient('2581', { name: 'Ali Nur' })
  await eva.answer({ ansvarig_namnd: 'Socialnämnden' })
  expect((await ali.answer({ ansvarig_namnd: 'Socialnämnden' })).conflicts).toEqual([])
})

test('the same person in two tabs is told of a conflict like anybody else', async () => {
  const eva = await app.recipient('2580', { name: 'Eva Berg' })
  const otherTab = await app.recipient('2580', { name: 'Eva Berg' })
  await eva.answer({ ansvarig_namnd: 'Socialnämnden' })
  expect((await otherTab.answer({ ansvarig_namnd: 'Vårdnämnden' })).conflicts).toHaveLength(1)
})

test('a round that closes while somebody is writing keeps what was saved, and says so', async () => {
  const eva = await app.recipient('1281', { name: 'Eva Berg' })
  await eva.answer({ ansvarig_namnd: 'Socialnämnden' })
  await app.closeRound()
  expect(await refusalOf(eva.answer({ ert_diarienummer: 'SN 1' }))).toEqual({ kind: 'round-closed', closedAt: NOW })
  expect(await eva.reads()).toEqual({ ansvarig_namnd: 'Socialnämnden' })
  const { editable, roundStatus } = await eva.browser.api.reports.load.query({ report: eva.report })
  expect({ editable, roundStatus }).toEqual({ editable: false, roundStatus: 'closed' })
  expect(await refusalOf(eva.handOver())).toMatchObject({ kind: 'round-closed' })
})
