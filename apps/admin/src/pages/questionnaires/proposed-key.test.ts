import { expect, test } from 'vitest'
import { isQuestionnaireKey, proposedKey } from './proposed-key.ts'

test.each([
  ['Återrapportering av statsbidrag till habilitering 2026', 'habilitering-2026'],
  ['Statsbidrag till en mer förebyggande socialtjänst', 'mer-forebyggande-socialtjanst'],
  ['Äldreomsorg', 'aldreomsorg'],
  ['2026', ''],
  ['   ', ''],
])('the heading %j gives the key %j', (title, key) => {
  expect(proposedKey(title)).toBe(key)
})

test('a proposed key can be used, however long the heading is', () => {
  const key = proposedKey(`${'Utvecklingsmedel '.repeat(60)} 2026`)
  expect([isQuestionnaireKey(key), key.endsWith('-2026')]).toEqual([true, true])
})
