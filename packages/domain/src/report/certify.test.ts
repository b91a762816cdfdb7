import { describe, expect, test } from 'vitest'
import { certify, type Certifying } from './certify.ts'
import { awaitingCertification, certifier, closed, everyState, now, open, signatory, usual } from './testing.ts'

const given: Certifying = {
  by: certifier,
  identification: { kind: 'email' },
  phone: '090-16 10 00',
  opinion: { alternative: 1 },
  signOff: usual,
  round: open,
}

describe('certifying', () => {
  test('by alternative 1 passes the report on to the signatory', () => {
    expect(certify(awaitingCertification, given)).toMatchObject({
      ok: true,
      value: { status: 'awaitingSignature', certification: { by: certifier, at: now, phone: '090-16 10 00', alternative: 1 } },
    })
  })

  test('by alternative 2 passes it on as well, with deviations and measures', () => {
    const opinion = { alternative: 2, deviations: ' Två fakturor saknas ', measures: 'De bokförs i mars' } as const
    expect(certify(awaitingCertification, { ...given, opinion })).toMatchObject({
      value: {
        status: 'awaitingSignature',
        certification: { alternative: 2, deviations: 'Två fakturor saknas', measures: 'De bokförs i mars' },
      },
    })
  })

  test('does not mind how the address is capitalised', () => {
    expect(certify(awaitingCertification, { ...given, by: { ...certifier, email: 'BO@umea.EXAMPLE' } }).ok).toBe(true)
  })
})

describe('certifying is refused', () => {
  test.each<[string, Partial<Certifying>, object]>([
    ['to anyone but the one who was named', { by: signatory }, { kind: 'not-the-certifier' }],
    ['without a telephone number', { phone: ' ' }, { kind: 'certification-incomplete', lacks: 'phone' }],
    [
      'by alternative 2 without deviations',
      { opinion: { alternative: 2, deviations: ' ', measures: 'x' } },
      { kind: 'certification-incomplete', lacks: 'deviations' },
    ],
    [
      'by alternative 2 without measures',
      { opinion: { alternative: 2, deviations: 'x', measures: '' } },
      { kind: 'certification-incomplete', lacks: 'measures' },
    ],
    ['after the round has closed', { round: closed }, { kind: 'round-closed', closedAt: closed.closedAt }],
  ])('%s', (_, change, refusal) => {
    expect(certify(awaitingCertification, { ...given, ...change })).toEqual({ ok: false, refusal })
  })

  test('in every other status', () => {
    const accepted = everyState.filter((state) => certify(state, given).ok).map(({ status }) => status)
    expect(accepted).toEqual(['awaitingCertification'])
  })
})
