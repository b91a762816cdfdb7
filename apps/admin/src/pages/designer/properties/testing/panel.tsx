import { questionAt } from '@aterrapport/domain/design/part.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { chooseLanguage } from '@aterrapport/ui/preferences/language.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { Selected } from '../../design-store.ts'
import { createDesignStore, type LocalStore } from '../../store/create-design-store.ts'
import { fakeClock, type FakeClock } from '../../store/testing/fake-clock.ts'
import { TrialProvider } from '../../TrialProvider.tsx'
import { DesignContext } from '../../use-design.ts'
import { PropertiesPanel } from '../PropertiesPanel.tsx'
import { showEnglish } from '../use-english.ts'

export interface Panel {
  readonly store: LocalStore
  readonly clock: FakeClock
  readonly user: UserEvent
  readonly draft: () => Questionnaire
  readonly question: (key: string) => Question | null
  /** Empties a field and writes in it. */
  readonly write: (label: string, text: string) => Promise<void>
  /** The same, and leaves it. */
  readonly give: (label: string, text: string) => Promise<void>
  /** Writes an expression as a formula. */
  readonly formula: (label: string, text: string) => Promise<void>
  readonly choose: (label: string, option: string) => Promise<void>
  readonly press: (name: string) => Promise<void>
  readonly tick: (name: string) => Promise<void>
}

/** The panel on a draft, with a part of it selected. */
export function showPanel(document: Questionnaire, selected: Selected): Panel {
  chooseLanguage('sv')
  showEnglish(false)
  const clock = fakeClock()
  let ids = 0
  const newId = () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`
  const store = createDesignStore({ document, revision: 0, newId, clock })
  store.select(selected)
  render(
    <DesignContext value={store}>
      <TrialProvider>
        <PropertiesPanel />
      </TrialProvider>
    </DesignContext>,
  )
  const user = userEvent.setup()
  const write = async (label: string, text: string) => {
    const field = screen.getByRole('textbox', { name: label })
    await user.clear(field)
    if (text !== '') await user.type(field, text.replaceAll(/[{[]/g, '$&$&'))
  }
  return {
    store,
    clock,
    user,
    write,
    draft: () => store.state().draft,
    question: (key) => questionAt(store.state().draft, key),
    async give(label, text) {
      await write(label, text)
      await user.tab()
    },
    async formula(label, text) {
      const views = screen.getByRole('group', { name: `Hur ni skriver ${label}` })
      await user.click(within(views).getByRole('button', { name: 'Formel' }))
      const field = screen.getByRole('textbox', { name: label })
      await user.clear(field)
      await user.type(field, text)
      await user.keyboard('{Shift>}{Tab}{/Shift}') // Tab alone would take what is proposed after it
    },
    choose: (label, option) => user.selectOptions(screen.getByRole('combobox', { name: label }), option),
    press: (name) => user.click(screen.getByRole('button', { name })),
    // A box is named by its label and the help under it.
    tick: (name) => user.click(screen.getByRole('checkbox', { name: (found) => found.startsWith(name) })),
  }
}
