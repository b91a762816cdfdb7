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

test('three people in one table keep each other’s rows and cells, and each cell tells who gave it', async () => {
  const eva = await app.recipient('2482', { name: 'Eva Berg' })
  const ali = await app.recipient('2482', { name: 'Ali Nur' })
  const kim = await app.recipient('2482', { name: 'Kim Ek' })
  await Promise.all(
    [eva, ali, kim].map((who, number) =>
      who.answer({ [`viktigaste_insatser.r${number}`]: '1', [`viktigaste_insatser.r${number}.benamning`]: who.name }),
    ),
  )
  // All three were added as the first; they stand in an order that everybody sees alike.
  expect((await eva.form()).rows('viktigaste_insatser')).toEqual((await kim.form()).rows('viktigaste_insatser'))
  expect((await eva.form()).rows('viktigaste_insatser')).toHaveLength(3)
  const { answers } = await ali.browser.api.reports.load.query({ report: ali.report })
  expect([0, 1, 2].map((number) => answers[`viktigaste_insatser.r${number}.benamning`]?.author)).toEqual(['Eva Berg', 'Ali Nur', 'Kim Ek'])
})

test('a row that one removes while another fills it in stays removed, and what was filled in is there if it is put back', async () => {
  const eva = await app.recipient('2505', { name: 'Eva Berg' })
  const ali = await app.recipient('2505', { name: 'Ali Nur' })
  await eva.answer({ 'viktigaste_insatser.a': '0' })
  await ali.reads()
  await Promise.all([eva.answer({ 'viktigaste_insatser.a': null }), ali.answer({ 'viktigaste_insatser.a.benamning': 'Mobilt team' })])
  expect((await ali.form()).rows('viktigaste_insatser')).toEqual([])
  await eva.answer({ 'viktigaste_insatser.a': '0' })
  expect((await ali.form()).read('viktigaste_insatser.a.benamning').value).toBe('Mobilt team')
})

test('an answer to a question that a colleague’s answer has just made irrelevant is kept, and counts again when it is asked again', async () => {
  const eva = await app.recipient('2506', { name: 'Eva Berg' })
  const ali = await app.recipient('2506', { name: 'Ali Nur' })
  await eva.answer({ nya_insatser: true })
  await ali.reads()
  await eva.answer({ nya_insatser: false })
  expect((await ali.answer({ nya_insatser_beskrivning: 'Öppen ingång' })).saved).toHaveLength(1)
  expect(await ali.sees('nya_insatser_beskrivning')).toBe(false)
  await eva.answer({ nya_insatser: true })
  expect((await eva.form()).read('nya_insatser_beskrivning')).toMatchObject({ relevance: 'relevant', value: 'Öppen ingång' })
})

test('what an answer was before can be read and taken back until it is handed over, by everybody who fills in and by nobody else', async () => {
  const eva = await app.recipient('2510', { name: 'Eva Berg' })
  const ali = await app.recipient('2510', { name: 'Ali Nur' })
  await eva.answer({ ansvarig_namnd: 'Socialnämnden' })
  await ali.reads()
  await ali.answer({ ansvarig_namnd: 'Omsorgsnämnden' })
  const history = () => eva.browser.api.reports.history.query({ report: eva.report, path: 'ansvarig_namnd' })
  expect((await history()).map(({ author, value }) => [author, value])).toEqual([
    ['Ali Nur', 'Omsorgsnämnden'],
    ['Eva Berg', 'Socialnämnden'],
  ])
  await eva.reads()
  await eva.answer({ ansvarig_namnd: (await history()).at(-1)?.value ?? null })
  expect(await ali.reads()).toMatchObject({ ansvarig_namnd: 'Socialnämnden' })
  expect(await history()).toHaveLength(3)

  const registry = await app.registry('2510')
  expect(await refusalOf(registry.api.reports.history.query({ report: eva.report, path: 'ansvarig_namnd' }))).toEqual({
    kind: 'not-allowed',
  })
  const officer = await app.staff('caseOfficer')
  expect(await refusalOf(officer.api.reports.history.query({ report: eva.report, path: 'ansvarig_namnd' }))).toEqual({
    kind: 'not-signed-in',
  })
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
