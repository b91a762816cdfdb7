import { describe, expect, test } from 'vitest'
import type { Instant } from '../time/instant.ts'
import { acceptedDomains, join, type Joining, mayVouchFor } from './joining.ts'
import type { AccessLink } from './link.ts'

const link = (given: Partial<AccessLink>): AccessLink => ({
  id: 'l',
  report: 'r',
  purpose: 'contributor',
  email: null,
  givenBy: null,
  vouchesFor: null,
  expiresAt: '2999-01-01T00:00:00.000Z' as Instant,
  revokedAt: null,
  ...given,
})

const registrys = link({ purpose: 'registry', email: 'registrator@umea.se' })
const stranger: Joining = {
  isContributor: false,
  wish: null,
  links: [registrys],
  own: { registry: ['registrator@umea.se'], domains: ['umeaenergi.se'] },
}

describe('somebody who has confirmed an address', () => {
  test.each([
    ['of the registry’s domain is in at once', 'eva@umea.se', {}, 'in'],
    ['of a part of it is in at once', 'eva@skola.umea.se', {}, 'in'],
    ['of a domain of the recipient’s besides is in at once', 'eva@umeaenergi.se', {}, 'in'],
    ['of a domain that only ends alike waits', 'eva@ettumea.se', {}, 'waiting'],
    ['of another domain waits', 'eva@konsult.se', {}, 'waiting'],
    [
      'of another domain, sent a link by the registry without a name, waits',
      'eva@konsult.se',
      { links: [registrys, link({ email: 'eva@konsult.se' })] },
      'waiting',
    ],
    [
      'whom a colleague who is in has sent a link is in at once',
      'eva@konsult.se',
      { links: [link({ email: 'Eva@konsult.se', givenBy: 'p' })] },
      'in',
    ],
    [
      'who came by a link that a colleague sent to somebody else waits',
      'bo@konsult.se',
      { links: [link({ email: 'eva@konsult.se', givenBy: 'p' })] },
      'waiting',
    ],
    [
      'who came by a link to sign is not let in by it to fill in',
      'eva@konsult.se',
      { links: [link({ purpose: 'signatory', email: 'eva@konsult.se', givenBy: 'p' })] },
      'waiting',
    ],
    ['who has been let in is in', 'eva@konsult.se', { wish: 'letIn' }, 'in'],
    ['who still waits waits', 'eva@konsult.se', { wish: 'waiting' }, 'waiting'],
    ['who was turned away is refused', 'eva@konsult.se', { wish: 'turnedAway' }, 'turnedAway'],
    ['who was removed is refused, also with an address of the recipient’s own', 'eva@umea.se', { wish: 'removed' }, 'turnedAway'],
    ['who is in already stays in', 'eva@konsult.se', { isContributor: true }, 'in'],
  ] as const)('%s', (_what, email, given, outcome) => {
    expect(join(email, { ...stranger, ...given })).toBe(outcome)
  })

  test('at a public mail service waits, even where the registry has its address there', () => {
    const own = { registry: ['foreningen@gmail.com'], domains: ['hotmail.com'] }
    expect(acceptedDomains(own)).toEqual([])
    expect(join('eva@gmail.com', { ...stranger, own })).toBe('waiting')
    expect(join('Foreningen@gmail.com', { ...stranger, own })).toBe('in')
  })
})

describe('somebody is let in', () => {
  test.each([
    ['by a contributor', ['registry', 'contributor'], [], true],
    ['by nobody who holds the registry’s link alone, as they may themselves', ['registry'], [registrys], false],
    [
      'by the link that was mailed to the registry for it',
      ['registry'],
      [link({ purpose: 'registry', vouchesFor: 'eva@konsult.se' })],
      true,
    ],
    ['by no link that was mailed for another', ['registry'], [link({ purpose: 'registry', vouchesFor: 'bo@konsult.se' })], false],
    ['by nobody who was only asked to vouch for the answers', ['registry', 'certifier'], [], false],
  ] as const)('%s', (_how, roles, links, ok) => {
    expect(mayVouchFor('eva@konsult.se', { roles, links }).ok).toBe(ok)
  })
})
