import { questionAt } from '@aterrapport/domain/design/part.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { readQuestionnaire } from '@aterrapport/domain/questionnaire/read.ts'
import { questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { showInDraft } from '../publish/testing/draft-page.tsx'
import { RolesPanel } from './RolesPanel.tsx'

afterEach(cleanup)

const used: Question = { kind: 'amount', key: 'anvant', label: text('Använt'), role: 'economy.used' }
const plain: Question = { kind: 'amount', key: 'fatt', label: text('Fått') }
const item = (role: string) => within(screen.getByText(role, { selector: 'b' }).closest('li') ?? document.body)

test('an account that is not whole tells what is missing, and a question or a new one fills it', async () => {
  const { store, user } = showInDraft(<RolesPanel />, { draft: questionnaire([section('ekonomi', [plain, used])]) })
  expect(screen.getByText('2 roller saknas')).toBeDefined()
  await user.selectOptions(item('Mottaget belopp').getByRole('combobox'), 'Fått')
  await user.click(item('Mottaget belopp').getByRole('button', { name: 'Ge rollen ”Mottaget belopp” till en fråga' }))
  expect(questionAt(store.state().draft, 'fatt')?.role).toBe('economy.received')
  await user.click(item('Ej använt belopp').getByRole('button', { name: 'Lägg till frågan ”Ej använt belopp”' }))
  expect(screen.getByText('Alla roller som behövs finns.')).toBeDefined()
  expect(readQuestionnaire(store.state().draft).ok).toBe(true)
})

test('a role that may be had once and is had twice can be taken away where it is told', async () => {
  const { store, user } = showInDraft(<RolesPanel />, {
    draft: questionnaire([section('a', [{ ...plain, role: 'economy.accrued' }]), section('b', [{ ...used, role: 'economy.accrued' }])]),
  })
  expect(screen.getByText('1 roll är fel satt')).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Ta bort rollen från ”Använt”' }))
  expect(questionAt(store.state().draft, 'anvant')).not.toHaveProperty('role')
  expect(screen.getByText('Alla roller som behövs finns.')).toBeDefined()
})

test('a role can be given in a questionnaire that has nothing yet', async () => {
  const { store, user } = showInDraft(<RolesPanel />, { draft: questionnaire([]) })
  await user.click(screen.getByText(/^Roller som inte används/))
  await user.click(screen.getByRole('button', { name: 'Lägg till frågan ”Kontaktperson”' }))
  expect(store.state().draft.sections[0]?.questions).toMatchObject([{ kind: 'contact', role: 'recipient.contact' }])
})
