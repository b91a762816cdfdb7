import { formula, questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { chooseLanguage } from '@aterrapport/ui/preferences/language.ts'
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createDesignStore } from '../store/create-design-store.ts'
import { keepSaved } from '../store/keep-saved.ts'
import { fakeClock } from '../store/testing/fake-clock.ts'
import { fakeServer } from '../store/testing/fake-server.ts'
import { DesignContext, SyncContext } from '../use-design.ts'
import { Outline } from './Outline.tsx'

beforeEach(() => chooseLanguage('sv'))
afterEach(cleanup)

const yes = (key: string, label: string, more: Partial<Question> = {}) => ({ kind: 'yesNo', key, label: text(label), ...more }) as Question // of its own kind
const document = questionnaire([
  section('ekonomi', [yes('kostnader', 'Kostnader'), yes('intakter', 'Intäkter')], { title: text('Ekonomi') }),
  section('resultat', [yes('barn', 'Barn', { relevance: formula('kostnader') })], { title: text('Resultat') }),
])

function outline(draft: Questionnaire = document) {
  const clock = fakeClock()
  let ids = 0
  const store = createDesignStore({ document: draft, revision: 0, newId: () => String((ids += 1)), clock })
  const server = fakeServer(draft)
  const sync = keepSaved({ store, service: server.service, clock, at: () => null })
  const onName = vi.fn<() => void>()
  render(
    <DesignContext value={store}>
      <SyncContext value={sync}>
        <Outline onName={onName} />
      </SyncContext>
    </DesignContext>,
  )
  return {
    store,
    onName,
    keys: () => store.state().draft.sections.map(({ key, questions }) => `${key}: ${questions.map((one) => one.key).join(' ')}`),
    at: () => globalThis.document.activeElement?.textContent ?? '',
  }
}

const item = (name: RegExp) => screen.getByRole('treeitem', { name })

describe('the outline by keyboard', () => {
  test('is one stop, and arrows, Home, End and letters select', async () => {
    const { store, at } = outline()
    item(/Ekonomi/).focus()
    await userEvent.keyboard('{ArrowDown}')
    expect(store.state().selected).toEqual({ kind: 'question', key: 'kostnader' })
    await userEvent.keyboard('{End}')
    expect(store.state()).toMatchObject({ selected: { kind: 'questionnaire' }, whole: 'signOff' })
    await userEvent.keyboard('{Home}b')
    expect(store.state().selected).toEqual({ kind: 'question', key: 'barn' })
    expect(at()).toContain('Barn')
    expect(screen.getAllByRole('treeitem').filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1)
  })

  test('closes and opens a section, and tells how deep an item stands and among how many', async () => {
    outline()
    item(/Ekonomi/).focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(item(/Ekonomi/).getAttribute('aria-expanded')).toBe('false')
    expect(screen.queryByRole('treeitem', { name: /Kostnader/ })).toBeNull()
    await userEvent.keyboard('{ArrowRight}{ArrowRight}')
    const first = item(/Kostnader/)
    expect([first.getAttribute('aria-level'), first.getAttribute('aria-posinset'), first.getAttribute('aria-setsize')]).toEqual([
      '2',
      '1',
      '2',
    ])
  })

  test('moves a question within its section and on into the next, and says where it came', async () => {
    const { keys, at } = outline()
    await userEvent.click(item(/Kostnader/))
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(keys()).toEqual(['ekonomi: intakter kostnader', 'resultat: barn'])
    expect(screen.getByText('”Kostnader” flyttad till plats 2 av 2')).toBeTruthy()
    await userEvent.keyboard('{Alt>}{ArrowDown}{/Alt}')
    expect(keys()).toEqual(['ekonomi: intakter', 'resultat: kostnader barn'])
    expect(screen.getByText('”Kostnader” flyttad till avsnittet ”Resultat”')).toBeTruthy()
    expect(at()).toContain('Kostnader')
  })

  test('moves a section, and says when it can go no further', async () => {
    const { keys } = outline()
    await userEvent.click(item(/Resultat/))
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(keys()).toEqual(['resultat: barn', 'ekonomi: kostnader intakter'])
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(screen.getByText('”Resultat” kan inte flyttas längre åt det hållet.')).toBeTruthy()
  })

  test('removes what nothing depends on, and goes on with its neighbour', async () => {
    const { keys, store, at } = outline()
    await userEvent.click(item(/Intäkter/))
    await userEvent.keyboard('{Delete}')
    expect(keys()).toEqual(['ekonomi: kostnader', 'resultat: barn'])
    expect(store.state().selected).toEqual({ kind: 'question', key: 'kostnader' })
    expect(at()).toContain('Kostnader')
  })

  test('names what depends on a question before it is removed all the same, and can be undone', async () => {
    const { keys, store } = outline()
    await userEvent.click(item(/Kostnader/))
    await userEvent.keyboard('{Delete}')
    const dialog = screen.getByRole('dialog', { name: 'Ta bort ”Kostnader”?' })
    expect(within(dialog).getByRole('listitem').textContent).toContain('Barn')
    expect(keys()[0]).toBe('ekonomi: kostnader intakter')
    await userEvent.click(within(dialog).getByRole('button', { name: 'Ta bort ändå' }))
    expect(keys()[0]).toBe('ekonomi: intakter')
    store.undo()
    expect(keys()[0]).toBe('ekonomi: kostnader intakter')
  })
})

describe('adding and finding', () => {
  test('a new question comes after the selected one, is selected, and is named next', async () => {
    const { keys, store, onName } = outline()
    await userEvent.click(item(/Kostnader/))
    screen.getByRole('button', { name: 'Lägg till' }).focus()
    await userEvent.keyboard('{Enter}')
    expect(screen.getAllByRole('menuitem')).toHaveLength(18)
    await userEvent.keyboard('b{Enter}')
    expect(keys()[0]).toMatch(/^ekonomi: kostnader nytt_belopp intakter$/)
    expect(store.state().selected).toEqual({ kind: 'question', key: 'nytt_belopp' })
    expect(onName).toHaveBeenCalledOnce()
  })

  test('Enter on an item goes to where it is named', async () => {
    const { onName } = outline()
    await userEvent.click(item(/Kostnader/))
    expect(onName).not.toHaveBeenCalled()
    await userEvent.keyboard('{Enter}')
    expect(onName).toHaveBeenCalledOnce()
  })

  test('the first question of an empty draft brings a section with it', async () => {
    const { keys } = outline(questionnaire([]))
    await userEvent.click(screen.getByRole('button', { name: 'Lägg till' }))
    await userEvent.click(screen.getByRole('menuitem', { name: /^Text/ }))
    expect(keys()).toEqual(['nytt_avsnitt: ny_textfraga'])
  })

  test('a copy stands after what it is a copy of', async () => {
    const { keys } = outline()
    await userEvent.click(item(/Kostnader/))
    await userEvent.click(screen.getByRole('button', { name: 'Duplicera' }))
    expect(keys()[0]).toBe('ekonomi: kostnader kostnader_2 intakter')
  })

  test('a search shows what has the word, with its section', async () => {
    outline()
    await userEvent.type(screen.getByRole('searchbox'), 'intäk')
    expect(screen.getAllByRole('treeitem').map(({ textContent }) => textContent)).toEqual(['Ekonomi', 'IntäkterJa eller nej'])
    await userEvent.type(screen.getByRole('searchbox'), 'xyz')
    expect(screen.getByText('Ingen fråga och inget avsnitt stämmer med sökningen.')).toBeTruthy()
  })
})
