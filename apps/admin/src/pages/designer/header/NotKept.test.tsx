import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import { questionAt } from '@aterrapport/domain/design/part.ts'
import { questionnaire, text } from '@aterrapport/domain/testing/build.ts'
import { chooseLanguage } from '@aterrapport/ui/preferences/language.ts'
import { act, cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createDesignStore } from '../store/create-design-store.ts'
import { keepSaved } from '../store/keep-saved.ts'
import { fakeClock } from '../store/testing/fake-clock.ts'
import { fakeServer } from '../store/testing/fake-server.ts'
import { DesignContext, SyncContext } from '../use-design.ts'
import { NotKept } from './NotKept.tsx'
import { SavingState } from './SavingState.tsx'

beforeEach(() => chooseLanguage('sv'))
afterEach(cleanup)

const document = questionnaire([{ kind: 'yesNo', key: 'a', label: text('Fråga') }])
const label = (sv: string): DesignEdit => ({ kind: 'change', of: { kind: 'question', key: 'a' }, property: 'label', value: text(sv) })

function header() {
  const clock = fakeClock()
  const server = fakeServer(document)
  let ids = 0
  const store = createDesignStore({ document, revision: 0, newId: () => String((ids += 1)), clock })
  const sync = keepSaved({ store, service: server.service, clock, at: () => null })
  render(
    <DesignContext value={store}>
      <SyncContext value={sync}>
        <SavingState />
        <NotKept />
      </SyncContext>
    </DesignContext>,
  )
  return { clock, server, store, pass: (milliseconds: number) => act(() => clock.pass(milliseconds)) }
}

test('who came first is told, with one’s own text, which can be written all the same', async () => {
  const { server, store, pass } = header()
  server.doneElsewhere(label('Annas fråga'))
  act(() => void store.edit(label('Min fråga')))
  await pass(1_000)
  expect(screen.getByText('1 ändring sparades inte')).toBeTruthy()
  expect(screen.getByText(/Anna hann före/)).toBeTruthy()
  expect(screen.getByText('Min fråga')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Gör min ändring ändå' }))
  await pass(1_000)
  expect(questionAt(server.draft(), 'a')?.label).toEqual(text('Min fråga'))
  expect(screen.queryByText('1 ändring sparades inte')).toBeNull()
})

test('one’s own change can be let go, and theirs stands', async () => {
  const { server, store, pass } = header()
  server.doneElsewhere(label('Annas fråga'))
  act(() => void store.edit(label('Min fråga')))
  await pass(1_000)
  await userEvent.click(screen.getByRole('button', { name: 'Släng min ändring' }))
  expect(screen.queryByText('1 ändring sparades inte')).toBeNull()
  expect(questionAt(store.state().draft, 'a')?.label).toEqual(text('Annas fråga'))
})

test('lost contact is told, and so is its return', async () => {
  const { server, store, pass } = header()
  server.trouble = 'lostBefore'
  act(() => void store.edit(label('Min fråga')))
  await pass(1_000)
  expect(screen.getAllByText('Inte sparat – ingen kontakt')).toHaveLength(2)
  server.trouble = 'none'
  await pass(10_000)
  expect(screen.getByText('Kontakten är tillbaka och allt är sparat.')).toBeTruthy()
  expect(screen.getByText(/^Sparat kl/)).toBeTruthy()
})
