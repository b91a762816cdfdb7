import { expect, test } from 'vitest'
import { isPublicMailDomain, isWithin, mailDomainOf } from './mail-domain.ts'

test.each([
  ['eva@umea.se', 'umea.se'],
  [' Eva@UMEA.se ', 'umea.se'],
  ['eva@skola.öland.se', 'skola.öland.se'],
  // An ö written as o and two dots is the same ö.
  ['eva@o\u0308land.se', 'öland.se'],
])('%j is at %s', (email, domain) => {
  expect(mailDomainOf(email)).toBe(domain)
})

test.each([
  ['umea.se', true],
  ['skola.umea.se', true],
  ['ettumea.se', false],
  ['umea.se.example', false],
  ['umea.sе', false], // the last letter is Cyrillic
])('%s is within umea.se: %s', (domain, within) => {
  expect(isWithin(domain, 'umea.se')).toBe(within)
})

test.each(['gmail.com', 'hotmail.se', 'nagon.telia.com'])('anybody may have an address at %s', (domain) => {
  expect(isPublicMailDomain(domain)).toBe(true)
})

test('a municipality whose name ends like a public one is not public', () => {
  expect(isPublicMailDomain('kommungmail.com')).toBe(false)
})
