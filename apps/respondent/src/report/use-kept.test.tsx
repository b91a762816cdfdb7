import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'

import type { ReportSession } from '../saving/report-session.ts'
import { ReportContext } from './report-context.ts'
import { useKeptForm } from './use-kept-form.ts'

beforeEach(() => localStorage.clear())
afterEach(cleanup)

function Form() {
  const [form, change, clear] = useKeptForm('certify', { deviations: '', measures: '' })
  return (
    <>
      <input aria-label="Avvikelser" value={form.deviations} onChange={({ target }) => change({ deviations: target.value })} />
      <input aria-label="Åtgärder" value={form.measures} onChange={({ target }) => change({ measures: target.value })} />
      <button type="button" onClick={clear}>
        Skicka
      </button>
    </>
  )
}

/** The form as somebody meets it in a tab of their own: what was there before is gone from memory. */
function opened(person: string, report = 'r1'): void {
  cleanup()
  const now = { loaded: { me: { id: person } } }
  const session = { report, now: () => now, subscribe: () => () => {} } as unknown as ReportSession // only what the hook reads
  render(
    <ReportContext value={session}>
      <Form />
    </ReportContext>,
  )
}

const write = (name: string, value: string) => fireEvent.change(screen.getByLabelText(name), { target: { value } })
const written = () => ['Avvikelser', 'Åtgärder'].map((name) => screen.getByLabelText<HTMLInputElement>(name).value)

test('deviations and measures survive a closed tab until they are sent', () => {
  opened('karin')
  write('Avvikelser', 'Lokalhyran saknas')
  write('Åtgärder', 'Bokas om i mars')
  opened('karin')
  expect(written()).toEqual(['Lokalhyran saknas', 'Bokas om i mars'])
  fireEvent.click(screen.getByRole('button', { name: 'Skicka' }))
  opened('karin')
  expect(written()).toEqual(['', ''])
})

test('nobody else at the device, and no other report, meets what somebody is writing', () => {
  opened('karin')
  write('Avvikelser', 'Lokalhyran saknas')
  opened('nils')
  expect(written()).toEqual(['', ''])
  opened('karin', 'r2')
  expect(written()).toEqual(['', ''])
})

test('what nobody has gone on with for months is forgotten', () => {
  opened('karin')
  write('Avvikelser', 'Lokalhyran saknas')
  const [key = ''] = Object.keys(localStorage)
  localStorage.setItem(key, JSON.stringify({ ...JSON.parse(localStorage.getItem(key) ?? '{}'), at: 0 }))
  opened('nils')
  expect(localStorage.length).toBe(0)
})
