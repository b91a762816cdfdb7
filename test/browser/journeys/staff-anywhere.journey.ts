import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { signIn } from '../steps.ts'

journey(
  'staff work in the dark and on a telephone, and what narrows the board down stands in the address',
  { tag: '@telephone' },
  async ({ someone }) => {
    const page = await someone({ colorScheme: 'dark' })
    await page.goto('/admin/')
    await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible()
    await expectAccessible(page)
    await signIn(page, /Björn/)
    await expectAccessible(page)
    for (const [way, heading] of [
      ['Statsbidrag', 'Statsbidrag'],
      ['Formulär', 'Formulär'],
      ['Mottagare', 'Mottagare'],
      ['Omgångar', 'Omgångar'],
    ] as const) {
      await page.getByRole('link', { name: way, exact: true }).first().click()
      await expect(page.getByRole('heading', { level: 1, name: heading })).toBeFocused()
      await expectAccessible(page)
    }

    await page.getByRole('link', { name: 'Ny omgång' }).click()
    await page.getByLabel(/^Namn/).fill(' ')
    await page.getByRole('button', { name: 'Skapa omgången' }).click()
    await expect(page.getByRole('heading', { name: 'Rätta det här' })).toBeFocused()
    await expect(page.getByLabel(/^Namn/)).toHaveAccessibleDescription(/Ge omgången ett namn\./)
    await expectAccessible(page)
    await page.goBack()

    await page.getByRole('link', { name: 'Återrapportering 2025' }).first().click()
    await expect(page.getByText('290 återrapporter')).toBeVisible()
    await expectAccessible(page)
    const search = page.getByLabel('Sök mottagare, kod, län eller adress')
    await search.fill('umeå')
    await expect(page.getByText('1 av 290 återrapporter')).toBeVisible()
    for (const dialog of ['Importera adresser', 'Skicka inbjudningar', 'Stäng omgången']) {
      await page.getByRole('button', { name: dialog }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await expect(page.getByRole('button', { name: dialog })).toBeFocused()
    }
    await search.fill('')
    await page.getByLabel('Län', { exact: true }).selectOption('Gotlands län')
    await expect(page.getByText('1 av 290 återrapporter')).toBeVisible()
    await page.reload()
    await expect(page.getByText('1 av 290 återrapporter')).toBeVisible()
    await expect(page.getByLabel('Län', { exact: true })).toHaveValue('Gotlands län')
    await page.getByRole('link', { name: 'Gotland' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /Gotland/ })).toBeVisible()
    await expectAccessible(page)
    await page.goBack()
    await expect(page.getByText('1 av 290 återrapporter')).toBeVisible()

    await page.getByRole('link', { name: 'Statsbidrag', exact: true }).first().click()
    await page
      .getByRole('link', { name: /förebyggande/ })
      .first()
      .click()
    await expect(page.getByText('Fördelningen summerar exakt till det belopp som ska fördelas.')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Formulär', exact: true }).first().click()
    await page
      .getByRole('link', { name: /version 1/i })
      .first()
      .click()
    await expect(page.getByRole('heading', { name: 'Så ser mottagaren formuläret' })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'In English' }).click()
    await page.getByRole('link', { name: 'Overview', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeFocused()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expectAccessible(page)
  },
)
