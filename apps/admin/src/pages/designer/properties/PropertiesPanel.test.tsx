import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { formula as read, questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import { act, cleanup, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { showPanel } from './testing/panel.tsx'

afterEach(cleanup)

const asked: Question = { kind: 'number', key: 'antal', label: text('Antal') }
const reading: Question = { kind: 'text', key: 'varfor', label: text('Varför?'), relevance: read('antal > 3') }
const draft = questionnaire([section('forst', [asked]), section('sist', [reading])])
const ANTAL = { kind: 'question', key: 'antal' } as const

function focused(): string | null {
  return document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? null
}

describe('a question', () => {
  test('says what is written, as it is written', async () => {
    const { write, question } = showPanel(draft, ANTAL)
    await write('Frågan', 'Hur många?')
    await write('Hjälptext', 'Räkna alla.')
    expect(question('antal')).toEqual({ ...asked, label: text('Hur många?'), help: text('Räkna alla.') })
    await write('Hjälptext', '')
    expect(question('antal')).toEqual({ ...asked, label: text('Hur många?') })
  })

  test('shows what it says after undoing, also while the field is written in', async () => {
    const { write, store } = showPanel(draft, ANTAL)
    await write('Frågan', 'Fel')
    act(() => {
      while (store.state().mayUndo) store.undo()
    })
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Frågan' }).value).toBe('Antal')
  })

  test('gets another key with what reads it, and stays selected', async () => {
    const { give, question, store, user } = showPanel(draft, ANTAL)
    await user.clear(screen.getByRole('textbox', { name: 'Nyckel' }))
    await user.type(screen.getByRole('textbox', { name: 'Nyckel' }), 'mangd{Enter}')
    expect(question('varfor')?.relevance).toEqual(read('mangd > 3'))
    expect(store.state().selected).toEqual({ kind: 'question', key: 'mangd' })
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Nyckel' }))
    await give('Nyckel', 'antal')
    expect(question('varfor')?.relevance).toEqual(read('antal > 3'))
  })

  test.each([
    ['varfor', 'Nyckeln varfor används redan. Välj en annan.'],
    ['eller', 'Nyckeln eller betyder något annat i formler. Välj en annan.'],
    ['Antal!', 'Skriv små bokstäver a–z, siffror och _. Börja med en bokstav.'],
  ])('does not get the key %s, which stays in the field until it is mended', async (key, reason) => {
    const { give, draft: now, user } = showPanel(draft, ANTAL)
    await give('Nyckel', key)
    expect(screen.getByText(reason)).toBeDefined()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Nyckel' }).value).toBe(key)
    expect(now()).toEqual(draft)
    await user.type(screen.getByRole('textbox', { name: 'Nyckel' }), '{Escape}')
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Nyckel' }).value).toBe('antal')
  })

  test('is named by what it asks until somebody has chosen its key', async () => {
    const fresh = questionnaire([{ ...asked, key: 'nytt_tal' }])
    const { write, user, question, press } = showPanel(fresh, { kind: 'question', key: 'nytt_tal' })
    await write('Frågan', 'Hur många barn?')
    await user.tab()
    expect(question('hur_manga_barn')?.label.sv).toBe('Hur många barn?')
    await write('Frågan', 'Antal barn')
    await user.tab()
    expect(question('hur_manga_barn')).not.toBeNull()
    await press('Använd antal_barn')
    expect(question('antal_barn')).not.toBeNull()
  })

  test('must be answered never, always, or when something holds', async () => {
    const { user, question, formula } = showPanel(draft, { kind: 'question', key: 'varfor' })
    await user.click(screen.getByRole('radio', { name: 'Ja' }))
    expect(question('varfor')).toEqual({ ...reading, required: true })
    await user.click(screen.getByRole('radio', { name: 'Bara när …' }))
    await formula('Måste besvaras om', 'antal > 10')
    expect(question('varfor')).toEqual({ ...reading, required: read('antal > 10') })
    await user.click(screen.getByRole('radio', { name: 'Nej, frivillig' }))
    expect(question('varfor')).toEqual(reading)
  })

  test('is shown when something holds', async () => {
    const { formula, question } = showPanel(draft, { kind: 'question', key: 'varfor' })
    await formula('Visas om', 'bidrag.ar > 2025')
    expect(question('varfor')?.relevance).toEqual(read('bidrag.ar > 2025'))
  })

  test('gets checks, which are moved and removed', async () => {
    const { press, write, formula, choose, tick, question } = showPanel(draft, ANTAL)
    await press('Lägg till kontroll')
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Meddelande' }))
    await write('Meddelande', 'Är det så många?')
    await formula('Det här ska gälla', 'antal < 100')
    await choose('Allvar', 'Varning: frågar om det stämmer')
    await tick('Kräv en kommentar')
    const first = {
      key: 'kontroll',
      severity: 'warning',
      assert: read('antal < 100'),
      message: text('Är det så många?'),
      comment: true,
    }
    expect(question('antal')?.checks).toEqual([first])
    await press('Lägg till kontroll')
    await press('Flytta ner Kontroll 1')
    expect(question('antal')?.checks?.map(({ key }) => key)).toEqual(['kontroll_2', 'kontroll'])
    await press('Ta bort Kontroll 1')
    expect(question('antal')?.checks).toEqual([first])
    await press('Ta bort Kontroll 1')
    expect(question('antal')).toEqual(asked)
    expect(focused()).toBe('Lägg till kontroll')
  })

  test('gets tags, a role that its kind can play, and an answer beforehand', async () => {
    const money: Question = { kind: 'amount', key: 'belopp', label: text('Belopp') }
    const { user, choose, tick, question, press } = showPanel(questionnaire([money]), { kind: 'question', key: 'belopp' })
    await user.type(screen.getByRole('combobox', { name: 'Märkning' }), 'ekonomi{Enter}M2{Enter}ekonomi{Enter}')
    await press('Ta bort märkningen ekonomi')
    await choose('Roll', 'Mottaget belopp')
    expect(within(screen.getByRole('combobox', { name: 'Roll' })).queryByRole('option', { name: 'Kontaktperson' })).toBeNull()
    await choose('Hämtas från', 'Utbetalt belopp')
    await tick('Låst')
    expect(question('belopp')).toEqual({
      ...money,
      tags: ['M2'],
      role: 'economy.received',
      prefill: { from: 'utbetalning.belopp', locked: true },
    })
    expect(screen.queryByRole('option', { name: 'Mottagarens namn' })).toBeNull()
  })

  test('may be filled in with last year’s answer to it', async () => {
    const { choose, question } = showPanel(draft, ANTAL)
    await choose('Hämtas från', 'Svaret på samma fråga förra året')
    expect(question('antal')).toEqual({ ...asked, prefill: { from: 'foregaende', locked: false } })
    await choose('Hämtas från', 'Förifylls inte')
    expect(question('antal')).toEqual(asked)
  })

  test('turns into another kind; what reads it is told first', async () => {
    const { choose, question, press } = showPanel(draft, ANTAL)
    await choose('Slag', 'Belopp')
    expect(question('antal')).toEqual({ ...asked, kind: 'amount' })
    await choose('Slag', 'Text')
    expect(screen.getByText('Det här beror på den: Visas om i frågan ”Varför?”.').closest('[role=alert]')).not.toBeNull()
    expect(question('antal')?.kind).toBe('amount')
    await press('Byt ändå')
    expect(question('antal')).toEqual({ ...asked, kind: 'text' })
    expect(screen.queryByText(/beror på den/)).toBeNull()
  })

  test('shows what is wrong with it at its fields', async () => {
    const wrong: Question = { ...asked, role: 'recipient.contact', prefill: { from: 'mottagare.namn', locked: true } }
    showPanel(questionnaire([wrong]), ANTAL)
    expect(screen.getByRole('combobox', { name: 'Roll' }).getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByRole('combobox', { name: 'Hämtas från' }).getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText('Förifyllningen är av ett annat slag än frågan.')).toBeDefined()
  })

  test('takes no bad number, which stays with the reason', async () => {
    const { give, draft: now } = showPanel(draft, ANTAL)
    await give('Decimaler', 'två')
    expect(screen.getByText('Skriv ett heltal, till exempel 500.')).toBeDefined()
    await give('Decimaler', '11')
    expect(screen.getByText('Talet är för stort.')).toBeDefined()
    await give('Minst', 'mycket')
    expect(screen.getByText('Skriv ett tal, till exempel 1 000 eller 0,5.')).toBeDefined()
    expect(now()).toEqual(draft)
  })

  test('takes no pattern that could run long', async () => {
    const { give, draft: now } = showPanel(draft, { kind: 'question', key: 'varfor' })
    await give('Mönster', '(a+)+')
    expect(screen.getByText('Mönstret är inte ett giltigt reguljärt uttryck.')).toBeDefined()
    expect(now()).toEqual(draft)
  })

  test('takes no whole Word document for a label, and says so there', async () => {
    const { user, draft: now } = showPanel(draft, ANTAL)
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Frågan' })
    await user.click(field)
    await user.paste('Mål och inriktning.\r\n'.repeat(2_000))
    expect(field.getAttribute('aria-invalid')).toBe('true')
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      'Texten är för lång. Högst 20\u00A0000 tecken får plats.',
    )
    expect(now()).toEqual(draft)
  })

  test('has nothing half written from another', async () => {
    const { write, store } = showPanel(draft, ANTAL)
    await write('Nyckel', 'halv')
    act(() => store.select({ kind: 'question', key: 'varfor' }))
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Nyckel' }).value).toBe('varfor')
  })

  test('is written in English beside the Swedish when that is wished', async () => {
    const { tick, write, question } = showPanel(draft, ANTAL)
    await tick('Visa engelska')
    await write('Frågan, på engelska', 'How many?')
    expect(screen.getByRole('textbox', { name: 'Frågan, på engelska' }).lang).toBe('en')
    expect(question('antal')?.label).toEqual({ sv: 'Antal', en: 'How many?' })
    await tick('Visa engelska')
    await write('Frågan', 'Hur många?')
    expect(question('antal')?.label).toEqual({ sv: 'Hur många?', en: 'How many?' })
  })
})

test('a section is set', async () => {
  const { write, give, formula, draft: now } = showPanel(draft, { kind: 'section', key: 'sist' })
  await write('Rubrik', 'Till sist')
  await write('Inledning', 'Några frågor till.')
  await formula('Visas om', 'antal > 1')
  await give('Nyckel', 'slutet')
  expect(now().sections[1]).toEqual({
    key: 'slutet',
    title: text('Till sist'),
    introduction: text('Några frågor till.'),
    relevance: read('antal > 1'),
    questions: [reading],
  })
})

test('the questionnaire itself is set, with the words of the sign-off', async () => {
  const { write, give, press, user, draft: now } = showPanel(draft, { kind: 'questionnaire' })
  await write('Rubrik', 'Återrapportering')
  await write('Inledning', 'Läs först.')
  await give('Nyckel', 'aterrapport-2025')
  await write('Ekonomichefen intygar (alternativ 1)', 'Det stämmer.')
  await write('Ekonomichefen intygar inte (alternativ 2)', 'Det stämmer inte.')
  await write('Behörig företrädare försäkrar', 'Riktigt.')
  await press('Lägg till grund')
  await user.keyboard('Delegation{Enter}Fullmakt{Tab}')
  await press('Flytta upp Fullmakt')
  const expected: Questionnaire = {
    ...draft,
    key: 'aterrapport-2025',
    title: text('Återrapportering'),
    introduction: text('Läs först.'),
    signOff: {
      certification: { correct: text('Det stämmer.'), notCorrect: text('Det stämmer inte.') },
      signature: {
        statement: text('Riktigt.'),
        grounds: [
          { key: 'fullmakt', label: text('Fullmakt') },
          { key: 'delegation', label: text('Delegation') },
        ],
      },
    },
  }
  expect(now()).toEqual(expected)
})

test('a column is set in the panel, with what its table’s row can read', async () => {
  const table: Question = {
    kind: 'table',
    key: 'insatser',
    label: text('Insatser'),
    rows: { added: { name: text('insats') } },
    columns: [{ kind: 'text', key: 'namn', label: text('Namn') }],
  }
  const { write, choose, give, question } = showPanel(questionnaire([table]), { kind: 'column', question: 'insatser', key: 'namn' })
  expect(screen.getByRole('heading', { level: 2, name: 'Kolumn' })).toBeDefined()
  expect(screen.queryByRole('option', { name: 'Tabell' })).toBeNull()
  await write('Kolumnens rubrik', 'Kostnad')
  await choose('Slag', 'Belopp')
  await give('Nyckel', 'kostnad')
  expect(question('insatser')).toEqual({ ...table, columns: [{ kind: 'amount', key: 'kostnad', label: text('Kostnad') }] })
})
