import { afterAll, beforeAll, expect, test } from 'vitest'
import { type App, startApp } from '../driver/app.ts'
import { refusalOf } from '../driver/refusal-of.ts'

let app: App
beforeAll(async () => {
  app = await startApp({ now: '2026-01-20T09:00:00.000Z' })
  await app.demands('loa3')
})
afterAll(() => app.stop())

test('where the round demands level 3, nobody vouches by a code or at a lower level', async () => {
  const umea = await app.recipient('2480')
  await umea.fillIn()
  await umea.handOver()
  const chief = await umea.certifier()
  const tooLow = { kind: 'identification-too-low', needed: 'loa3' }
  expect(await refusalOf(chief.certify())).toEqual(tooLow)
  await app.identified(chief, { name: 'Ekon Omsson', level: 'loa2' })
  expect(await refusalOf(chief.certify())).toEqual(tooLow)
  expect((await umea.state()).status).toBe('awaitingCertification')
})

test('who vouched, and how they were identified, stands in what is handed in', async () => {
  const lund = await app.recipient('1281')
  await lund.fillIn()
  await lund.handOver()
  const chief = await lund.certifier()
  await app.identified(chief, { name: 'Ekon Omsson', level: 'loa3' })
  await chief.certify()
  const director = await lund.signatory()
  expect(await refusalOf(director.sign())).toEqual({ kind: 'identification-too-low', needed: 'loa3' })
  await app.identified(director, { name: 'Nora Ordförande', level: 'loa4' })
  const { submission } = await director.sign()
  const { document } = await app.db.selectFrom('submission').select('document').where('id', '=', submission).executeTakeFirstOrThrow()
  expect(document).toMatchObject({
    certification: { by: { name: 'Ekon Omsson' }, identification: { kind: 'eid', provider: 'Provlegitimation', level: 'loa3' } },
    signature: { by: { name: 'Nora Ordförande' }, identification: { kind: 'eid', level: 'loa4' } },
  })
  // Those who fill in need no more than their address.
  expect(document.handover.by.email).toBe(lund.email)
})

test('an identification stands for a quarter of an hour, and then a new one is asked for', async () => {
  const kiruna = await app.recipient('2584')
  await kiruna.fillIn()
  await kiruna.handOver()
  const chief = await kiruna.certifier()
  await app.identified(chief, { name: 'Ekon Kirunasson', level: 'loa3' })
  app.at('2026-01-20T09:15:01.000Z')
  expect(await refusalOf(chief.certify())).toEqual({ kind: 'identification-too-old', needed: 'loa3' })
  await app.identified(chief, { name: 'Ekon Kirunasson', level: 'loa3' })
  await chief.certify()
  expect((await kiruna.state()).status).toBe('awaitingSignature')
})
