import { encode } from '@aterrapport/domain/ledger/testing/encode.ts'
import { SAMPLE_SIE } from '@aterrapport/domain/ledger/testing/sample-sie.ts'
import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { untilSaved } from '../steps.ts'

const LEDGER = { name: 'huvudbok-2025.se', mimeType: 'application/octet-stream', buffer: Buffer.from(encode(SAMPLE_SIE, 'cp437')) }

journey(
  'a finance officer fills the cost table from a ledger file, and what came from it is marked @narrow',
  async ({ joined, linkTo }) => {
    const { page, goTo } = await joined({ link: await linkTo('2480'), name: 'Åsa Öberg' })
    await goTo('avsnitt/ekonomi')
    await expect(page.getByText(/^Kvar att redovisa: /)).toBeVisible()
    await page.getByRole('link', { name: 'Hämta beloppen från huvudboken' }).click()

    // A file of another sort is refused with what to do, and another can be chosen at once.
    const choose = page.getByLabel('Huvudboken som fil')
    await choose.setInputFiles({ name: 'huvudbok.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\n') })
    await expect(page.getByRole('alert')).toContainText('Belopp kan inte hämtas ur en PDF')
    await choose.setInputFiles(LEDGER)
    await expect(page.getByText('Organisationsnumret är ert.')).toBeVisible()
    await expect(page.getByText('Umeå kommun, 212000-2627')).toBeVisible()

    await page.getByLabel('P4711 Förebyggande socialtjänst').check()
    const sums = page.getByRole('table').first()
    await expect(sums.getByRole('row', { name: /^Löner för egen personal/ })).toContainText('63 345 kr')
    await expect(page.getByText('Konton som behöver ett kostnadsslag')).toBeVisible()
    await page.getByLabel('Kostnadsslag för 7990 Diverse').selectOption('Kompetensutveckling')
    await expect(sums.getByRole('row', { name: /^Kompetensutveckling/ })).toContainText('777 kr')
    await expect(sums.getByRole('row', { name: /^Summa/ })).toContainText('198 122 kr')

    await page.getByText('Konton och verifikationer').click()
    await page.getByText('Visa en rad bakom 7430 Konsulttjänster').click()
    await expect(page.getByRole('row', { name: /A 301.*Handledning av arbetsgrupp/ })).toBeVisible()
    await page.getByText('Det här räknas inte').click()
    await expect(page.getByText('Bokfört på annat än det ni har valt')).toBeVisible()
    await expectAccessible(page)

    await page.getByRole('button', { name: 'Lägg in beloppen' }).click()
    const staff = page.getByLabel('Löner för egen personal, med sociala avgifter och pension: Belopp')
    await expect(staff).toHaveValue(/^63\s345$/)
    await expect(page.getByText('Från huvudbok-2025.se', { exact: true })).toHaveCount(4)
    await untilSaved(page)
    await expectAccessible(page)

    await staff.fill('60000')
    await staff.blur()
    await expect(page.getByText('Ändrat efter överföringen från huvudbok-2025.se')).toBeVisible()
    await untilSaved(page)
    await page.reload()
    await expect(staff).toHaveValue(/^60\s000$/)
    await expect(page.getByText('Från huvudbok-2025.se', { exact: true })).toHaveCount(3)
    await expect(page.getByText('Ändrat efter överföringen från huvudbok-2025.se')).toBeVisible()

    // The file went with it, as evidence.
    await goTo('avsnitt/underlag')
    await expect(page.getByRole('link', { name: 'huvudbok-2025.se' })).toBeVisible()
  },
)

journey('the books of another organisation need a word before they are used', async ({ joined, linkTo }) => {
  const { page, goTo } = await joined({ link: await linkTo('2418'), name: 'Mats Norén' })
  await goTo('huvudbok')
  await page.getByLabel('Huvudboken som fil').setInputFiles(LEDGER)
  await expect(page.getByText(/Filen gäller organisationsnummer 212000-2627, inte ert/)).toBeVisible()
  await page.getByLabel('P4711 Förebyggande socialtjänst').check()
  await page.getByRole('button', { name: 'Lägg in beloppen' }).click()
  await expect(page.getByRole('alert')).toContainText('Filen har ett annat organisationsnummer än ert')
  await page.getByLabel(/^Vi har kontrollerat filen/).check()
  await page.getByRole('button', { name: 'Lägg in beloppen' }).click()
  await expect(page.getByText('Från huvudbok-2025.se', { exact: true })).toHaveCount(3)
})
