import type { MergeRefusal } from '@aterrapport/domain/design/merging.ts'
import { WHOLE } from '@aterrapport/domain/questionnaire/design-problem.ts'
import { formula, questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import { expect, test } from 'vitest'
import { en } from '../../../texts/en.ts'
import { sv } from '../../../texts/sv.ts'
import { placeText } from './place-text.ts'
import { refusalText } from './refusal-text.ts'

const draft = questionnaire([
  section(
    'ekonomi',
    [
      {
        kind: 'table',
        key: 'kostnader',
        label: text('Kostnader'),
        rows: { added: { name: text('rad') } },
        columns: [{ kind: 'amount', key: 'belopp', label: text('Belopp') }],
        checks: [{ key: 'summa', severity: 'error', assert: formula('SANT'), message: text('Summan stämmer inte.') }],
      },
      { kind: 'text', key: 'lang', label: text(`Beskriv ${'mycket '.repeat(20)}noga`) },
      { kind: 'text', key: 'tom', label: text(' ') },
    ],
    { title: text('Ekonomi') },
  ),
])
const at = { ...WHOLE, section: 'ekonomi', question: 'kostnader' }

test.each([
  [WHOLE, 'formuläret'],
  [{ ...WHOLE, section: 'ekonomi' }, 'avsnittet ”Ekonomi”'],
  [{ ...at, of: 'check', check: 'summa' }, 'Kontrollen ”summa” i frågan ”Kostnader”'],
  [{ ...at, of: 'rows' }, 'Raderna i frågan ”Kostnader”'],
  [{ ...at, column: 'belopp', of: 'least' }, 'Minsta värdet i kolumnen ”Belopp” i tabellen ”Kostnader”'],
  [{ ...at, question: 'tom', of: 'relevance' }, 'Visas om i frågan ”tom”'],
  [{ ...at, question: 'borta', of: 'formula' }, 'Formeln i frågan ”borta”'],
  [{ ...at, question: 'lang' }, 'frågan ”Beskriv mycket mycket mycket mycket mycket mycket mycket my…”'],
] as const)('%j is told as %s', (place, words) => {
  expect(placeText(place, draft, sv.places)).toBe(words)
})

const REFUSALS: readonly (readonly [MergeRefusal, string])[] = [
  [{ kind: 'notThere' }, 'Det här finns inte längre. Någon kan ha tagit bort det.'],
  [{ kind: 'keyTaken', key: 'a' }, 'Nyckeln a används redan. Välj en annan.'],
  [{ kind: 'reservedKey', key: 'och' }, 'Nyckeln och betyder något annat i formler. Välj en annan.'],
  [
    { kind: 'nameAwaited', key: 'a', places: [{ ...at, of: 'relevance' }] },
    'Formler läser redan något som heter a: Visas om i frågan ”Kostnader”. Välj en annan nyckel.',
  ],
  [
    { kind: 'dependedOn', dependants: Array.from({ length: 7 }, () => ({ ...at, of: 'required' as const })) },
    `Det här beror på den: ${'Måste besvaras i frågan ”Kostnader”; '.repeat(5)}2 ställen till.`,
  ],
  [{ kind: 'onlyOne' }, 'Det måste finnas minst en kvar.'],
  [{ kind: 'shape', at: '/key', code: 'too_big' }, 'Nyckeln är för lång. Högst 64 tecken får plats.'],
  [{ kind: 'shape', at: '/sections/0/key', code: 'invalid_format' }, 'Skriv små bokstäver a–z, siffror och _. Börja med en bokstav.'],
  [{ kind: 'shape', at: '/choices', code: 'too_big' }, 'Det är fler än vad som får plats.'],
  [{ kind: 'shape', at: '/tags/0', code: 'too_big' }, 'Texten är för lång. Högst 100 tecken får plats.'],
  [{ kind: 'shape', at: '/rows/added/least', code: 'too_big' }, 'Talet är för stort.'],
  [{ kind: 'shape', at: '/format', code: 'invalid_value' }, 'Värdet går inte att använda här (/format).'],
  [
    { kind: 'conflict', with: { kind: 'remove', part: { kind: 'question', key: 'a' } } },
    'Någon annan har ändrat samma sak samtidigt. Den andras ändring gäller.',
  ],
  [
    { kind: 'readsChanged', places: [{ ...at, of: 'formula' }] },
    'Någon annan har ändrat det som formlerna här läser: Formeln i frågan ”Kostnader”.',
  ],
]

test.each(REFUSALS)('%j is told as %s', (refusal, words) => {
  expect(refusalText(refusal, draft, sv)).toBe(words)
  expect(refusalText(refusal, draft, en)).not.toBe('')
})
