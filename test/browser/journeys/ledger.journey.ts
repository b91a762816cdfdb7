import { encode } from '@aterrapport/domain/ledger/testing/encode.ts'
import { SAMPLE_SIE } from '@aterrapport/domain/ledger/testing/sample-sie.ts'
import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { untilMail } from '../mailbox.ts'
import { linkIn, untilSaved } from '../steps.ts'

const LEDGER = { name: 'huvudbok-2025.se', mimeType: 'application/octet-stream', buffer: Buffer.from(encode(SAMPLE_SIE, 'cp437')) }

const STAFF = 'Löner för egen personal, med sociala avgifter och pension: Belopp'

/** A ledger that does not say whose it is, with salaries on a project and a cost that has no cost type. */
function ledgerOf(salaries: string): string {
  return [
    '#FLAGGA 0',
    '#KONTO 5020 "Loner"',
    '#VER A 1 20250601',
    '{',
    `#TRANS 5020 {6 P4711} ${salaries}.00`,
    '#TRANS 7990 {6 P4711} 777.00',
    `#TRANS 1930 {} -${Number(salaries) + 777}.00`,
    '}',
  ].join('\r\n')
}

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

    // A second dimension narrows it down, and is taken away again.
    await page.getByLabel('Begränsa ytterligare').selectOption('Ansvar')
    await expect(page.getByText('Välj minst ett objekt ovan, så visas beloppen.')).toBeVisible()
    await page.getByLabel('3100 Individ- och familjeomsorg').check()
    await expect(sums.getByRole('row', { name: /^Summa/ })).toContainText('63 345 kr')
    await page.getByLabel('Begränsa ytterligare').selectOption('Ingen begränsning')
    await page.getByLabel('P9000 Övrigt projekt').check()
    await expect(sums.getByRole('row', { name: /^Summa/ })).toContainText('199 122 kr')
    await page.getByLabel('P9000 Övrigt projekt').uncheck()
    await expect(sums.getByRole('row', { name: /^Summa/ })).toContainText('198 122 kr')

    await page.getByText('Konton och verifikationer').click()
    await page.getByText('Visa en rad bakom 7430 Konsulttjänster').click()
    await expect(page.getByRole('row', { name: /A 301.*Handledning av arbetsgrupp/ })).toBeVisible()
    await page.getByText('Det här räknas inte').click()
    await expect(page.getByText('Bokfört på annat än det ni har valt')).toBeVisible()
    await expectAccessible(page)

    await page.getByRole('button', { name: 'Lägg in beloppen' }).click()
    const staff = page.getByLabel(STAFF)
    await expect(staff).toHaveValue(/^63\s345$/)
    await expect(page.getByText('Från huvudbok-2025.se', { exact: true })).toHaveCount(4)
    await untilSaved(page)
    await expectAccessible(page)

    // Costs above what was received are told where that stands, under the costs and with their sum.
    await staff.fill('99000000')
    await expect(page.getByText(/^Kostnaderna är .* mer än de /)).toHaveCount(3)
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

    // Where everything is checked, it is told what the file gave and what has been changed since.
    await goTo('kontrollera')
    const taken = page.getByRole('heading', { name: 'Hämtat från huvudboken: huvudbok-2025.se' }).locator('..')
    await expect(taken.getByText('P4711 Förebyggande socialtjänst')).toBeVisible()
    await expect(taken.getByText(/av Åsa Öberg$/)).toBeVisible()
    await expect(taken.getByText('Bifogad som underlag')).toBeVisible()
    await expect(taken.getByRole('row', { name: /^Löner för egen personal/ })).toContainText('ändrat för hand, −3 345 kr')
    await expect(taken.getByRole('row', { name: /^Summa/ })).toContainText('194 777 kr')
    await taken.getByText('Det här i filen räknades inte, och varför').click()
    await expect(taken.getByText('3511 Driftbidrag från staten')).toBeVisible()
    await expectAccessible(page)
  },
)

journey('a finance chief sees the economy beside what was taken over from the ledger', async ({ joined, linkTo, app: { url } }) => {
  const certifier = { name: 'Karin Ek', email: 'karin.ek@lycksele.example' }
  const anna = await joined({ link: await linkTo('2481'), name: 'Anna Lind' })
  await anna.answeredAll()
  await anna.goTo('avsnitt/ekonomi')
  const spent = (await anna.page.getByLabel(STAFF).inputValue()).replaceAll(/\s/g, '')
  await anna.goTo('huvudbok')
  await anna.page.getByLabel('Huvudboken som fil').setInputFiles({ ...LEDGER, buffer: Buffer.from(ledgerOf(spent)) })
  await anna.page.getByLabel('P4711').check()
  await anna.page.getByRole('button', { name: 'Lägg in beloppen' }).click()
  await expect(anna.page.getByText('Från huvudbok-2025.se', { exact: true })).toHaveCount(1)
  await anna.handedOver({ certifier, signatory: { name: 'Nils Ahl', email: 'nils.ahl@lycksele.example' } })

  const karin = await joined({ ...certifier, link: linkIn(await untilMail(url, { to: certifier.email, subject: '' })) })
  await karin.goTo('intyga')
  const taken = karin.page.getByRole('heading', { name: 'Hämtat från huvudboken: huvudbok-2025.se' }).locator('..')
  await expect(taken.getByText(/av Anna Lind$/)).toBeVisible()
  await expect(taken.getByText('Inget är ändrat sedan beloppen hämtades.')).toBeVisible()
  await taken.getByText('Konton bakom beloppen').click()
  await expect(taken.getByText('5020 Loner', { exact: true })).toBeVisible()
  await taken.getByText('Det här i filen räknades inte, och varför').click()
  await expect(taken.getByText(/^Kostnader utan kostnadsslag: 777.kr/)).toBeVisible()
  await expectAccessible(karin.page)
})

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
