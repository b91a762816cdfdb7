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

test('a long text that was changed at its beginning and at its end is unmarked between', () => {
  const words = Array.from({ length: 2000 }, (_, at) => `ord${at}`)
  const changes = wordChanges(words.with(3, 'före').join(' '), words.with(1990, 'efter').join(' '))
  expect([changed(changes.before), changed(changes.after)]).toEqual([
    ['före', 'ord1990'],
    ['ord3', 'efter'],
  ])
})

test('as much is unmarked as can be', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const unmarked = wordChanges(before.join('-'), after.join('-')).before.filter((one) => !one.changed)
      const words = joined(unmarked).match(/[abc-]/g) ?? []
      expect(words.length).toBe(longestCommon(before.join('-'), after.join('-')))
    }),
  )
})

function longestCommon(was: string, is: string): number {
  if (was === '' || is === '') return 0
  const lengths = Array.from({ length: was.length + 1 }, () => Array.from({ length: is.length + 1 }, () => 0))
  for (let i = 1; i <= was.length; i += 1)
    for (let j = 1; j <= is.length; j += 1)
      (lengths[i] ?? [])[j] =
        was[i - 1] === is[j - 1] ? (lengths[i - 1]?.[j - 1] ?? 0) + 1 : Math.max(lengths[i - 1]?.[j] ?? 0, lengths[i]?.[j - 1] ?? 0)
  return lengths[was.length]?.[is.length] ?? 0
}

test('two long texts with nothing in common are told apart at once', () => {
  const long = (word: string) => Array.from({ length: 4000 }, (_, at) => `${word}${at}`).join(' ')
  expect(changed(wordChanges(long('a'), long('b')).before)).toHaveLength(1)
})
