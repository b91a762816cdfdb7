import { formula, questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import type { Page } from '@playwright/test'
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
        { kind: 'yesNo', key: 'vidare', label: text('Har ni fördelat medel vidare?') },
        { kind: 'text', key: 'vem', label: text('Till vem?'), maxLength: 200, relevance: formula('vidare') },
        { kind: 'amount', key: 'belopp', label: text('Hur mycket?') },
      ],
      { title: text('Medel') },
    ),
  ]),
  title: text('Två utformare'),
}
/** Where the questions stand in the outline, after the introduction and the section. */
const [whom, sum] = [3, 4]

async function twoDesigners(astrid: Page, eva: Page): Promise<string> {
  await signIn(astrid, /Astrid/)
  await signIn(eva, /Eva/)
  const draft = await openDraft(astrid, document)
  await goToDraft(eva, draft)
  return draft
}

/** Keeps what a page sends about drafts back until it is let go, as a slow line does. */
async function heldBack(page: Page): Promise<() => void> {
  let letGo = () => {}
  const until = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route(/drafts\.(edit|changes)/, async (route) => {
    await until
    await route.continue()
  })
  return letGo
}

const labelField = (page: Page) => panelOf(page).getByLabel('Frågan', { exact: true })
const untilAllSaved = (page: Page) => expect(page.getByText(/^Sparat kl/)).toBeVisible()

journey(
  'two designers see where the other is, get what the other does, and take back only their own',
  async ({ page: astrid, someone }) => {
    const eva = await someone()
    await twoDesigners(astrid, eva)
    await outlineItem(astrid, sum).click()
    await expect(eva.getByText('Astrid Lindqvist arbetar med ”Hur mycket?”')).toBeVisible()
    await expect(outlineItem(eva, sum)).toContainText('Astrid Lindqvist arbetar här')
    await outlineItem(eva, whom).click()
    await expect(astrid.getByText('Eva Nyberg arbetar med ”Till vem?”')).toBeVisible()
    await expectAccessible(eva)

    await astrid.reload()
    await expect(astrid.getByText('Eva Nyberg arbetar med ”Till vem?”')).toBeVisible()
    await expect(astrid.getByText('Ni har utkastet öppet i ett fönster till')).toHaveCount(0)
    await outlineItem(astrid, sum).click()
    await labelField(astrid).fill('Hur mycket har ni fördelat?')
    await labelField(eva).fill('Till vilka?')
    await expect(outlineItem(eva, sum)).toContainText('Hur mycket har ni fördelat?')
    await expect(outlineItem(astrid, whom)).toContainText('Till vilka?')
    await astrid.getByRole('button', { name: 'Ångra' }).click()
    await expect(outlineItem(astrid, sum)).toContainText('Hur mycket?')
    await expect(outlineItem(eva, sum)).toContainText('Hur mycket?')
    await expect(outlineItem(astrid, whom)).toContainText('Till vilka?')
    await expect(labelField(eva)).toHaveValue('Till vilka?')
    await expect(astrid.getByRole('button', { name: 'Ångra' })).toBeDisabled()
  },
)

journey('the same words by two at once: the later is told, with both texts, and chooses', async ({ page: astrid, someone }) => {
  const eva = await someone()
  await twoDesigners(astrid, eva)
  await outlineItem(astrid, sum).click()
  await outlineItem(eva, sum).click()
  const letGo = await heldBack(eva)
  await labelField(eva).fill('Summa som ni fördelade')
  await labelField(astrid).fill('Belopp i kronor')
  await untilAllSaved(astrid)
  letGo()
  const told = eva.getByRole('status').filter({ hasText: '1 ändring sparades inte' })
  await expect(told).toContainText('Astrid Lindqvist hann före med en annan ändring av samma sak.')
  await expect(told).toContainText('Summa som ni fördelade')
  await expect(labelField(eva)).toHaveValue('Belopp i kronor')
  await expectAccessible(eva)
  await told.getByRole('button', { name: 'Gör min ändring ändå' }).click()
  await expect(told).toBeHidden()
  await expect(labelField(astrid)).toHaveValue('Summa som ni fördelade')

  await astrid.getByRole('button', { name: 'Ångra' }).click()
  await expect(astrid.getByText('Det går inte att ångra: Eva Nyberg har ändrat samma sak sedan dess.')).toBeVisible()
  await expect(labelField(astrid)).toHaveValue('Summa som ni fördelade')
})

journey(
  'a question that one removes while the other writes in it is told to be gone, with the words',
  async ({ page: astrid, someone }) => {
    const eva = await someone()
    const draft = await twoDesigners(astrid, eva)
    await outlineItem(eva, whom).click()
    const letGo = await heldBack(eva)
    await labelField(eva).fill('Till vilka föreningar?')
    await outlineItem(astrid, whom).click()
    await outlineItem(astrid, whom).press('Delete')
    await untilAllSaved(astrid)
    letGo()
    const told = eva.getByRole('status').filter({ hasText: '1 ändring sparades inte' })
    await expect(told).toContainText('Till vilka föreningar?')
    await expect(outlineItem(eva, whom)).toContainText('Hur mycket?')
    await expectAccessible(eva)
    await told.getByRole('button', { name: 'Släng min ändring' }).click()
    await expect(told).toBeHidden()

    await goToDraft(eva, draft)
    await expect(eva.getByRole('treeitem')).toHaveCount(5)
  },
)

journey('the server goes away while a designer writes: told at once, and saved when it is back', async ({ page, app }) => {
  await signIn(page, /Astrid/)
  const draft = await openDraft(page, document)
  await outlineItem(page, whom).click()
  await labelField(page).fill('Till vem eller vilka?')
  await untilAllSaved(page)
  await app.cut()
  await labelField(page).fill('Till vilka gick pengarna?')
  await outlineItem(page, sum).click()
  await outlineItem(page, sum).press('Alt+ArrowUp')
  await expect(page.getByText('Inte sparat – ingen kontakt').first()).toBeVisible()
  await expectAccessible(page)
  await app.resume()
  await expect(page.getByText(/^Sparat kl/)).toBeVisible({ timeout: 40_000 })
  await goToDraft(page, draft)
  await expect(outlineItem(page, whom)).toContainText('Hur mycket?')
  await expect(outlineItem(page, sum)).toContainText('Till vilka gick pengarna?')
})

journey('a draft that is removed while somebody works in it can be kept as another', async ({ page: astrid, someone }) => {
  const eva = await someone()
  const draft = await twoDesigners(astrid, eva)
  await outlineItem(astrid, sum).click()
  await eva.goto('/admin/formular')
  const row = eva.getByRole('row').filter({ has: eva.locator(`a[href$="${draft}"]`) })
  await row.getByRole('button', { name: 'Åtgärder för Två utformare' }).click()
  await eva.getByRole('menuitem', { name: 'Ta bort utkastet' }).click()
  await expectAccessible(eva)
  await eva.getByRole('dialog').getByRole('button', { name: 'Ta bort utkastet' }).click()
  await expect(row).toHaveCount(0)

  const told = astrid.getByRole('alert').filter({ hasText: 'Utkastet är borttaget' })
  await labelField(astrid).fill('Hur många kronor?')
  await expect(told).toBeVisible()
  await expectAccessible(astrid)
  await told.getByRole('button', { name: 'Spara som nytt utkast' }).click()
  await expect(astrid).not.toHaveURL(new RegExp(draft))
  await expect(told).toBeHidden()
  await expect(outlineItem(astrid, sum)).toContainText('Hur många kronor?')
  await astrid.reload()
  await expect(outlineItem(astrid, sum)).toContainText('Hur många kronor?')
})
