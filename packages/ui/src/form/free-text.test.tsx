import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { compile } from '@aterrapport/domain/form/compile.ts'
import { open } from '@aterrapport/domain/form/open.ts'
import type { Answers } from '@aterrapport/domain/form/value.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { context, formula, questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'

import { act } from 'react'
import { chooseLanguage } from '../preferences/language.ts'
import { createFormStore } from './form-store.ts'
import { SectionView } from './SectionView.tsx'
import { InForm } from './testing/sample.tsx'

beforeEach(() => {
  chooseLanguage('sv')
  vi.useFakeTimers()
})
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

function show(questions: readonly Question[], answers: Answers = {}) {
  const asked = section('s', questions)
  const form = createFormStore(open(compile(questionnaire([asked])), { context: context(), answers }))
  render(
    <InForm form={form}>
      <SectionView section={asked} />
    </InForm>,
  )
  return form
}

const words: Question = { kind: 'text', key: 'ord', label: text('Beskriv'), multiline: true, maxLength: 100 }
const box = () => screen.getByRole('textbox', { name: /Beskriv/ })
const type = (value: string) => fireEvent.change(box(), { target: { value } })
const announced = () => [...document.querySelectorAll('span[aria-live]')].map(({ textContent }) => textContent).join('')

describe('a personnummer in free text', () => {
  const warned = () => screen.queryByText(/ser ut som ett personnummer: 811228-…/)

  test('is warned of as long as it stands there, and stops nothing', () => {
    const form = show([words])
    type('Anna, 811228-987')
    expect(warned()).toBeNull()
    type('Anna, 811228-9874, fick stöd')
    expect(warned()?.closest('[aria-live="polite"]')?.id).toBe('q-ord-notes')
    expect(box().getAttribute('aria-invalid')).toBeNull()
    expect(form.problems()).toEqual([])
    expect(form.read('ord').value).toBe('Anna, 811228-9874, fick stöd')
    type('Anna fick stöd')
    expect(warned()).toBeNull()
  })

  test('is warned of in a comment, in what "annat" is and in a cell', () => {
    const commented: Question = {
      kind: 'amount',
      key: 'kr',
      label: text('Belopp'),
      checks: [{ key: 'k', severity: 'warning', assert: formula('kr < 1'), message: text('Högt'), comment: true }],
    }
    const choice: Question = { kind: 'choice', key: 'val', label: text('Val'), choices: [{ key: 'a', label: text('Annat'), other: true }] }
    const table: Question = {
      kind: 'table',
      key: 'tabell',
      label: text('Tabell'),
      columns: [{ kind: 'text', key: 'c', label: text('Ord') }],
      rows: { fixed: [{ key: 'r', label: text('Rad') }] },
    }
    const said = '811228-9874'
    show([commented, choice, table], { kr: '5', 'kr:comment': said, val: 'a', 'val:other': said, 'tabell.r.c': said })
    expect(screen.getAllByText(/ser ut som ett personnummer/)).toHaveLength(3)
  })

  test('is not looked for where a number of another sort is asked for', () => {
    show([{ ...words, pattern: { regex: '\\d{6}-\\d{4}', message: text('') } }], { ord: '811228-9874' })
    expect(warned()).toBeNull()
  })
})

describe('how much is left to write', () => {
  test('stands under the text, and is read out near the limit when one pauses', () => {
    show([words])
    type('x'.repeat(70))
    expect(screen.getByText('30 tecken kvar').className).toBe('numeric')
    act(() => void vi.advanceTimersByTime(5000))
    expect(announced()).toBe('')
    for (const length of [85, 86, 87]) {
      type('x'.repeat(length))
      act(() => void vi.advanceTimersByTime(500))
      expect(announced()).toBe('')
    }
    act(() => void vi.advanceTimersByTime(600))
    expect(announced()).toBe('13 tecken kvar')
  })

  test('is counted as the limit counts: an emoji of several code units is several characters', () => {
    const form = show([{ ...words, maxLength: 12 }])
    type('👩‍👩‍👧‍👦')
    expect(screen.getByText('1 tecken kvar')).toBeTruthy()
    type('👩‍👩‍👧‍👦‍x')
    expect(screen.getByText('1 tecken för mycket')).toBeTruthy()
    expect(form.problems()).toMatchObject([{ cause: { kind: 'tooLong', length: 13, most: 12 } }])
  })

  test('follows a limit that is worked out', () => {
    const count: Question = { kind: 'number', key: 'antal', label: text('Antal') }
    const form = show([count, { ...words, maxLength: formula('antal * 10') }], { ord: 'abc' })
    act(() => form.answer('antal', '1'))
    expect(screen.getByText('7 tecken kvar')).toBeTruthy()
    act(() => form.answer('antal', '2'))
    expect(screen.getByText('17 tecken kvar')).toBeTruthy()
  })

  test('a hundred thousand characters that are pasted stay, and are told of in a sentence', () => {
    const { maxLength: _maxLength, ...endless } = { ...words, kind: 'text' as const }
    const form = show([endless])
    const pasted = 'ord 👩‍👧 עברית\u200F\n\n'.repeat(7000).slice(0, 100_000)
    type(pasted)
    fireEvent.blur(box())
    expect(form.read('ord').value).toBe(pasted)
    expect(screen.getByText('Texten är 100 000 tecken lång. Korta den till högst 10 000.')).toBeTruthy()
    expect(screen.getByText('90 000 tecken för mycket')).toBeTruthy()
  })
})
