import { formula, questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { chooseLanguage } from '@aterrapport/ui/preferences/language.ts'
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDesignStore } from '../store/create-design-store.ts'
import { fakeClock } from '../store/testing/fake-clock.ts'
import { useTrial } from '../trial.ts'
import { TrialProvider } from '../TrialProvider.tsx'
import { DesignContext } from '../use-design.ts'
import { Canvas } from './Canvas.tsx'

beforeEach(() => chooseLanguage('sv'))
afterEach(cleanup)

const yes: Question = { kind: 'yesNo', key: 'stammer', label: text('Stämmer uppgifterna?') }
const why: Question = { kind: 'text', key: 'vad', label: text('Vad ska rättas?'), maxLength: 100, relevance: formula('INTE stammer') }
const document = questionnaire([section('uppgifter', [yes, why], { title: text('Uppgifter om er') })])

function canvas(draft: Questionnaire = document) {
  let ids = 0
  const store = createDesignStore({ document: draft, revision: 0, newId: () => String((ids += 1)), clock: fakeClock() })
  const forms = new Set<object>()
  function Forms() {
    forms.add(useTrial().environment.form)
    return null
  }
  render(
    <DesignContext value={store}>
      <TrialProvider>
        <Forms />
        <Canvas />
      </TrialProvider>
    </DesignContext>,
  )
  return { store, forms }
}

describe('the canvas', () => {
  test('shows the section as the respondent meets it, and what is written in it at once', () => {
    const { store, forms } = canvas()
    expect(screen.getByRole('group', { name: /Stämmer uppgifterna/ })).toBeTruthy()
    act(
      () => void store.edit({ kind: 'change', of: { kind: 'question', key: 'stammer' }, property: 'label', value: text('Är allt rätt?') }),
    )
    expect(screen.getByRole('group', { name: /Är allt rätt/ })).toBeTruthy()
    expect(forms.size).toBe(1)
  })

  test('shows what the answers leave out, with why, to be chosen but not to be answered', async () => {
    const { store } = canvas()
    expect(screen.getByText('Visas när det är besvarat som det hänger på: INTE ”Stämmer uppgifterna?”')).toBeTruthy()
    await userEvent.click(screen.getByRole('radio', { name: 'Ja' }))
    expect(screen.getByText('Visas inte med svaren här: visas om INTE ”Stämmer uppgifterna?”')).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Vad ska rättas?: Text · vad' }))
    expect(store.state().selected).toEqual({ kind: 'question', key: 'vad' })
    await userEvent.click(screen.getByRole('radio', { name: 'Nej' }))
    expect(screen.getByText('Visas om INTE ”Stämmer uppgifterna?”')).toBeTruthy()
  })

  test('keeps the answers when the logic becomes another, also while a formula is faulty', async () => {
    const { store, forms } = canvas()
    await userEvent.click(screen.getByRole('radio', { name: 'Nej' }))
    const relevance = (written: string) =>
      act(() => void store.edit({ kind: 'change', of: { kind: 'question', key: 'vad' }, property: 'relevance', value: formula(written) }))
    relevance('stammer')
    expect(screen.getByText(/Visas inte med svaren här/)).toBeTruthy()
    relevance('finns_inte = 1')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Nej' }).checked).toBe(true)
    expect(forms.size).toBe(3)
  })

  test('invites where nothing is built yet', () => {
    canvas(questionnaire([]))
    expect(screen.getByText('Här växer formuläret fram, så som mottagaren ser det.')).toBeTruthy()
  })
})
