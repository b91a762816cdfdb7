import type { FileValue } from '@aterrapport/domain/form/value.ts'
import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test } from 'vitest'

import { chooseLanguage } from '../preferences/language.ts'
import { AnswersView } from './AnswersView.tsx'
import { openSample } from './testing/sample.tsx'

beforeEach(() => chooseLanguage('sv'))
afterEach(cleanup)

const file = (id: string): FileValue => ({ id, name: `${id}.pdf`, type: 'application/pdf', bytes: 1, sha256: id })
const EVIDENCE: Section = {
  key: 'underlag',
  title: { sv: 'Underlag' },
  questions: [{ key: 'filer', kind: 'file', label: { sv: 'Era filer' }, types: ['pdf'] }],
}
const form = openSample({ filer: [file('klar'), file('vantar')] }, {}, [EVIDENCE])

test('a file that is held back says why, and cannot be followed; another can', () => {
  render(<AnswersView form={form} fileHref={({ id }) => `/filer/${id}`} fileHeld={({ id }) => (id === 'vantar' ? 'Söks igenom.' : null)} />)
  expect(screen.getByRole('link', { name: 'klar.pdf' }).getAttribute('href')).toBe('/filer/klar')
  expect(screen.queryByRole('link', { name: 'vantar.pdf' })).toBeNull()
  expect(screen.getByText('vantar.pdf').closest('li')?.textContent).toContain('Varning: Söks igenom.')
})

test('two forms on a page keep their sections apart, under headings further down', () => {
  render(
    <>
      <AnswersView form={form} within="andra" />
      <AnswersView form={form} within="forsta" />
    </>,
  )
  const sections = screen.getAllByRole('region', { name: 'Underlag' })
  expect(sections).toHaveLength(2)
  for (const section of sections) {
    expect(within(section).getByRole('heading', { level: 4, name: 'Underlag' })).toBeTruthy()
    expect(within(section).getByRole('heading', { level: 5, name: 'Era filer' })).toBeTruthy()
  }
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
