import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { wordChanges, type Stretch } from './word-changes.ts'

const joined = (stretches: readonly Stretch[]) => stretches.map(({ text }) => text).join('')
const changed = (stretches: readonly Stretch[]) => stretches.filter((one) => one.changed).map(({ text }) => text)

test.each<[string, string, readonly string[], readonly string[]]>([
  ['Ange belopp för 2025.', 'Ange belopp för 2026.', ['2025'], ['2026']],
  ['Hur har ni gjort?', 'Hur har ni arbetat med det?', ['gjort'], ['arbetat med det']],
  ['Ja', 'Ja, ofta', [], [', ofta']],
  ['', 'Ny text', [], ['Ny text']],
  ['lika', 'lika', [], []],
])('%j and %j differ in %j and %j', (before, after, gone, come) => {
  const changes = wordChanges(before, after)
  expect([changed(changes.before), changed(changes.after)]).toEqual([gone, come])
})

test('no letter is lost, and what is not marked is the same in both', () => {
  const text = fc.array(fc.constantFrom('ett', 'två', 'tre', ' ', ', ', '\n\n', '2025')).map((parts) => parts.join(''))
  const unmarked = (stretches: readonly Stretch[]) => joined(stretches.filter((one) => !one.changed)).replaceAll(/\s/g, '')
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changes = wordChanges(before, after)
      expect([joined(changes.before), joined(changes.after)]).toEqual([before, after])
      expect(unmarked(changes.before)).toBe(unmarked(changes.after))
    }),
  )
})

test('two long texts with nothing in common are told apart at once', () => {
  const long = (word: string) => Array.from({ length: 4000 }, (_, at) => `${word}${at}`).join(' ')
  expect(changed(wordChanges(long('a'), long('b')).before)).toHaveLength(1)
})
