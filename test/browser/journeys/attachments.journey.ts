import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { downloadedBy, untilSaved } from '../steps.ts'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

journey('a file that is not what it says is refused in words; a right one is kept, read back and removed', async ({ joined, linkTo }) => {
  const { page, goTo } = await joined({ link: await linkTo('1490'), name: 'Eva Strand' })
  await goTo('avsnitt/underlag')
  const ledger = page.getByRole('group', { name: /^Utdrag ur huvudboken/ })
  const choose = ledger.locator('input[type=file]')

  await choose.setInputFiles({ name: 'huvudbok.pdf', mimeType: 'application/pdf', buffer: Buffer.from('konto;belopp\n5010;1200\n') })
  await expect(ledger.getByText('Innehållet i huvudbok.pdf är något annat än vad filnamnet säger.')).toBeVisible()
  await choose.setInputFiles({ name: 'utdrag.pdf', mimeType: 'application/pdf', buffer: PNG })
  await expect(ledger.getByText('Filen är av ett annat slag än frågan tar emot. Skicka den som PDF, Excel, CSV, SIE.')).toBeVisible()
  await choose.setInputFiles({ name: 'tom.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) })
  await expect(ledger.getByText('Filen är tom. Välj en annan.')).toBeVisible()
  await expectAccessible(page)
  for (const _ of [1, 2, 3]) await ledger.getByRole('button', { name: 'Ta bort' }).first().click()
  await expect(ledger.getByRole('alert')).toHaveCount(0)

  await choose.setInputFiles({ name: 'huvudbok åäö.pdf', mimeType: 'application/pdf', buffer: PDF })
  await expect(ledger.getByRole('link', { name: 'huvudbok åäö.pdf' })).toBeVisible()
  await untilSaved(page)
  await expectAccessible(page)
  await page.reload()
  expect(await downloadedBy(page, 'huvudbok åäö.pdf')).toEqual(PDF)

  await ledger.getByRole('button', { name: 'Ta bort huvudbok åäö.pdf' }).click()
  await expect(ledger.getByRole('link')).toHaveCount(0)
  await untilSaved(page)
  await page.reload()
  await expect(ledger.getByText('Välj fil')).toBeVisible()
  await expect(ledger.getByRole('link')).toHaveCount(0)
})
