import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'

import type { LedgerImport } from '@aterrapport/domain/ledger/imports.ts'
import type { Answers } from '@aterrapport/domain/form/value.ts'
import type { Amount } from '@aterrapport/domain/money/amount.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { ECONOMY, openSample } from '@aterrapport/ui/form/testing/sample.tsx'
import { chooseLanguage } from '@aterrapport/ui/preferences/language.ts'

import { Imports } from './Imports.tsx'

beforeEach(() => chooseLanguage('sv'))
afterEach(cleanup)

// The texts of a test are written as what they are.
const kronor = (text: string) => text as Amount
const accounts = [{ account: '5020', name: 'Löner', amount: kronor('63344.9'), entries: 3 }]

const IMPORT: LedgerImport = {
  id: 'i1',
  fileName: 'huvudbok-2025.se',
  sha256: 'abc',
  selection: { year: 2025, of: { dimension: '6', objects: ['P1', 'P2'] }, within: { dimension: '1', objects: ['3100'] } },
  objects: [
    { dimension: 'Projekt', object: 'P1', name: 'Förebyggande' },
    { dimension: 'Projekt', object: 'P2', name: '' },
    { dimension: 'Ansvar', object: '3100', name: 'IFO' },
  ],
  otherOrganisation: null,
  by: 'Eva Berg',
  at: '2026-01-12T09:42:00.000Z' as Instant,
  amounts: [
    { path: 'kostnader.resor.belopp', value: kronor('500'), exact: kronor('500'), accounts: [] },
    { path: 'kostnader.lon.belopp', value: kronor('63345'), exact: kronor('63344.9'), accounts },
  ],
  notCounted: {
    reasons: [
      {
        reason: 'excluded',
        amount: kronor('777'),
        entries: 2,
        accounts: [{ account: '7990', name: 'Diverse', amount: kronor('777'), entries: 2 }],
      },
      { reason: 'otherYear', amount: kronor('12000'), entries: 40, accounts: [] },
    ],
    lost: { entries: 1, lines: [17] },
  },
}

const COSTS = ECONOMY.questions.map((question): Question =>
  question.key === 'kostnader' ? { ...question, role: 'economy.costTable' } : question,
)
const FILES: Question = { kind: 'file', key: 'underlag', label: { sv: 'Underlag' }, types: ['sie'] }

function show(answers: Answers, imported: Partial<LedgerImport> = {}) {
  const form = openSample(answers, {}, [{ ...ECONOMY, questions: [...COSTS, FILES] }])
  render(<Imports form={form} imports={[{ ...IMPORT, ...imported }]} level={3} />)
}

const AS_TAKEN: Answers = { 'kostnader.lon.belopp': '63345', 'kostnader.resor.belopp': '500' }

const text = (element: Element) => (element.textContent ?? '').replaceAll(/\s/g, ' ')
const inRow = (name: RegExp) => within(screen.getByRole('row', { name })).getAllByRole('cell').map(text)

describe('what was taken over from a ledger, for who vouches for it', () => {
  test('tells the file, what was chosen in it, when and by whom, and whether the file is attached', () => {
    show(AS_TAKEN)
    expect(screen.getByRole('heading', { level: 3, name: 'Hämtat från huvudboken: huvudbok-2025.se' })).toBeTruthy()
    const facts = Object.fromEntries(screen.getAllByRole('term').map((term) => [term.textContent, text(term.nextElementSibling ?? term)]))
    expect(facts).toEqual({
      Projekt: 'P1 Förebyggande, P2',
      Ansvar: '3100 IFO',
      År: '2025',
      Hämtat: '2026-01-12 kl. 10.42 av Eva Berg',
      Filen: 'Inte bifogad',
    })
  })

  test('finds the very file among the evidence, whatever it is called there', () => {
    show({ ...AS_TAKEN, underlag: [{ id: 'f1', name: 'annat.se', type: 'sie', bytes: 1, sha256: 'abc' }] })
    expect(screen.getByText('Bifogad som underlag')).toBeTruthy()
  })

  test('sets each amount beside the answer now, in the order of the form', () => {
    show(AS_TAKEN)
    expect(screen.getAllByRole('rowheader').map(text)).toEqual(['Löner', 'Resor', 'Summa'])
    expect(inRow(/^Löner/)).toEqual(['63 345 kr', '63 345 kr'])
    expect(screen.getByText('Inget är ändrat sedan beloppen hämtades.')).toBeTruthy()
  })

  test('says how much has been changed by hand since, row by row and in all', () => {
    show({ 'kostnader.lon.belopp': '60000' })
    expect(inRow(/^Löner/)[1]).toBe('60 000 krändrat för hand, −3 345 kr')
    expect(inRow(/^Resor/)[1]).toBe('–borttaget för hand')
    expect(inRow(/^Summa/)).toEqual(['63 845 kr', '60 000 kr'])
    expect(screen.getByText(/^Ändrat för hand sedan beloppen hämtades: −3.845.kr\.$/)).toBeTruthy()
  })

  test('says what of the table is from no file', () => {
    show(AS_TAKEN, { amounts: IMPORT.amounts.slice(1) })
    expect(screen.getByText(/^Resten av kostnadstabellen, 500.kr, är inte hämtad ur någon fil\.$/)).toBeTruthy()
  })

  test('tells what was left out and why, with its accounts, and the accounts behind each amount', () => {
    show(AS_TAKEN)
    const leftOut = within(screen.getByText('Det här i filen räknades inte, och varför').closest('details') ?? document.body)
    expect(leftOut.getByText(/^Konton som ni har valt bort: 777.kr, 2.rader$/)).toBeTruthy()
    expect(leftOut.getByText('7990 Diverse')).toBeTruthy()
    expect(leftOut.getByText(/^Ett annat år: 12.000.kr, 40.rader$/)).toBeTruthy()
    expect(leftOut.getByText('Rader som inte gick att läsa: 17')).toBeTruthy()
    const behind = within(screen.getByText('Konton bakom beloppen').closest('details') ?? document.body)
    expect(behind.getByText(/^Löner: 63.344,90.kr$/)).toBeTruthy()
    expect(behind.getByText('5020 Löner')).toBeTruthy()
  })

  test('warns of the books of another organisation', () => {
    show(AS_TAKEN, { otherOrganisation: '556036-0793' })
    expect(screen.getByText(/^Filen har organisationsnummer 556036-0793\./)).toBeTruthy()
  })

  test('of what was taken over before it was noted says nothing of what was left out', () => {
    show(AS_TAKEN, { notCounted: null })
    expect(screen.queryByText('Det här i filen räknades inte, och varför')).toBeNull()
  })
})
