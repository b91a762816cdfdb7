import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { Profiler } from 'react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'

import { chooseLanguage } from '../preferences/language.ts'
import type { FormStore } from './form-store.ts'
import { QuestionView } from './QuestionView.tsx'
import { SectionView } from './SectionView.tsx'
import { ECONOMY, InForm, openSample } from './testing/sample.tsx'

beforeEach(() => chooseLanguage('sv'))
afterEach(cleanup)

function show(form: FormStore, editable = true) {
  render(
    <InForm form={form} editable={editable}>
      <SectionView section={ECONOMY} />
    </InForm>,
  )
  return userEvent.setup()
}

const wages = () => screen.getByRole('textbox', { name: /Löner: Belopp/ })

describe('amounts', () => {
  test('what was paid stands as text with its unit, and cannot be changed', () => {
    show(openSample())
    expect(screen.getByText('5 922 718 kr')).toBeTruthy()
    expect(screen.queryByRole('textbox', { name: /Det här har ni fått/ })).toBeNull()
  })

  test.each(['1 145 500,50 kr', '1145500.5', '1\u00a0145\u00a0500,50'])(
    '%s is read, and tidied first when the field is left',
    async (typed) => {
      const form = openSample()
      const user = show(form)
      await user.type(wages(), typed)
      expect(wages()).toHaveProperty('value', typed)
      expect(form.read('kostnader.lon.belopp').value).toBe('1145500.5')
      await user.tab()
      expect(wages()).toHaveProperty('value', '1\u00a0145\u00a0500,50')
    },
  )

  test('what cannot be read stays as typed, and is told beside the question when the field is left', async () => {
    const form = openSample()
    const user = show(form)
    await user.type(wages(), 'fem miljoner')
    expect(screen.queryByText(/går inte att läsa som ett tal/)).toBeNull()
    await user.tab()
    expect(wages()).toHaveProperty('value', 'fem miljoner')
    expect(wages().getAttribute('aria-invalid')).toBe('true')
    const notes = document.getElementById(wages().getAttribute('aria-describedby') ?? '')
    expect(notes?.textContent).toContain('”fem miljoner” går inte att läsa som ett tal')
  })

  test('sums follow every keystroke', async () => {
    const user = show(openSample({ 'kostnader.resor.belopp': '500' }))
    await user.type(wages(), '1000')
    const total = screen.getByRole('rowheader', { name: 'Summa' }).closest('tr')
    expect(total && within(total).getByRole('status').textContent).toBe('1\u00a0500\u00a0kr')
    expect(screen.getByLabelText('Summa kostnader').textContent).toBe('1\u00a0500\u00a0kr')
  })

  test('a block of cells from a spreadsheet fills the rows from where one stands', async () => {
    const form = openSample()
    const user = show(form)
    await user.click(wages())
    await user.paste('5 200 000\tTolv tjänster\r\n310 000,50\tTåg\r\n')
    expect(form.read('kostnader.lon.belopp').value).toBe('5200000')
    expect(form.read('kostnader.lon.kommentar').value).toBe('Tolv tjänster')
    expect(form.read('kostnader.resor.belopp').value).toBe('310000.5')
  })
})

describe('what is asked', () => {
  test('a follow-up appears when it is relevant, and what was written is there when it comes back', async () => {
    const user = show(openSample())
    expect(screen.queryByLabelText('Till vem?')).toBeNull()
    await user.click(screen.getByRole('radio', { name: 'Ja' }))
    await user.type(screen.getByLabelText('Till vem?'), 'Grannkommunen')
    await user.click(screen.getByRole('radio', { name: 'Nej' }))
    await user.click(screen.getByRole('radio', { name: 'Ja' }))
    expect(screen.getByLabelText('Till vem?')).toHaveProperty('value', 'Grannkommunen')
  })

  test('what is missing is told first when the section is revealed', async () => {
    const form = openSample()
    show(form)
    expect(screen.queryByText('Svara på frågan.')).toBeNull()
    form.reveal('ekonomi')
    expect(await screen.findByText('Svara på frågan.')).toBeTruthy()
  })

  test('"annat" asks what it is', async () => {
    const form = openSample()
    const user = show(form)
    await user.click(screen.getByRole('checkbox', { name: 'Annat' }))
    await user.type(screen.getByLabelText('Ange vad'), 'Sjukdom')
    expect(form.read('skal:other').value).toBe('Sjukdom')
    expect(form.read('skal').value).toEqual(['annat'])
  })

  test('rows are added up to the most, take the focus, and can be put back with what they held', async () => {
    const form = openSample()
    const user = show(form)
    const add = screen.getByRole('button', { name: 'Lägg till insats' })
    await user.click(add)
    expect(document.activeElement).toBe(screen.getByLabelText(/Benämning/))
    await user.keyboard('Föräldrastöd')
    await user.click(add)
    expect(add).toHaveProperty('disabled', true)
    await user.click(screen.getByRole('button', { name: 'Ta bort Insats 1' }))
    expect(form.rows('insatser')).toHaveLength(1)
    await user.click(screen.getByRole('button', { name: 'Ångra' }))
    expect(screen.getAllByLabelText(/Benämning/).map((input) => (input as HTMLInputElement).value)).toContain('Föräldrastöd')
  })

  test('nothing can be changed where the answers are locked', () => {
    show(openSample({ 'kostnader.lon.belopp': '1000', vidare: false }), false)
    expect(screen.queryAllByRole('textbox')).toEqual([])
    expect(screen.queryAllByRole('radio')).toEqual([])
    expect(screen.getAllByText('1 000 kr').length).toBeGreaterThan(0)
  })
})

test('a keystroke renders its own question and what hangs on it, and no other', () => {
  const form = openSample({ vidare: true })
  const rendered = vi.fn()
  render(
    <InForm form={form}>
      {ECONOMY.questions.map((question) => (
        <Profiler key={question.key} id={question.key} onRender={rendered}>
          <QuestionView question={question} section="ekonomi" />
        </Profiler>
      ))}
    </InForm>,
  )
  rendered.mockClear()
  form.answer('vart', 'Grannkommunen')
  return vi.waitFor(() => expect(new Set(rendered.mock.calls.map(([id]) => id as string))).toEqual(new Set(['vart'])))
})
