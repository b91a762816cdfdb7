import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import { formula, questionnaire, text } from '@aterrapport/domain/testing/build.ts'
import { cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { showPanel, type Panel } from '../testing/panel.tsx'

afterEach(cleanup)

const STATUS = { kind: 'question', key: 'status' } as const
const status: Question = {
  kind: 'choice',
  key: 'status',
  label: text('Status'),
  choices: [
    { key: 'klar', label: text('Klar') },
    { key: 'pagar', label: text('Pågår') },
    { key: 'avbruten', label: text('Avbruten') },
  ],
}
const why: Question = { kind: 'text', key: 'varfor', label: text('Varför?'), relevance: formula('status = "klar"') }
const draft = questionnaire([status, why])

function keys({ question }: Panel): readonly string[] {
  const found = question('status')
  return found?.kind === 'choice' ? found.choices.map(({ key }) => key) : []
}

function focusedLabel(): string {
  return document.activeElement instanceof HTMLTextAreaElement ? document.activeElement.value : (document.activeElement?.textContent ?? '')
}

describe('a list is worked by keyboard:', () => {
  test('Enter adds the next and goes to it', async () => {
    const panel = showPanel(draft, STATUS)
    await panel.user.click(screen.getByRole('textbox', { name: 'Alternativ 1' }))
    await panel.user.keyboard('{Enter}Nästan klar{Tab}')
    expect(keys(panel)).toEqual(['klar', 'nastan_klar', 'pagar', 'avbruten'])
  })

  test('Alt and an arrow moves, and the field keeps the focus', async () => {
    const panel = showPanel(draft, STATUS)
    await panel.user.click(screen.getByRole('textbox', { name: 'Alternativ 1' }))
    await panel.user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}')
    expect(keys(panel)).toEqual(['pagar', 'avbruten', 'klar'])
    expect(focusedLabel()).toBe('Klar')
    expect(screen.getByText('Alternativ flyttades till plats 3 av 3.').tagName).toBe('OUTPUT')
    await panel.user.keyboard('{Alt>}{ArrowUp}{/Alt}')
    expect(keys(panel)).toEqual(['pagar', 'klar', 'avbruten'])
  })

  test('the focus goes to the next when one is removed, and to the last after the last', async () => {
    const panel = showPanel(draft, STATUS)
    await panel.press('Ta bort Pågår')
    expect(focusedLabel()).toBe('Avbruten')
    expect(screen.getByText('Alternativ ”Pågår” togs bort.').tagName).toBe('OUTPUT')
    await panel.press('Ta bort Avbruten')
    expect(focusedLabel()).toBe('Klar')
  })

  test('what is depended on is removed only even so, and the last stays', async () => {
    const panel = showPanel(draft, STATUS)
    await panel.press('Ta bort Klar')
    expect(keys(panel)).toContain('klar')
    expect(screen.getByText(/Det här beror på den: Visas om i frågan ”Varför\?”\./)).toBeDefined()
    await panel.press('Ta bort ändå')
    await panel.press('Ta bort Pågår')
    await panel.press('Ta bort Avbruten')
    expect(keys(panel)).toEqual(['avbruten'])
    expect(screen.getByText('Det måste finnas minst en kvar.')).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Ta bort ändå' })).toBeNull()
  })
})

describe('a list that is pasted', () => {
  const lines = Array.from({ length: 200 }, (_, at) => `•\tYrkesgrupp ${at + 1}`).join('\r\n')

  test('of 200 lines becomes as many choices, in one step that is undone at once', async () => {
    const panel = showPanel(draft, STATUS)
    await panel.user.click(screen.getByRole('textbox', { name: 'Alternativ 1' }))
    await panel.user.paste(lines)
    expect(keys(panel)).toHaveLength(203)
    expect(keys(panel).slice(0, 3)).toEqual(['klar', 'yrkesgrupp_1', 'yrkesgrupp_2'])
    expect(screen.getByText('200 rader klistrades in.')).toBeDefined()
    panel.store.undo()
    expect(panel.draft()).toEqual(draft)
  })

  test('comes instead of what nobody has written in', async () => {
    const panel = showPanel(
      questionnaire([
        {
          ...status,
          choices: [
            { key: 'alternativ_1', label: text('Alternativ 1') },
            { key: 'alternativ_2', label: text('') },
          ],
        },
      ]),
      STATUS,
    )
    await panel.user.click(screen.getByRole('textbox', { name: 'Alternativ 1' }))
    await panel.user.paste('Ja\tja\nNej\tnej\nVet inte\tvet_ej')
    expect(keys(panel)).toEqual(['ja', 'nej', 'vet_ej'])
  })

  test('comes instead of a label that is marked whole', async () => {
    const panel = showPanel(draft, STATUS)
    await panel.user.tripleClick(screen.getByRole('textbox', { name: 'Alternativ 2' }))
    await panel.user.paste('Pausad\nPågår')
    expect(keys(panel)).toEqual(['klar', 'pausad', 'pagar_2', 'avbruten'])
  })

  test('is refused whole where there is no room for it', async () => {
    const panel = showPanel(draft, STATUS)
    await panel.user.click(screen.getByRole('textbox', { name: 'Alternativ 1' }))
    await panel.user.paste(Array.from({ length: 600 }, (_, at) => `Rad ${at}`).join('\n'))
    expect(screen.getByText('Det är fler än vad som får plats.')).toBeDefined()
    expect(panel.draft()).toEqual(draft)
  })

  test('becomes rows of a table that has its own', async () => {
    const panel = showPanel(
      questionnaire([
        {
          kind: 'table',
          key: 'status',
          label: text('Kostnader'),
          rows: { added: { name: text('rad') } },
          columns: [{ kind: 'amount', key: 'belopp', label: text('Belopp') }],
        },
      ]),
      STATUS,
    )
    await panel.user.click(screen.getByRole('radio', { name: 'Raderna är givna' }))
    await panel.user.click(screen.getByRole('textbox', { name: 'Rad 1' }))
    await panel.user.paste('Löner\nResor')
    await panel.tick('Visa nycklar och hjälptexter')
    await panel.write('Hjälptext för Löner', 'Med sociala avgifter.')
    await panel.give('Nyckel för Resor', 'resa')
    expect(panel.question('status')).toMatchObject({
      rows: {
        fixed: [
          { key: 'loner', label: text('Löner'), help: text('Med sociala avgifter.') },
          { key: 'resa', label: text('Resor') },
        ],
      },
    })
  })
})

test('rows that are read give way to added ones only even so', async () => {
  const panel = showPanel(
    questionnaire([
      {
        kind: 'table',
        key: 'status',
        label: text('Kostnader'),
        rows: { fixed: [{ key: 'lon', label: text('Lön') }] },
        columns: [{ kind: 'amount', key: 'belopp', label: text('Belopp') }],
      },
      { ...why, relevance: formula('status.lon.belopp > 0') },
    ]),
    STATUS,
  )
  await panel.user.click(screen.getByRole('radio', { name: 'Mottagaren lägger till rader' }))
  expect(screen.getByText(/beror på den/)).toBeDefined()
  await panel.press('Byt ändå')
  expect(panel.question('status')).toMatchObject({ rows: { added: { name: text('rad') } } })
})
