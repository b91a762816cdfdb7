import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from '../driver/app.ts'
import { refusalOf } from '../driver/refusal-of.ts'

let app: App
beforeAll(async () => {
  app = await startApp({ now: '2026-01-20T09:00:00.000Z' })
})
afterAll(() => app.stop())

test('answers that have been handed over are locked for everybody until they are taken back', async () => {
  const umea = await app.recipient('2480')
  await umea.fillIn()
  await umea.handOver()
  expect(await refusalOf(umea.answer({ ansvarig_namnd: 'En annan nämnd' }))).toEqual({
    kind: 'not-editable',
    status: 'awaitingCertification',
  })
  await umea.browser.api.reports.recall.mutate({ report: umea.report })
  expect((await umea.answer({ ansvarig_namnd: 'En annan nämnd' })).saved).toHaveLength(1)
})

test('alternative 2 without its measures is refused', async () => {
  const pitea = await app.recipient('2581')
  await pitea.fillIn()
  await pitea.handOver()
  const chief = await pitea.certifier()
  expect(await refusalOf(chief.certify({ alternative: 2, deviations: 'Fel konto', measures: '' }))).toEqual({
    kind: 'certification-incomplete',
    lacks: 'measures',
  })
})

test('the one who signs is another than the one who certifies', async () => {
  const lund = await app.recipient('1281')
  await lund.fillIn()
  const same = { name: 'Dubbel Roll', email: 'dubbel@lund.example' }
  expect(await refusalOf(lund.handOver({ certifier: same, signatory: { ...same, email: 'Dubbel@Lund.example' } }))).toEqual({
    kind: 'same-person',
  })
})

test('nobody vouches out of turn or in the place of another', async () => {
  const malmo = await app.recipient('1280')
  await malmo.fillIn()
  await malmo.handOver()
  const chief = await malmo.certifier()
  expect(
    await refusalOf(malmo.browser.api.reports.sign.mutate({ report: malmo.report, ground: 'delegation', groundReference: '' })),
  ).toEqual({
    kind: 'not-allowed',
  })
  expect(await refusalOf(chief.sign())).toEqual({ kind: 'not-allowed' })
  await chief.certify()
  expect(await refusalOf(chief.certify())).toEqual({ kind: 'not-now', action: 'certify', status: 'awaitingSignature' })
  expect(await refusalOf(chief.sendBack('Ångrar mig'))).toEqual({ kind: 'not-the-signatory' })
})

test('a finance chief whose report was taken back reads the case by the same link, but cannot certify until it is handed over again', async () => {
  const gavle = await app.recipient('2180')
  await gavle.fillIn()
  await gavle.handOver()
  const chief = await gavle.certifier()
  const secret = await app.mailbox.linkTo(chief.email)
  await gavle.browser.api.reports.recall.mutate({ report: gavle.report })

  expect(await refusalOf(chief.certify())).toEqual({ kind: 'not-now', action: 'certify', status: 'inProgress' })
  expect(await refusalOf(chief.sendBack('För sent'))).toEqual({ kind: 'not-now', action: 'sendBack', status: 'inProgress' })
  const { api } = app.visitor()
  await api.links.open.mutate({ secret })
  expect(await api.links.case.query({ report: gavle.report })).toMatchObject({ status: 'inProgress', purpose: 'certifier' })

  await gavle.handOver()
  await chief.certify()
  expect(await gavle.state()).toMatchObject({ status: 'awaitingSignature' })
})

test('when somebody else is asked instead, the first link is told to be revoked and its holder can do nothing', async () => {
  const kiruna = await app.recipient('2584')
  await kiruna.fillIn()
  await kiruna.handOver()
  const chief = await kiruna.certifier()
  const secret = await app.mailbox.linkTo(chief.email)
  await chief.sendBack('Jag är inte längre ekonomichef')
  await kiruna.handOver({ certifier: { name: 'Ny Chef', email: 'ny.chef@kiruna.example' } })

  expect(await refusalOf(app.visitor().api.links.open.mutate({ secret }))).toEqual({
    kind: 'link-revoked',
    purpose: 'certifier',
    revokedAt: '2026-01-20T09:00:00.000Z',
  })
  expect(await refusalOf(chief.certify())).toEqual({ kind: 'not-allowed' })
  expect(await refusalOf(chief.reads())).toEqual({ kind: 'not-allowed' })
})

test('who certifies or signs reads the answers but does not change them', async () => {
  const kalmar = await app.recipient('0880')
  await kalmar.fillIn()
  await kalmar.handOver()
  const chief = await kalmar.certifier()
  expect(await chief.reads()).toMatchObject({ ert_diarienummer: 'SN 2026/17' })
  expect(await refusalOf(chief.answer({ ert_diarienummer: 'SN 1' }))).toEqual({ kind: 'not-allowed' })
})

