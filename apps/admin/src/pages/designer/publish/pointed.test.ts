import { print } from '@aterrapport/domain/expression/print.ts'
import { toUpdate } from '@aterrapport/domain/design/next-year.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { formula, questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import { randomQuestionnaire } from '@aterrapport/domain/testing/random-questionnaire.ts'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { pointedAt, textAt } from './pointed.ts'

/** Every text of a document with the pointer to it. */
function texts(value: unknown, at = ''): readonly { readonly at: string; readonly text: string }[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]: [string, unknown]) =>
    typeof inner === 'string'
      ? name === 'sv' || name === 'en'
        ? [{ at: `${at}/${name}`, text: inner }]
        : []
      : texts(inner, `${at}/${name}`),
  )
}

test('every text of a questionnaire is found again by its part', () => {
  fc.assert(
    fc.property(randomQuestionnaire(), (draft) => {
      expect(texts(draft).map(({ at }) => textAt(draft, pointedAt(draft, at)))).toEqual(texts(draft).map((one) => one.text))
    }),
  )
})

test('a text is found in another version wherever its part has gone', () => {
  const table = {
    kind: 'table',
    key: 'tabell',
    label: text('T'),
    rows: { fixed: [{ key: 'r', label: text('Rad 2025') }] },
    columns: [
      {
        kind: 'amount',
        key: 'kr',
        label: text('Kolumn 2025'),
        checks: [{ key: 'k', severity: 'error', assert: formula('kr > 2025'), message: text('Fel 2025') }],
      },
    ],
  } as const
  const draft = questionnaire([section('ett', []), section('tva', [table])])
  const moved: Questionnaire = { ...draft, sections: [section('ny', [table])] }
  const found = toUpdate(draft).map(({ at }) => pointedAt(draft, at))
  expect(found.map((pointed) => textAt(moved, pointed))).toEqual(
    ['Kolumn 2025', print(formula('kr > 2025')), 'Fel 2025', 'Rad 2025'].toSorted(
      (one, other) => toUpdate(draft).findIndex((item) => item.text === one) - toUpdate(draft).findIndex((item) => item.text === other),
    ),
  )
  expect(found.map((pointed) => textAt(questionnaire([]), pointed))).toEqual([null, null, null, null])
})
