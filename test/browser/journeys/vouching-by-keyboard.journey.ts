import { expect, journey } from '../journey.ts'
import { tabTo, type } from '../keyboard.ts'
import { untilMail } from '../mailbox.ts'
import { linkIn } from '../steps.ts'

journey('without a mouse a report is handed over, certified, signed and its receipt fetched', async ({ joined, linkTo, app: { url } }) => {
  const certifier = { name: 'Karin Ek', email: 'karin.ek@kalmar.example' }
  const signatory = { name: 'Nils Ahl', email: 'nils.ahl@kalmar.example' }
  const anna = await joined({ link: await linkTo('0880'), name: 'Anna Lind' })
  await anna.answeredAll()
  await anna.goTo('kontrollera')
  const { page } = anna
  await tabTo(page, page.getByRole('link', { name: 'Lämna över för intygande' }).first())
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  const finance = page.getByRole('group', { name: /Ekonomichef/ })
  await type(page, finance.getByLabel('Namn'), certifier.name)
  await type(page, finance.getByLabel('E-postadress i arbetet'), certifier.email)
  const representative = page.getByRole('group', { name: /[Bb]ehörig företrädare/ })
  await type(page, representative.getByLabel('Namn'), signatory.name)
  await type(page, representative.getByLabel('E-postadress i arbetet'), signatory.email)
  await tabTo(page, page.getByRole('button', { name: 'Lämna över' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText(/ligger hos Karin Ek för intygande/)).toBeVisible()

  const karin = (await joined({ ...certifier, link: linkIn(await untilMail(url, { to: certifier.email, subject: '' })) })).page
  await karin.goto(`/arende/${anna.report}/intyga`)
  await tabTo(karin, karin.getByRole('radio', { name: /Alternativ 1/ }))
  await karin.keyboard.press('Space')
  await type(karin, karin.getByLabel('Telefon').last(), '0480-45 00 00')
  await tabTo(karin, karin.getByRole('button', { name: 'Intyga', exact: true }))
  await karin.keyboard.press('Enter')
  await expect(karin.getByText(/gått vidare till Nils Ahl/)).toBeVisible()

  const nils = (await joined({ ...signatory, link: linkIn(await untilMail(url, { to: signatory.email, subject: '' })) })).page
  await nils.goto(`/arende/${anna.report}/underteckna`)
  await tabTo(nils, nils.getByRole('radio').first())
  await nils.keyboard.press('Space')
  await tabTo(nils, nils.getByRole('button', { name: 'Underteckna och lämna in' }))
  await nils.keyboard.press('Enter')
  await expect(nils.getByRole('heading', { level: 1 })).toBeFocused()
  const receipt = nils.getByRole('link', { name: 'Hämta kvittensen (PDF)' })
  await tabTo(nils, receipt)
  const coming = nils.waitForEvent('download')
  await nils.keyboard.press('Enter')
  expect((await coming).suggestedFilename()).toMatch(/\.pdf$/)
})