test.each(['certifier', 'signatory'] as const)(
  'the %s sends a report back with a reason, and it goes the whole way again',
  async (role) => {
    const kommunkod = role === 'certifier' ? '2580' : '2582'
    const recipient = await app.recipient(kommunkod)
    await recipient.fillIn()
    await recipient.handOver()
    const chief = await recipient.certifier()
    if (role === 'signatory') await chief.certify()
    const sender = role === 'certifier' ? chief : await recipient.signatory()
    await sender.sendBack('Posten för lokaler saknas')

    expect(await recipient.state()).toMatchObject({ status: 'inProgress', sentBack: { as: role, reason: 'Posten för lokaler saknas' } })
    const [letter] = await app.mailbox.to(recipient.email)
    expect(letter?.subject).toContain('skickad tillbaka')
    expect(letter?.text).toContain('> Posten för lokaler saknas')

    await recipient.answer({ ansvarig_namnd: 'Rätt nämnd' })
    await recipient.handOver()
    await chief.certify()
    const { submission } = await (await recipient.signatory()).sign()
    expect(submission).toBeTruthy()
  },
)

test('a finance chief who finds deviations says so, and the report goes on with a flag that staff see', async () => {
  const falun = await app.recipient('2080')
  await falun.fillIn()
  await falun.handOver()
  const opinion = { alternative: 2, deviations: 'Lön bokförd på fel projekt', measures: 'Rättas i mars' } as const
  await (await falun.certifier()).certify(opinion)
  await (await falun.signatory()).sign()
  const handedIn = await falun.browser.api.reports.submission.query({ report: falun.report })
  expect(handedIn?.document.certification).toMatchObject(opinion)
  expect(await app.board('2080')).toMatchObject({ status: 'submitted', flagged: true })
})

test('three at once: while the chief certifies, one colleague takes the report back and another asks somebody else; one of them is first', async () => {
  const lulea = await app.recipient('2583')
  await lulea.fillIn()
  await lulea.handOver()
  const chief = await lulea.certifier()
  const { api } = lulea.browser
  const { report } = lulea
  const signatory = { name: 'Nämnd Ordförande', email: 'namnd.ordf.rande@kommun-2583.example' }
  const outcomes = await Promise.allSettled([
    chief.certify(),
    api.reports.recall.mutate({ report }),
    api.reports.replaceVouchers.mutate({ report, certifier: { name: 'Ny Chef', email: 'ny.chef@kommun-2583.example' }, signatory }),
  ])
  const [certified, recalled, replaced] = outcomes.map(({ status }) => status === 'fulfilled')
  const state = await lulea.state()
  expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true)
  // Taking back ends every turn; else the one who is asked now is the one whose word stands or is waited for.
  if (recalled) expect(state.status).toBe('inProgress')
  else if (replaced) expect(state).toMatchObject({ status: 'awaitingCertification', handover: { certifier: { name: 'Ny Chef' } } })
  else expect([state.status, certified]).toEqual(['awaitingSignature', true])
})

test('a municipality that wrote wrongly asks to change, is let in to one section, and its second receipt says what it replaces', async () => {
  const boden = await app.recipient('2560')
  const officer = await app.staff('caseOfficer')
  await boden.fillIn()
  await boden.handOver()
  const chief = await boden.certifier()
  await chief.certify()
  const first = await (await boden.signatory()).sign()
  const { report } = boden
  await boden.browser.api.reports.askToChange.mutate({ report, reason: 'Fel diarienummer' })
  const { changes } = await officer.api.reports.handedInForStaff.query({ report })
  const sections = (await boden.form()).questionnaire.sections.map(({ key }) => key)
  await officer.api.reports.answerChange.mutate({
    report,
    request: changes[0]?.id ?? '',
    answer: 'Ändra diarienumret.',
    grant: { sections: sections.slice(0, 1), dueOn: '2026-02-02' },
  })
  expect(await refusalOf(boden.answer({ 'kostnader.lon.belopp': '1' }))).toMatchObject({ kind: 'section-locked' })
  await boden.answer({ ert_diarienummer: 'SN 2026/18' })
  await boden.handOver()
  await chief.certify()
  await (await boden.signatory()).sign()
  const handedIn = await boden.browser.api.reports.submission.query({ report })
  expect(handedIn?.document).toMatchObject({ number: 2, replaces: first.receiptNumber, recipientDiarienummer: 'SN 2026/18' })
})
