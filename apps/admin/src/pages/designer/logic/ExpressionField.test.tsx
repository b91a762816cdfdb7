import { WHOLE, type DesignPlace } from '@aterrapport/domain/questionnaire/design-problem.ts'
import { formula, questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import { act, cleanup, screen } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { showField } from './testing/field.tsx'

afterEach(cleanup)

const draft = questionnaire([
  section('ekonomi', [
    { key: 'fick', kind: 'amount', label: text('Vad fick ni?') },
    { key: 'vidare', kind: 'yesNo', label: text('Fördes det vidare?') },
    {
      key: 'status',
      kind: 'choice',
      label: text('Hur går det?'),
      choices: [
        { key: 'klar', label: text('Klart') },
        { key: 'pagar', label: text('Pågår') },
      ],
    },
    {
      key: 'kostnader',
      kind: 'table',
      label: text('Kostnader'),
      columns: [
        { key: 'belopp', kind: 'amount', label: text('Belopp') },
        { key: 'godkand', kind: 'yesNo', label: text('Godkänd') },
      ],
      rows: { fixed: [{ key: 'lon', label: text('Lön') }] },
    },
    { key: 'summa', kind: 'calculated', label: text('Summa'), shownAs: 'amount', formula: formula('SUMMA(kostnader.belopp)') },
    { key: 'varfor', kind: 'text', label: text('Varför?') },
    { key: 'tal', kind: 'number', label: text('Tal') },
  ]),
])

const VARFOR: DesignPlace = { ...WHOLE, section: 'ekonomi', question: 'varfor', of: 'relevance' }
const SUMMA: DesignPlace = { ...WHOLE, section: 'ekonomi', question: 'summa', of: 'formula' }

function showing(written: string | null) {
  const questions = draft.sections[0]?.questions ?? []
  return questionnaire([
    section(
      'ekonomi',
      questions.map((one) => (one.key === 'varfor' && written !== null ? { ...one, relevance: formula(written) } : one)),
    ),
  ])
}

describe('choosing', () => {
  test('builds “Visa om … är …” by keyboard alone', async () => {
    const { user, formula: now } = showField(draft, VARFOR, 'Visas')
    await user.tab()
    await user.tab()
    await user.tab()
    expect(document.activeElement?.textContent).toBe('Lägg till regel')
    await user.keyboard('{Enter}')
    const subject = screen.getByRole('combobox', { name: 'Regel 1: Fråga' })
    expect(document.activeElement).toBe(subject)
    expect(now()).toBeNull()
    await user.selectOptions(subject, 'Hur går det?')
    expect(now()).toBe('status = "klar"')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Regel 1: Värde' }), 'Pågår')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Regel 1: Jämförelse' }), 'är inte')
    expect(now()).toBe('status <> "pagar"')
  })

  test('makes groups of all and any, and takes rules away', async () => {
    const { user, formula: now } = showField(showing('vidare'), VARFOR, 'Visas')
    await user.click(screen.getByRole('button', { name: 'Lägg till grupp' }))
    expect(now()).toBe('vidare')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Regel 2.1: Fråga' }), 'Vad fick ni?')
    expect(now()).toBe('vidare OCH fick > 0')
    await user.click(screen.getByRole('button', { name: 'Grupp 2: Lägg till regel' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Regel 2.2: Fråga' }), 'Tal')
    expect(now()).toBe('vidare OCH (fick > 0 ELLER tal > 0)')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Visa om: Hur många som ska stämma' }), 'någon av de här stämmer')
    expect(now()).toBe('vidare ELLER (fick > 0 ELLER tal > 0)')
    await user.click(screen.getByRole('button', { name: 'Ta bort Regel 1' }))
    expect(screen.getByText('Regel 1 är borttagen.')).toBeDefined()
    expect(document.activeElement?.textContent).toBe('Lägg till regel')
    expect(now()).toBe('fick > 0 ELLER tal > 0')
    await user.click(screen.getByRole('button', { name: 'Ta bort Grupp 1' }))
    expect(now()).toBeNull()
  })

  test('compares with a share of the sum of some rows of a column', async () => {
    const { user, formula: now } = showField(showing('fick > 0'), VARFOR, 'Visas')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Regel 1: Jämför med' }), 'en andel av en annan')
    expect(now()).toBe('fick > 0')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Regel 1, Värde: Fråga' }), 'Kostnader: Belopp')
    expect(now()).toBe('fick > SUMMA(kostnader.belopp) * 0,1')
    const percent = screen.getByRole('textbox', { name: 'Regel 1, Värde: Procent' })
    await user.clear(percent)
    await user.type(percent, '2,5{Enter}')
    await user.click(screen.getByRole('button', { name: 'Regel 1, Värde: Bara vissa rader' }))
    await user.click(screen.getByRole('button', { name: 'Regel 1, Värde, Bara rader där: Lägg till regel' }))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Regel 1, Värde, Regel 1: Fråga' }), 'Godkänd')
    expect(now()).toBe('fick > SUMMA(kostnader.belopp; kostnader.godkand) * 0,025')
  })

  test('keeps a number that cannot be read in its field, and the old one in the rule', async () => {
    const { user, formula: now } = showField(showing('fick > 10'), VARFOR, 'Visas')
    const value = screen.getByRole<HTMLInputElement>('textbox', { name: 'Regel 1: Värde' })
    await user.clear(value)
    await user.type(value, 'tio{Enter}')
    expect(value.getAttribute('aria-invalid')).toBe('true')
    expect(screen.getByText(/Skriv ett tal/)).toBeDefined()
    expect([value.value, now()]).toEqual(['tio', 'fick > 10'])
  })

  test('builds a calculation as a difference', async () => {
    const { user, formula: now } = showField(draft, SUMMA, 'Formel')
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Värdet: Räkna ihop' }).value).toBe('sum')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Värdet: Hur värdet fås' }), 'en summa eller skillnad')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Värdet, Del 1: Fråga' }), 'Vad fick ni?')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Värdet, Del 2: Fråga' }), 'Kostnader: Belopp')
    expect(now()).toBe('fick - SUMMA(kostnader.belopp)')
  })

  test('offers nothing that would go round in a circle', () => {
    showField(draft, SUMMA, 'Formel')
    const offered = screen.getAllByRole('option').map(({ textContent }) => textContent)
    expect(offered).toContain('Kostnader: Belopp')
    expect(offered).not.toContain('Summa')
  })

  test('shows what is undone', async () => {
    const { user, store, formula: now } = showField(showing('vidare'), VARFOR, 'Visas')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Regel 1: Jämförelse' }), 'är nej')
    expect(now()).toBe('INTE vidare')
    act(() => void store.undo())
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Regel 1: Jämförelse' }).value).toBe('isYes')
  })
})

