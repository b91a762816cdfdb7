import { describe, expect, test } from 'vitest'
import { replaceVouchers, type Replacing } from './replace-vouchers.ts'
import {
  awaitingCertification,
  awaitingSignature,
  certifier,
  closed,
  contributor,
  everyState,
  open,
  signatory,
  signatureOnly,
  supplement,
  usual,
} from './testing.ts'

const asked = ({ name, email }: { name: string; email: string }) => ({ name, email })
const BO = asked(certifier)
const CECILIA = asked(signatory)
const DISA = { name: 'Disa Falk', email: 'disa@umea.example' }
const given: Replacing = { certifier: BO, signatory: CECILIA, filledInBy: [contributor.email], signOff: usual, round: open }

describe('replacing', () => {
  test.each([
    ['the certifier, who has not said anything yet', awaitingCertification, { certifier: DISA }, 'awaitingCertification', null],
    ['the certifier, whose word then falls', awaitingSignature, { certifier: DISA }, 'awaitingCertification', null],
    ['the signatory before their turn', awaitingCertification, { signatory: DISA }, 'awaitingCertification', null],
    ['the signatory, while the certification stands', awaitingSignature, { signatory: DISA }, 'awaitingSignature', certifier.name],
    ['both', awaitingSignature, { certifier: DISA, signatory: { ...DISA, email: 'e@umea.example' } }, 'awaitingCertification', null],
    [
      'the certifier’s name alone, while the certification stands',
      awaitingSignature,
      { certifier: { ...BO, name: 'Bo Ekh' } },
      'awaitingSignature',
      certifier.name,
    ],
  ] as const)('%s', (_, state, change, status, certified) => {
    const replaced = replaceVouchers(state, { ...given, ...change })
    expect(replaced).toMatchObject({ ok: true, value: { status, handover: { by: contributor, at: state.handover.at, ...change } } })
    const after = replaced.ok ? replaced.value : null
    expect(after?.status === 'awaitingSignature' ? (after.certification?.by.name ?? null) : null).toBe(certified)
  })

  test('the signatory where nobody certifies', () => {
    const state = { ...awaitingSignature, handover: { ...awaitingSignature.handover, certifier: null }, certification: null }
    expect(replaceVouchers(state, { ...given, certifier: null, signatory: DISA, signOff: signatureOnly })).toMatchObject({
      value: { status: 'awaitingSignature', certification: null, handover: { certifier: null, signatory: DISA } },
    })
  })

  test('keeps which supplement was asked for', () => {
    const state = { ...awaitingSignature, supplement }
    expect(replaceVouchers(state, { ...given, certifier: DISA, round: closed })).toMatchObject({ value: { supplement } })
  })
})

describe('replacing is refused', () => {
  test.each<[string, Partial<Replacing>, object]>([
    ['when nobody is replaced', { certifier: { ...BO, email: ' BO@umea.example ' } }, { kind: 'nobody-replaced' }],
    ['when one person would be both', { signatory: BO }, { kind: 'same-person' }],
    ['without a certifier where the round asks for one', { certifier: null }, { kind: 'certifier-required' }],
    [
      'when the certifier has filled in and the round forbids it',
      { certifier: asked(contributor), signOff: { ...usual, contributorMayCertify: false } },
      { kind: 'certifier-filled-in' },
    ],
    ['after the round has closed', { certifier: DISA, round: closed }, { kind: 'round-closed', closedAt: closed.closedAt }],
  ])('%s', (_, change, refusal) => {
    expect(replaceVouchers(awaitingSignature, { ...given, ...change })).toEqual({ ok: false, refusal })
  })

  test('in every other status', () => {
    const replaced = everyState.filter((state) => replaceVouchers(state, { ...given, certifier: DISA }).ok).map(({ status }) => status)
    expect(replaced).toEqual(['awaitingCertification', 'awaitingSignature'])
  })
})
