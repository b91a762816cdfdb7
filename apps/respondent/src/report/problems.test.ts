import { openSample } from '@aterrapport/ui/form/testing/sample.tsx'
import { expect, test } from 'vitest'

import { problemInWords } from './problems.ts'

test.each([
  ['an answer', 'vidare', 'Fört vidare? Svara på frågan.'],
  ['a cell', 'kostnader.lon.belopp', 'Kostnader – Löner – Belopp: Svara på frågan.'],
  ['what “annat” is', 'skal:other', 'Varför? – Ange vad: Svara på frågan.'],
])('a problem with %s is told with where it is', (_, path, told) => {
  expect(problemInWords(openSample(), { path, severity: 'error', cause: { kind: 'required' } }, 'sv')).toBe(told)
})
