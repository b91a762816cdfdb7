import type { Locator } from '@playwright/test'
import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { untilSaved } from '../steps.ts'

// Gävle handed in the year before: see the demo's earlier year.
const GAVLE = '2180'

journey('last year’s answers stand beside the questions, are taken over, and a large change asks why', async ({ joined, linkTo }) => {
  const { page, goTo } = await joined({ link: await linkTo(GAVLE), name: 'Eva Strand' })
  await goTo('avsnitt/ekonomi')
  const costs = page.getByRole('group', { name: /^Kostnader som ni har betalat med bidraget/ })
  const travel = costs.getByRole('textbox', { name: 'Resor och logi: Belopp' })
  const total = page.getByRole('group', { name: /Summa kostnader/ }).or(page.locator('#q-summa_kostnader'))
  await expect(travel).toHaveAccessibleDescription(/2024: 114\s600\skr/)
  await expectAccessible(page)

  await travel.fill('900')
  await costs.getByRole('button', { name: 'Fyll tomma rutor med svaren från 2024' }).click()
  await expect(costs.getByText('4 svar från 2024 är ifyllda. Kontrollera dem.')).toBeVisible()
  await expect(travel).toHaveValue('900')
  await expect(costs.getByRole('textbox', { name: 'Kompetensutveckling: Belopp' })).toHaveValue(/716\s250/)
  await expect(total).toHaveText(/5\s616\s300\skr/)
  await expect(page.getByText(/har ändrats mycket sedan förra året/)).toHaveCount(0)

  const wages = costs.getByRole('textbox', { name: /^Löner för egen personal.*: Belopp$/ })
  await wages.fill('9 000 000')
  await wages.blur()
  await expect(
    page.getByText('Beloppet har ändrats mycket sedan förra året. Kontrollera det och förklara varför.', { exact: false }),
  ).toBeVisible()
  await page.getByLabel('Kommentar till varningen').fill('Vi har anställt tolv socialsekreterare.')
  await page.getByLabel('Kommentar till varningen').blur()
  await expect(page.getByText(/Skriv en kommentar, så kan ni gå vidare/)).toHaveCount(0)
  await untilSaved(page)
  await expectAccessible(page)

  await page.reload()
  await expect(page.getByLabel('Kommentar till varningen')).toHaveValue('Vi har anställt tolv socialsekreterare.')
  await expect(costs.getByRole('textbox', { name: 'Kompetensutveckling: Belopp' })).toHaveValue(/716\s250/)
})

journey('one click answers as last year; the focus stays at the question', async ({ joined, linkTo }) => {
  const { page, goTo } = await joined({ link: await linkTo('2281'), name: 'Ali Nur' })
  await goTo('avsnitt/uppgifter')
  const board = page.getByRole('textbox', { name: /nämnd/i })
  await page.getByRole('button', { name: /^Ta över svaret från 2024 på .*nämnd/i }).click()
  await expect(board).toHaveValue('Socialnämnden')
  await expect(board).toBeFocused()
  await untilSaved(page)
  await board.fill('Individnämnden')
  await expect(page.getByRole('button', { name: /^Ta över svaret från 2024 på .*nämnd/i })).toHaveCount(0)
})

journey('free text warns of a personnummer, counts, and loses nothing of a hundred thousand characters', async ({ joined, linkTo }) => {
  const { page, goTo } = await joined({
    link: await linkTo('1080'),
    name: 'Kim Provsson',
    options: { viewport: { width: 390, height: 420 } },
  })
  await goTo('avsnitt/resultat')
  const result = page.getByRole('textbox', { name: /viktigaste resultaten/i }).first()
  await result.fill('Anna, 811228-9874, fick stöd i tid.')
  const warning = page.getByText(/ser ut som ett personnummer: 811228-…/)
  await expect(warning).toBeVisible()
  await expect(result).toHaveAccessibleDescription(/ser ut som ett personnummer/)
  await expectAccessible(page)
  await result.fill('Anna fick stöd i tid.')
  await expect(warning).toHaveCount(0)
  await untilSaved(page)

  const pasted = 'Fler familjer fick stöd 👩‍👩‍👧‍👦 i tid, även på עברית\u200F.\n'.repeat(2000).slice(0, 100_000)
  await paste(result, pasted)
  await result.blur()
  await expect(page.getByText(/^.*Texten är 100\s000 tecken lång\. Korta den till högst 3\s000\./)).toBeVisible()
  await expect(page.getByText(/^97\s000 tecken för mycket/).first()).toBeVisible()
  await expect(page.getByText(/Svaret är för långt för att sparas/)).toBeVisible()
  await page.reload()
  await expect(result).toHaveValue(pasted)
})

/** Puts a text in a field as one input event: the browser's own insertion of thousands of lines takes it minutes. */
async function paste(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, given) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(element, given)
    element.dispatchEvent(new Event('input', { bubbles: true }))
  }, text)
}
