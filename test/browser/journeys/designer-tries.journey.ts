import { formula, questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import { expectAccessible } from '../accessible.ts'
import { outlineItem } from '../designing/outline.ts'
import { panelOf } from '../designing/panel.ts'
import { expect, journey } from '../journey.ts'
import { goToDraft, openDraft, signIn } from '../steps.ts'

const document = {
  ...questionnaire([
    section(
      'medel',
      [
        {
          kind: 'amount',
          key: 'utbetalt',
          label: text('Det här har ni fått'),
          prefill: { from: 'utbetalning.belopp', locked: true },
        },
        { kind: 'yesNo', key: 'vidare', label: text('Har ni fördelat medel vidare?'), required: true },
        { kind: 'text', key: 'vem', label: text('Till vem?'), maxLength: 200, relevance: formula('vidare') },
        {
          kind: 'amount',
          key: 'anvant',
          label: text('Hur mycket har ni använt?'),
          checks: [
            {
              key: 'hogst',
              assert: formula('anvant <= utbetalt'),
              severity: 'error',
              message: text('Ni kan inte ha använt mer än ni har fått.'),
            },
          ],
        },
      ],
      { title: text('Medel') },
    ),
    section(
      'omojligt',
      [
        {
          kind: 'choice',
          key: 'lage',
          label: text('Hur gick det?'),
          choices: [
            { key: 'bra', label: text('Bra') },
            { key: 'daligt', label: text('Dåligt') },
          ],
          checks: [{ key: 'inte_daligt', assert: formula('lage <> "daligt"'), severity: 'error', message: text('Välj något annat.') }],
        },
        { kind: 'amount', key: 'kvar', label: text('Kvar'), relevance: formula('vidare OCH INTE vidare') },
        {
          kind: 'number',
          key: 'antal',
          label: text('Antal'),
          checks: [{ key: 'bade', assert: formula('antal > 10 OCH antal < 5'), severity: 'error', message: text('Antalet stämmer inte.') }],
        },
      ],
      { title: text('Omöjligt') },
    ),
  ]),
  title: text('Att prova'),
}

journey(
  'a draft is tried as somebody made up and as a real recipient, explained, saved and run again',
  { tag: '@narrow' },
  async ({ page, isMobile, viewport }) => {
    const isNarrow = isMobile || (viewport?.width ?? 0) < 1024
    const pane = async (name: string) => {
      if (isNarrow) await page.getByRole('group', { name: 'Del av sidan' }).getByRole('button', { name }).click()
    }
    await signIn(page, /Astrid/)
    const draft = await openDraft(page, document)
    await goToDraft(page, draft, 'prova')
    const why = page.getByRole('region', { name: 'Varför är det så?' })

    await pane('Så här provar ni')
    await expect(page.getByText('Fylls i som')).toBeVisible()
    await expectAccessible(page)
    await page.getByLabel('Fyll i som').selectOption({ index: 1 })
    await page.getByLabel('Mottagare', { exact: true }).selectOption('Umeå')
    await expect(page.getByText(/^Fylls i som Umeå/)).toBeVisible()

    await pane('Formuläret')
    const got = page.getByRole('region', { name: 'Formuläret' })
    await expect(got).toContainText(/Det här har ni fått/)
    await expect(got.getByText('1 fråga visas inte nu')).toBeVisible()
    await got.getByRole('radio', { name: 'Ja' }).check()
    await got.getByLabel(/^Till vem\?/).fill('Föreningen Stegen')
    await pane('Förklaring')
    await expect(why).toContainText('visas för att')
    await expect(why).toContainText('”Har ni fördelat medel vidare?” är ja')
    await expectAccessible(page)

    await pane('Formuläret')
    await got.getByLabel(/^Hur mycket har ni använt/).fill('99000000')
    await got.getByLabel(/^Hur mycket har ni använt/).blur()
    await got.getByLabel(/^Hur mycket har ni använt/).focus()
    await pane('Förklaring')
    await expect(why).toContainText('Säger nu: ”Ni kan inte ha använt mer än ni har fått.”')

    const tests = page.getByRole('region', { name: 'Sparade provsvar' })
    await tests.getByRole('button', { name: 'Spara svaren' }).click()
    await expect(tests.getByLabel(/^Vad provar de/)).toHaveAccessibleDescription(/Skriv vad svaren provar\./)
    await tests.getByLabel(/^Vad provar de/).fill('Kommun som fördelade vidare')
    await tests.getByRole('button', { name: 'Spara svaren' }).click()
    await expect(tests.getByText('1 av 1 ger samma resultat som när de sparades.')).toBeVisible()
    await expectAccessible(page)

    // The draft becomes another: the answers no longer give what they gave, which is told where one tries and where one publishes.
    await page.getByRole('link', { name: 'Bygg', exact: true }).click()
    await pane('Disposition')
    await outlineItem(page, 4).click()
    await pane('Egenskaper')
    await expect(panelOf(page).getByLabel('Frågan', { exact: true })).toHaveValue('Till vem?')
    const shown = panelOf(page).getByRole('group', { name: 'Visas om', exact: true })
    await shown.getByRole('combobox', { name: 'Regel 1: Jämförelse' }).selectOption('är nej')
    await page.getByRole('link', { name: 'Prova', exact: true }).click()
    await pane('Förklaring')
    await expect(tests.getByText('0 av 1 ger samma resultat som när de sparades.')).toBeVisible()
    await expect(tests).toContainText('”Till vem?” visas inte längre.')
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Publicera', exact: true }).click()
    await expect(page.getByText('1 av 1 sparade provsvar ger något annat än väntat')).toBeVisible()
    await page.getByRole('link', { name: 'Prova', exact: true }).click()
    await pane('Förklaring')
    await tests.getByRole('button', { name: 'Godta det nya: Kommun som fördelade vidare' }).click()
    await expect(tests.getByText('1 av 1 ger samma resultat som när de sparades.')).toBeVisible()
  },
)

journey('answers at random fill the form, and a search finds what can never be', async ({ page }) => {
  await signIn(page, /Astrid/)
  const draft = await openDraft(page, document)
  await goToDraft(page, draft, 'prova')
  const form = page.getByRole('region', { name: 'Formuläret' })
  await page.getByRole('button', { name: 'Fyll i slumpvis' }).click()
  await expect(page.getByText('Formuläret är ifyllt med påhittade svar.')).toBeVisible()
  await expect(form.getByRole('radio', { checked: true })).toHaveCount(1)
  await page.getByRole('button', { name: 'Töm svaren' }).click()
  await expect(form.getByRole('radio', { checked: true })).toHaveCount(0)

  const search = page.getByRole('region', { name: 'Leta efter fel' })
  await search.getByRole('button', { name: 'Leta i 500 försök' }).click()
  await expect(search.getByRole('heading', { name: 'Kan aldrig visas' })).toBeVisible({ timeout: 60_000 })
  await expect(search.getByRole('link', { name: /Kvar/ })).toBeVisible()
  await expect(search.getByText('1 alternativ gick aldrig att välja utan fel')).toBeVisible()
  await expect(search.getByRole('link', { name: /Dåligt/ })).toBeVisible()
  await expect(search.getByText('1 kontroll stämde aldrig')).toBeVisible()
  await expectAccessible(page)
  await search.getByRole('link', { name: /Antalet stämmer inte/ }).click()
  await expect(panelOf(page).getByLabel('Frågan', { exact: true })).toHaveValue('Antal')
})
