import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import type { Answers } from '@aterrapport/domain/form/value.ts'

import { chooseLanguage } from '../../preferences/language.ts'
import { AnswersView } from '../AnswersView.tsx'
import { SectionView } from '../SectionView.tsx'
import { ECONOMY, InForm, openSample } from '../testing/sample.tsx'
import { LastYearContext } from './last-year-context.ts'

beforeEach(() => chooseLanguage('sv'))
afterEach(cleanup)

function show(answers: Answers, { given = {} }: { given?: Answers } = {}) {
  const onAnswer = vi.fn()
  const form = openSample(given, { onAnswer })
  render(
    <InForm form={form}>
      <LastYearContext value={{ year: 2024, answers }}>
        <SectionView section={ECONOMY} />
      </LastYearContext>
    </InForm>,
  )
  return { form, onAnswer, user: userEvent.setup() }
}

test('last year’s answer stands beside the question, and describes it', () => {
  show({ skal: ['sent', 'annat'], 'skal:other': 'Sjukdom' })
  const group = screen.getByRole('group', { name: /Varför/ })
  expect(within(group).getByText('2024: Beslutet kom sent; Annat: Sjukdom')).toBeDefined()
  expect(group.getAttribute('aria-describedby')).toContain('last-year')
})

test('one click answers as last year, with what "annat" was; the focus is then at the question', async () => {
  const { form, onAnswer, user } = show({ skal: ['annat'], 'skal:other': 'Sjukdom' })
  await user.click(screen.getByRole('button', { name: 'Ta över svaret från 2024 på Varför?' }))
  expect(onAnswer.mock.calls).toEqual([
    ['skal', ['annat']],
    ['skal:other', 'Sjukdom'],
  ])
  expect(form.read('skal:other').value).toBe('Sjukdom')
  expect(screen.queryByRole('button', { name: /Ta över/ })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('group', { name: /Varför/ }))
})

test('what has been answered is not offered to be replaced', () => {
  show({ skal: ['sent'] }, { given: { skal: ['annat'] } })
  expect(screen.getByText('2024: Beslutet kom sent')).toBeDefined()
  expect(screen.queryByRole('button', { name: /Ta över/ })).toBeNull()
})

test('the empty cells of a table are filled at once, and what stands there is left', async () => {
  const { form, user } = show(
    { 'kostnader.lon.belopp': '700', 'kostnader.resor.belopp': '80', 'kostnader.resor.kommentar': 'Tåg' },
    { given: { 'kostnader.lon.belopp': '1' } },
  )
  expect(screen.getByText('2024: 700 kr')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Fyll tomma rutor med svaren från 2024' }))
  expect(['lon.belopp', 'resor.belopp', 'resor.kommentar'].map((cell) => form.read(`kostnader.${cell}`).value)).toEqual(['1', '80', 'Tåg'])
  expect(screen.getByText('2 svar från 2024 är ifyllda. Kontrollera dem.').tagName).toBe('OUTPUT')
  expect(screen.queryByRole('button', { name: /Fyll tomma/ })).toBeNull()
})

test('a long answer is unfolded, with its paragraphs', async () => {
  const { user } = show({ vidare: true, vart: `Först.\n\n${'Sedan mer. '.repeat(20)}` }, { given: { vidare: true } })
  const summary = screen.getByText('2024: Först.…')
  await user.click(summary)
  expect(summary.closest('details')?.open).toBe(true)
  expect(screen.getByText(/Sedan mer/).textContent).toContain('Först.\n\nSedan mer.')
})

test('what is calculated is told and not taken over', () => {
  show({ summa: '780' })
  expect(screen.getByText('2024: 780 kr')).toBeDefined()
  expect(screen.queryByRole('button', { name: /Ta över/ })).toBeNull()
})

test('nothing is said where there was no earlier year', () => {
  render(
    <InForm form={openSample()}>
      <SectionView section={ECONOMY} />
    </InForm>,
  )
  expect(screen.queryByText(/2024/)).toBeNull()
})

test('an answer that is read, as on the pages where it is checked and vouched for, has last year’s beside it', () => {
  const form = openSample({ 'kostnader.lon.belopp': '100', skal: ['sent'] })
  render(
    <LastYearContext value={{ year: 2024, answers: { 'kostnader.lon.belopp': '700', 'kostnader.resor.belopp': '80', vidare: true } }}>
      <AnswersView form={form} />
    </LastYearContext>,
  )
  const table = screen.getByRole('table')
  expect(
    within(table)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['100\u00A0kr2024: 700\u00A0kr', '–', '–2024: 80\u00A0kr', '–', '100\u00A0kr', ''])
  expect(screen.getByText('2024: Ja')).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
})

test('a locked name is not told again, since it is the same every year', () => {
  const named = { key: 'namn', kind: 'text', label: { sv: 'Mottagare' }, prefill: { from: 'mottagare.namn', locked: true } } as const
  const section = { ...ECONOMY, questions: [named, ...ECONOMY.questions] }
  const form = openSample({}, {}, [section])
  render(
    <LastYearContext value={{ year: 2024, answers: { namn: 'Umeå kommun', mottaget: '5730000' } }}>
      <AnswersView form={form} />
    </LastYearContext>,
  )
  expect(screen.queryByText(/2024: Umeå/)).toBeNull()
  expect(screen.getByText(/2024: 5/)).toBeDefined()
})

test('an answer that is locked has last year’s beside it, and nothing to take over', () => {
  show({ mottaget: '5730000' })
  expect(screen.getByText('2024: 5 730 000 kr')).toBeDefined()
  expect(screen.queryByRole('button', { name: /Det här har ni fått/ })).toBeNull()
})
