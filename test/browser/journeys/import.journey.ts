import { solKommun2025 } from '@aterrapport/library/questionnaires/sol-kommun-2025.ts'
import { widgetsWorkbook } from '@aterrapport/server/exchange/testing/widgets-form.ts'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { signIn } from '../steps.ts'

async function choose(page: Page, name: string, content: string | Uint8Array): Promise<void> {
  await page.getByLabel('Formulärfil').setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(content) })
}

journey('a designer takes in an XLSForm that others wrote, and is told what did not come along', async ({ page, app }) => {
  await signIn(page, /Astrid/)
  await page.goto(`${app.url}/admin/formular/importera`)
  await choose(page, 'widgets.xlsx', await widgetsWorkbook())
  await expect(page.getByRole('heading', { name: '19 saker blev annorlunda eller kom inte med' })).toBeVisible()
  const constraint = page.getByRole('row').filter({ hasText: '. >= today()' })
  await expect(constraint).toContainText('”today” finns inte bland våra funktioner.')
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Skapa utkast' }).click()
  await expect(page).toHaveURL(/\/formular\/utkast\//)
  await expect(page.getByText('integer widget').first()).toBeVisible()
})

journey('a file that is no questionnaire is told to be none, and one with faults becomes a draft', async ({ page, app }) => {
  await signIn(page, /Astrid/)
  await page.goto(`${app.url}/admin/formular/importera`)
  const told = page.getByRole('alert')
  for (const [name, content, words] of [
    ['brev.docx.json', 'Hej', 'Den är varken JSON eller en Excel-arbetsbok (.xlsx).'],
    ['annat.json', '{"hej": 1}', 'följer inte formulärets schema'],
    ['nyare.json', '{"schemaVersion": 7}', 'Den följer schema 7'],
    ['trasig.xlsx', 'PK\u0003\u0004', 'Arbetsboken går inte att läsa.'],
  ] as const) {
    await choose(page, name, content)
    await expect(told).toContainText(words)
    await expectAccessible(page)
  }
  const [first] = solKommun2025.sections
  const unsound = { ...solKommun2025, key: 'med-fel', sections: [{ ...first, relevance: { ref: 'borta' } }] }
  await choose(page, 'med-fel.json', JSON.stringify(unsound))
  await expect(page.getByRole('status').filter({ hasText: 'Formuläret har 1 fel att rätta' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Skapa utkast' }).click()
  await expect(page).toHaveURL(/\/formular\/utkast\//)
})

journey('a published version comes as a copy to read, on paper and in Word', async ({ page, app }) => {
  await signIn(page, /Astrid/)
  await page.goto(`${app.url}/admin/formular`)
  await page
    .getByRole('link', { name: /^Version 1/ })
    .first()
    .click()
  const version = await page.getByRole('link', { name: /PDF/ }).first().getAttribute('href')
  for (const [format, begins] of [
    ['pdf', '%PDF'],
    ['docx', 'PK'],
  ] as const) {
    const response = await page.request.get(`${app.url}${version?.replace('.pdf', `.${format}`)}`)
    expect(response.ok()).toBe(true)
    expect((await response.body()).toString('latin1', 0, begins.length)).toBe(begins)
  }
})
