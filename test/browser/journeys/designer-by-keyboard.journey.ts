import type { Page } from '@playwright/test'
import { expectAccessible } from '../accessible.ts'
import { outlineItem } from '../designing/outline.ts'
import { panelOf } from '../designing/panel.ts'
import { expect, journey } from '../journey.ts'
import { tabTo, type } from '../keyboard.ts'
import { signIn } from '../steps.ts'

/** Chooses in a menu that is open, by first letters. */
async function chooseInMenu(page: Page, name: RegExp, letter: string): Promise<void> {
  const item = page.getByRole('menuitem', { name })
  for (let press = 0; press < 10; press++) {
    if (await item.evaluate((element) => element === document.activeElement)) return page.keyboard.press('Enter')
    await page.keyboard.press(letter)
  }
  throw new Error(`${letter} does not lead to ${String(name)}`)
}

/** Adds something after what is selected, and writes what it is called. The focus stands in the outline's button, or is put there by F6. */
async function add(page: Page, what: { readonly kind: RegExp; readonly letter: string; readonly called: string }): Promise<void> {
  await tabTo(page, page.getByRole('region', { name: 'Disposition' }).getByRole('button', { name: 'Lägg till', exact: true }))
  await page.keyboard.press('Enter')
  await chooseInMenu(page, what.kind, what.letter)
  await page.keyboard.type(what.called)
  await expect(page.getByRole('treeitem', { name: what.called, exact: false })).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('F6')
}

/** Goes by keys to something in the outline, and from there, unless one is to stay, to its properties. */
async function goTo(page: Page, called: string, pane: 'outline' | 'properties' = 'properties'): Promise<void> {
  const items = page.getByRole('treeitem')
  const isIn = async () => (await items.filter({ visible: true }).and(page.locator(':focus')).count()) > 0
  for (let press = 0; press < 3 && !(await isIn()); press++) await page.keyboard.press('F6')
  if (!(await isIn())) await tabTo(page, page.locator('[role="treeitem"][tabindex="0"]'))
  await page.keyboard.press('Home')
  for (const at of Array.from({ length: await items.count() }).keys()) {
    if (((await items.nth(at).locator('span').first().textContent()) ?? '') === called) break
    await page.keyboard.press('ArrowDown')
  }
  await expect(page.getByRole('treeitem', { name: called }).first()).toBeFocused()
  if (pane === 'properties') await page.keyboard.press('Enter')
}

