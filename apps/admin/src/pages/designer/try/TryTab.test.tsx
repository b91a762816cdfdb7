import { formula, questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { tryDraft } from './testing/try-page.tsx'

afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

const KR: Question = {
  kind: 'amount',
  key: 'kr',
  label: text('Vad kostade det?'),
  required: true,
  prefill: { from: 'foregaende', locked: false },
}
const WHY: Question = {
  kind: 'text',
  key: 'varfor',
  label: text('Varför så dyrt?'),
  relevance: formula('kr > 1000'),
  checks: [{ key: 'k', severity: 'warning', assert: formula('kr < 5000'), message: text('Det är mycket.') }],
}
const TWICE: Question = { kind: 'calculated', key: 'dubbelt', label: text('Dubbelt'), shownAs: 'amount', formula: formula('kr * 2') }
const DRAFT = questionnaire([section('ekonomi', [KR, WHY, TWICE])])

const cost = () => screen.getByRole('textbox', { name: /Vad kostade det/ })
const part = (name: RegExp) => within(screen.getByRole('region', { name }))

describe('a draft that is tried', () => {
  test('says why a question is not shown, and what that hangs on', async () => {
    const { user } = tryDraft(DRAFT)
    await user.type(cost(), '200')
    await user.click(screen.getByText('1 fråga visas inte nu'))
    await user.click(screen.getByRole('button', { name: 'Varför så dyrt?' }))
    const why = part(/Varför är det så/)
    expect(why.getByRole('heading', { name: 'Visas inte' })).toBeTruthy()
    expect(why.getByText(/”Vad kostade det\?” är mer än 1 000 kr/)).toBeTruthy()
    expect(why.getByText(/”Vad kostade det\?”: 200 kr/)).toBeTruthy()
  })

  test('explains the question that the cursor is put in, and its checks, as the answers change', async () => {
    const { user } = tryDraft(DRAFT)
    await user.type(cost(), '9000')
    await user.click(screen.getByRole('textbox', { name: /Varför så dyrt/ }))
    const why = part(/Varför är det så/)
    expect(why.getByText('Frågan visas för att')).toBeTruthy()
    expect(why.getByText('Säger nu: ”Det är mycket.”')).toBeTruthy()
    await user.clear(cost())
    await user.type(cost(), '3000')
    await user.click(screen.getByRole('textbox', { name: /Varför så dyrt/ }))
    expect(part(/Varför är det så/).getByText('Säger inget nu. Annars: ”Det är mycket.”')).toBeTruthy()
  })

  test('lists every problem with a way to its place', async () => {
    const { user } = tryDraft(DRAFT)
    expect(part(/1 fel i svaren/).getByText('Svara på frågan.')).toBeTruthy()
    await user.click(part(/1 fel i svaren/).getByRole('button', { name: 'Vad kostade det?' }))
    await vi.waitFor(() => expect(document.activeElement).toBe(cost()))
    await user.type(cost(), '10')
    expect(part(/Inga fel i svaren/)).toBeTruthy()
  })

  test('is filled in with made-up answers, and emptied', async () => {
    const { user } = tryDraft(DRAFT)
    await user.click(screen.getByRole('button', { name: 'Fyll i slumpvis' }))
    await user.click(screen.getByRole('button', { name: 'Töm svaren' }))
    expect(cost()).toHaveProperty('value', '')
  })

  test('is filled in as a real recipient, with what it handed in last year', async () => {
    const { user } = tryDraft(DRAFT)
    await user.selectOptions(screen.getByLabelText('Fyll i som'), await screen.findByRole('option', { name: /Provbidraget 2025/ }))
    await user.selectOptions(await screen.findByLabelText('Mottagare'), await screen.findByRole('option', { name: 'Umeå' }))
    expect(await screen.findByText(/Fylls i som Umeå kommun/)).toBeTruthy()
    expect(cost()).toHaveProperty('value', '7')
  })

  test('leads to where a part is set', async () => {
    const { user, store, path } = tryDraft(DRAFT)
    await user.click(cost())
    await user.click(screen.getByRole('link', { name: 'Ändra i Bygg' }))
    expect(path()).toBe('/formular/utkast/d')
    expect(store.state().selected).toEqual({ kind: 'question', key: 'kr' })
  })

  test('with faults is tried without what is faulty, and says so', () => {
    tryDraft(questionnaire([section('ekonomi', [{ ...KR, most: formula('saknas') }])]))
    expect(screen.getByText('Allt går inte att prova')).toBeTruthy()
    expect(cost()).toBeTruthy()
  })
})

describe('saved answers', () => {
  test('run again when the draft is edited, tell what differs in words, and take the new outcome', async () => {
    const { user, store } = tryDraft(DRAFT)
    await user.type(cost(), '2000')
    await user.type(screen.getByRole('textbox', { name: /Vad provar de/ }), 'Dyr insats')
    await user.click(screen.getByRole('button', { name: 'Spara svaren' }))
    const saved = part(/Sparade provsvar/)
    expect(await saved.findByText('Som väntat')).toBeTruthy()
    act(() => {
      store.edit({ kind: 'change', of: { kind: 'question', key: 'varfor' }, property: 'relevance', value: formula('kr > 3000') })
      store.edit({ kind: 'change', of: { kind: 'question', key: 'dubbelt' }, property: 'formula', value: formula('kr * 3') })
    })
    expect(await saved.findByText('2 skillnader')).toBeTruthy()
    expect(saved.getByText('”Varför så dyrt?” visas inte längre.')).toBeTruthy()
    expect(saved.getByText(/”Dubbelt” är 6 000 kr, förut 4 000 kr\./)).toBeTruthy()
    await user.click(saved.getByRole('button', { name: 'Godta det nya: Dyr insats' }))
    expect(await saved.findByText('Som väntat')).toBeTruthy()
    await user.click(saved.getByRole('button', { name: 'Ta bort: Dyr insats' }))
    expect(await saved.findByText('Inga svar är sparade än.')).toBeTruthy()
  })

  test('want a name that no others have', async () => {
    const { user } = tryDraft(DRAFT)
    await user.click(screen.getByRole('button', { name: 'Spara svaren' }))
    expect(screen.getByText('Skriv vad svaren provar.')).toBeTruthy()
  })
})