describe('two views', () => {
  test('show the same tree, and looking changes nothing', async () => {
    const { user, store } = showField(showing('fick > 10 OCH vidare'), VARFOR, 'Visas')
    const before = store.state().draft
    await user.click(screen.getByRole('button', { name: 'Formel' }))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('fick > 10 OCH vidare')
    await user.click(screen.getByRole('button', { name: 'Välj' }))
    expect(screen.getByRole('combobox', { name: 'Regel 2: Fråga' })).toBeDefined()
    expect(store.state().draft).toBe(before)
  })

  test('what only a formula can say is shown as one', () => {
    showField(showing('fick / 2 > 10'), VARFOR, 'Visas')
    expect(screen.getByText('Det här kan bara visas som formel.')).toBeDefined()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('fick / 2 > 10')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Välj' }).disabled).toBe(true)
  })
})

describe('a formula', () => {
  async function write(written: string, place = VARFOR, document = draft) {
    const shown = showField(document, place, 'Visas')
    await shown.user.click(screen.getByRole('button', { name: 'Formel' }))
    const field = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Visas' })
    await shown.user.clear(field)
    await shown.user.type(field, written)
    return { ...shown, field, described: () => describedBy(field) }
  }

  function describedBy(field: HTMLElement): string {
    return (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' ')
  }

  test('is completed by keyboard, with names by what they are called', async () => {
    const { user, field, formula: now } = await write('kostn')
    expect(screen.getAllByRole('option').map((option) => option.querySelector('code')?.textContent)).toContain('kostnader.belopp')
    await user.clear(field)
    await user.type(field, 'SUM')
    expect(field.getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id)
    await user.keyboard('{Enter}')
    expect(field.value).toBe('SUMMA(')
    await user.type(field, 'kostn{ArrowDown}{Tab}')
    expect(field.value).toBe('SUMMA(kostnader.belopp')
    await user.type(field, ') > 1')
    expect(now()).toBeNull()
    await user.keyboard('{Enter}')
    expect(now()).toBe('SUMMA(kostnader.belopp) > 1')
  })

  test('is completed with the choices of what it compares with', async () => {
    const { user, field } = await write('status = ')
    expect(screen.getAllByRole('option').map((option) => option.querySelector('code')?.textContent)).toEqual(['"klar"', '"pagar"'])
    await user.keyboard('{ArrowDown}{Enter}')
    expect(field.value).toBe('status = "pagar"')
  })

  test('closes its list with Escape, and opens it with Ctrl and space', async () => {
    const { user } = await write('fi')
    expect(screen.queryAllByRole('option')).not.toHaveLength(0)
    await user.keyboard('{Escape}')
    expect(screen.queryAllByRole('option')).toHaveLength(0)
    await user.keyboard('{Control>} {/Control}')
    expect(screen.queryAllByRole('option')).not.toHaveLength(0)
  })

  test.each([
    ['SUMMA(fick; tal > 1', 'Parentesen stängs aldrig. Lägg till ) där den ska sluta.'],
    ['SUMMA(fick, tal) > 1', 'Skilj delarna åt med semikolon (;). Komma är decimaltecken.'],
    ['fick > ', 'Formeln slutar mitt i. Skriv ett namn, ett tal eller en funktion sist.'],
    ['SUM(fick) > 1', 'Det finns ingen funktion som heter SUM. Menade ni SUMMA?'],
    ['fick = = 1', 'Före = saknas ett namn, ett tal eller en funktion. Skriv det, eller ta bort =.'],
    ['fick != 1', 'Skriv <> för ”är inte”.'],
    ['fick > 1)', 'Det finns en slutparentes för mycket. Ta bort den.'],
  ])('%s cannot be read: %s', async (written, told) => {
    const { described, field, user, formula: now } = await write(written, VARFOR, showing('vidare'))
    expect(described()).toContain(told)
    expect(field.getAttribute('aria-invalid')).toBe('true')
    await user.keyboard('{Escape}')
    await user.tab()
    expect([field.value, now()]).toEqual([written, 'vidare'])
    expect(screen.getByText(/Formuläret behåller den förra formeln/)).toBeDefined()
  })

  test.each([
    ['ficck > 1', 'Det finns ingen fråga eller uppgift som heter ficck. Menade ni fick?'],
    ['varfor = 1', 'cirkel: varfor → varfor'],
    ['status = 1', 'Det går inte att jämföra alternativ med tal.'],
    ['status = "borta"', 'Alternativet ”borta” finns inte. Det finns: klar, pagar.'],
    ['kostnader.belopp > 1', 'Kolumnen kostnader.belopp måste räknas ihop, till exempel med SUMMA.'],
    ['fick', 'Här behövs ja/nej, men det här är tal.'],
  ])('%s is wrong: %s', async (written, told) => {
    const { described } = await write(written)
    expect(described()).toContain(told)
  })

  test('that is wrong is kept in the draft; one that goes in a circle is not', async () => {
    const wrong = await write('ficck > 1')
    await wrong.user.keyboard('{Escape}{Enter}')
    expect(wrong.formula()).toBe('ficck > 1')
    cleanup()
    const circular = await write('summa + 1', SUMMA)
    await circular.user.keyboard('{Escape}{Enter}')
    expect(circular.described()).toContain('Det går i cirkel: summa → summa.')
    expect(circular.formula()).toBe('SUMMA(kostnader.belopp)')
  })

  test('is marked under the letters that are wrong', async () => {
    const { field } = await write('fick > 1 OCH ficck > 2')
    expect(field.parentElement?.querySelector('mark')?.textContent).toBe('ficck')
  })

  test('that cannot be read waits until one comes back to it, or takes the old one back', async () => {
    const { comeBack, user, formula: now } = await write('fick >', VARFOR, showing('vidare'))
    comeBack()
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Visas' }).value).toBe('fick >')
    await user.click(screen.getByRole('button', { name: 'Ta tillbaka den förra' }))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Visas' }).value).toBe('vidare')
    comeBack()
    expect(screen.getByRole('combobox', { name: 'Regel 1: Fråga' })).toBeDefined()
    expect(now()).toBe('vidare')
  })

  test('has the value of the answers it is tried with beside it', async () => {
    const { trial } = await write('fick > 1')
    expect(screen.getByText('saknas, för Vad fick ni? är inte besvarad')).toBeDefined()
    act(() => trial().environment.form.answer('fick', '3300'))
    expect(screen.getByText('Ja')).toBeDefined()
    cleanup()
    const calculated = await write('fick * 2', SUMMA)
    act(() => calculated.trial().environment.form.answer('fick', '3300'))
    expect(screen.getByText(/^6\s600\skr$/)).toBeDefined()
  })
})