journey('a designer without a mouse builds, moves, rules, repairs and publishes a questionnaire', async ({ page }) => {
  journey.setTimeout(300_000)
  const { keyboard } = page
  const panel = panelOf(page)
  await signIn(page, /Astrid/)
  await tabTo(page, page.getByRole('link', { name: 'Formulär', exact: true }))
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Formulär' })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Nytt formulär' }))
  await keyboard.press('Enter')
  await type(page, page.getByRole('dialog').getByLabel('Rubrik'), 'Utan mus')
  await keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Utan mus' })).toBeFocused()

  await add(page, { kind: /^Nytt avsnitt/, letter: 'n', called: 'Medel' })
  await add(page, { kind: /^Ja eller nej/, letter: 'j', called: 'Vidare' })
  await add(page, { kind: /^Text/, letter: 't', called: 'Vem' })
  await add(page, { kind: /^Belopp/, letter: 'b', called: 'Belopp' })
  await expectAccessible(page)

  // By choosing: the question is shown if another is yes.
  await goTo(page, 'Vem')
  const shown = panel.getByRole('group', { name: 'Visas om', exact: true })
  await tabTo(page, shown.getByRole('button', { name: 'Lägg till regel' }))
  await keyboard.press('Enter')
  await expect(shown.getByRole('combobox', { name: 'Regel 1: Fråga' })).toBeFocused()
  await keyboard.type('Vidare')
  await expect(shown.getByRole('combobox', { name: 'Regel 1: Jämförelse' })).toHaveValue('isYes')
  await expect(page.getByRole('region', { name: 'Formuläret' })).toContainText('”Vidare”')

  // As a formula: what does not parse is told where it is, and kept while one looks elsewhere.
  await goTo(page, 'Belopp')
  await tabTo(page, shown.getByRole('button', { name: 'Formel', exact: true }))
  await keyboard.press('Enter')
  const formula = shown.getByRole('textbox', { name: 'Visas om' })
  await type(page, formula, 'vidare OCH (')
  await keyboard.press('Escape')
  await keyboard.press('Enter')
  await expect(formula).toHaveAccessibleDescription(/Formeln slutar mitt i|Parentesen stängs aldrig/)
  await expectAccessible(page)
  await goTo(page, 'Vem')
  await goTo(page, 'Belopp')
  await expect(formula).toHaveValue('vidare OCH (')
  await tabTo(page, formula)
  await keyboard.press('Control+A')
  await keyboard.type('vid')
  await expect(page.getByRole('option', { name: /^vidare/ })).toHaveAttribute('aria-selected', 'true')
  await expectAccessible(page)
  await keyboard.press('Enter')
  await expect(formula).toHaveValue('vidare')
  await keyboard.press('Enter')

  // A circle is named by what it goes through, and is not stored.
  await goTo(page, 'Vidare')
  await tabTo(page, shown.getByRole('button', { name: 'Formel', exact: true }))
  await keyboard.press('Enter')
  await type(page, formula, 'belopp > 0')
  await keyboard.press('Escape')
  await keyboard.press('Enter')
  await expect(formula).toHaveAccessibleDescription(/Det går i cirkel: .*vidare.*belopp/i)
  await expectAccessible(page)
  await tabTo(page, shown.getByRole('button', { name: 'Ta bort det skrivna' }))
  await keyboard.press('Enter')
  await expect(formula).toHaveValue('')

  // Two equal keys are refused where they are written.
  await goTo(page, 'Belopp')
  const key = panel.getByLabel('Nyckel', { exact: true })
  await tabTo(page, key)
  await keyboard.press('Control+A')
  await keyboard.type('vem')
  await keyboard.press('Enter')
  await expect(key).toHaveAccessibleDescription(/Nyckeln vem används redan\. Välj en annan\./)
  await expect(key).toHaveValue('vem')
  await expectAccessible(page)
  await keyboard.press('Control+A')
  await keyboard.type('summa')
  await keyboard.press('Enter')
  await expect(key).not.toHaveAccessibleDescription(/används redan/)

  // In another order, once more, and away with it.
  await goTo(page, 'Belopp', 'outline')
  await keyboard.press('Alt+ArrowUp')
  await expect(outlineItem(page, 3)).toHaveText(/^Belopp/)
  await expect(outlineItem(page, 3)).toBeFocused()
  await expect(outlineItem(page, 4)).toHaveText(/^Vem/)
  await tabTo(page, page.getByRole('button', { name: 'Duplicera' }), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(page.getByRole('treeitem')).toHaveCount(7)
  await goTo(page, 'Belopp', 'outline')
  await keyboard.press('ArrowDown')
  await keyboard.press('Delete')
  await expect(page.getByRole('treeitem')).toHaveCount(6)
  await expect(page.getByRole('treeitem', { selected: true })).toBeFocused()

  // What others depend on is removed only when one has read what they are; a reference to what is gone is told.
  await goTo(page, 'Vidare', 'outline')
  await keyboard.press('Delete')
  const dialog = page.getByRole('dialog', { name: 'Ta bort ”Vidare”?' })
  await expect(dialog.getByRole('listitem')).toHaveText(['Visas om i frågan ”Belopp”', 'Visas om i frågan ”Vem”'])
  await expectAccessible(page)
  await keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('treeitem', { selected: true })).toBeFocused()
  await keyboard.press('Delete')
  await tabTo(page, dialog.getByRole('button', { name: 'Ta bort ändå' }))
  await keyboard.press('Enter')
  await expect(page.getByRole('treeitem')).toHaveCount(5)
  await goTo(page, 'Vem')
  await expect(panel.getByText('Det finns ingen fråga eller uppgift som heter vidare.').first()).toBeVisible()
  await expect(page.getByRole('treeitem', { name: 'Vem' })).toContainText('1 fel')
  await expectAccessible(page)
  await goTo(page, 'Vem', 'outline')
  await keyboard.press('Control+Z')
  await expect(page.getByRole('treeitem')).toHaveCount(6)
  await keyboard.press('Control+Y')
  await expect(page.getByRole('treeitem')).toHaveCount(5)
  await keyboard.press('Control+Shift+Z')
  await keyboard.press('Control+Z')
  await expect(page.getByRole('treeitem')).toHaveCount(6)
  await expect(page.getByRole('treeitem', { name: 'Vem' })).not.toContainText('1 fel')

  await tabTo(page, page.getByRole('link', { name: 'Publicera', exact: true }), 'Shift+Tab')
  await keyboard.press('Enter')
  await expect(page.getByText('Utkastet kan publiceras.')).toBeVisible()
  await expectAccessible(page)
  await type(page, page.getByLabel('Anteckning'), 'Byggt utan mus')
  await tabTo(page, page.getByRole('button', { name: 'Publicera', exact: true }))
  await keyboard.press('Enter')
  await expect(page.getByText('Version 1 är publicerad')).toBeVisible()
  await expectAccessible(page)
})
