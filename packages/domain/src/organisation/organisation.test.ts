import { describe, expect, test } from 'vitest'
import { diarienummerSearchKey } from './diarienummer.ts'
import { isEmail, isSameEmail } from './email.ts'
import { isOrganisationsnummer, readOrganisationsnummer } from './organisationsnummer.ts'

describe('an organisationsnummer', () => {
  test.each(['212000-0142', '2120000142', '212000 0142', '16212000-0142', '212000\u20130142', ' 212000-0142 '])(
    'is read from %j',
    (typed) => {
      expect(readOrganisationsnummer(typed)).toBe('212000-0142')
    },
  )

  test.each([
    ['212000-0143', 'a wrong check digit'],
    ['212000-1042', 'two digits that changed places'],
    ['811228-9874', 'a personnummer'],
    ['212000-014', 'too few digits'],
    ['212000-01422', 'too many digits'],
    ['21200O-0142', 'a letter for a digit'],
    ['', 'nothing'],
  ])('is not %j: %s', (typed) => {
    expect(isOrganisationsnummer(typed)).toBe(false)
  })
})

describe('a diarienummer', () => {
  test.each([
    ['9.1–2651/2026', '9.1-2651/2026'],
    [' s2024 / 00192 ', 'S2024/00192'],
    ['2025:0016201', '2025:0016201'],
    ['ks—2014/742.912', 'KS-2014/742.912'],
  ])('%j is searched by %j', (typed, key) => {
    expect(diarienummerSearchKey(typed)).toBe(key)
  })
})

describe('an e-mail address', () => {
  test.each(['registrator@umea.example', 'a.b+c@förvaltning.öland.se', "o'neill@x.io", 'A@B.SE'])('may be %j', (text) => {
    expect(isEmail(text)).toBe(true)
  })

  test.each([
    '',
    'umea',
    '@umea.se',
    'a@umea',
    'a@@umea.se',
    'a b@umea.se',
    'a\u0000@umea.se',
    'a\ud83d@umea.se',
    'a@-umea.se',
    '.a@umea.se',
    'a.@umea.se',
    'a..b@umea.se',
    'a@umea.se,b@umea.se',
    'A <a@umea.se>',
    'a@umea.s',
    `${'a'.repeat(250)}@b.se`,
  ])('is not %j', (text) => {
    expect(isEmail(text)).toBe(false)
  })

  test('is the same in capitals', () => {
    expect(isSameEmail(' Anna@Umea.SE', 'anna@umea.se')).toBe(true)
    expect(isSameEmail('anna@umea.se', 'anna@umea.example')).toBe(false)
  })
})
