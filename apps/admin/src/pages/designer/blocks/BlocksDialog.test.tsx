import { questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import { readQuestionnaire } from '@aterrapport/domain/questionnaire/read.ts'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { showInDraft } from '../publish/testing/draft-page.tsx'
import { BlocksDialog } from './BlocksDialog.tsx'

afterEach(cleanup)

const empty = { ...questionnaire([]), key: 'prov-2031' }
const dialog = <BlocksDialog open onClose={() => undefined} />

test.each([
  'Uppgifter om er',
  'Ekonomisk redovisning',
  'Perspektiv',
  'Perspektiv: jämställdhet',
  'Perspektiv: barnets rättigheter',
  'Perspektiv: funktionshinder',
  'Resultat och lärande',
  'Underlag',
])('the block %s makes an empty draft one that can be published, and is selected', async (name) => {
  const { store, user } = showInDraft(dialog, { draft: empty })
  await user.click(screen.getByRole('radio', { name }))
  await user.click(screen.getByRole('button', { name: 'Lägg in blocket' }))
  const { draft, selected } = store.state()
  expect(readQuestionnaire(draft)).toEqual({ ok: true, value: draft })
  expect(selected).toEqual({ kind: 'section', key: draft.sections[0]?.key })
})

test('economics is about the year of the draft, or the one that is written', async () => {
  const { store, user } = showInDraft(dialog, { draft: empty })
  const year = screen.getByLabelText<HTMLInputElement>('Bidragsår')
  expect(year.value).toBe('2031')
  await user.clear(year)
  await user.click(screen.getByRole('button', { name: 'Lägg in blocket' }))
  expect(screen.getByText('Skriv ett år med fyra siffror.')).toBeDefined()
  expect(store.state().draft.sections).toEqual([])
  await user.type(year, '2032')
  await user.click(screen.getByRole('button', { name: 'Lägg in blocket' }))
  expect(JSON.stringify(store.state().draft.sections)).toContain('2032')
})

test('a block comes to stand where it was chosen to', async () => {
  const { store, user } = showInDraft(dialog, { draft: questionnaire([section('a', []), section('b', [])]) })
  await user.click(screen.getByRole('radio', { name: 'Underlag' }))
  await user.selectOptions(screen.getByLabelText('Var ska det stå?'), 'Efter ”a”')
  await user.click(screen.getByRole('button', { name: 'Lägg in blocket' }))
  expect(store.state().draft.sections.map(({ key }) => key)).toEqual(['a', 'underlag', 'b'])
})

test('words that somebody has written are replaced only when that is ticked', async () => {
  const written = { ...empty, signOff: { ...empty.signOff, signature: { statement: text('Vi intygar.'), grounds: [] } } }
  const { store, user } = showInDraft(dialog, { draft: written })
  await user.click(screen.getByRole('radio', { name: 'Intygande och underskrift' }))
  await user.click(screen.getByRole('button', { name: 'Lägg in blocket' }))
  expect(store.state().draft).toEqual(written)
  await user.click(screen.getByRole('checkbox', { name: 'Ersätt utkastets ord' }))
  await user.click(screen.getByRole('button', { name: 'Lägg in blocket' }))
  expect(store.state().draft.signOff.signature.statement.sv).toContain('behörig')
})

test('a role that the draft has already is warned of before there are two', async () => {
  const { user } = showInDraft(dialog, {
    draft: questionnaire([section('a', [{ kind: 'amount', key: 'x', label: text('X'), role: 'economy.used' }])]),
  })
  await user.click(screen.getByRole('radio', { name: 'Ekonomisk redovisning' }))
  expect(screen.getByText(/Rollen ”Använt belopp” finns redan/)).toBeDefined()
})
