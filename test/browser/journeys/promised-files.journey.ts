import { addDays, dayOf, instantOf } from '@aterrapport/domain/time/days.ts'
import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { untilMail } from '../mailbox.ts'
import { downloadedBy, linkIn, signIn } from '../steps.ts'

const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

journey(
  'a ledger that was promised is sent from the receipt, and the authority finds it under the answer',
  async ({ joined, linkTo, someone, app: { url } }) => {
    const certifier = { name: 'Karin Ek', email: 'karin.ek@svalov.example' }
    const signatory = { name: 'Nils Ahl', email: 'nils.ahl@svalov.example' }
    const anna = await joined({ link: await linkTo('1214'), name: 'Anna Lind' })
    const { page } = anna
    await anna.answered({ 'huvudboksutdrag:later': addDays(dayOf(instantOf(Date.now())), 30) })
    await anna.handedOver({ certifier, signatory })
    const karin = await joined({ ...certifier, link: linkIn(await untilMail(url, { to: certifier.email, subject: 'intyga' })) })
    await karin.certified()
    const nils = await joined({ ...signatory, link: linkIn(await untilMail(url, { to: signatory.email, subject: 'underteckna' })) })
    await nils.signed()

    await anna.goTo('uppgifter')
    await page.getByRole('link', { name: 'Skicka filerna som ska komma senare' }).click()
    const ledger = page.getByRole('region', { name: /^Utdrag ur huvudboken/ })
    await expect(ledger.getByText(/^Ska komma senast/)).toBeVisible()
    await expectAccessible(page)
    await ledger
      .getByLabel('Välj fil')
      .setInputFiles({ name: 'huvudbok.pdf', mimeType: 'application/pdf', buffer: Buffer.from('konto;belopp\n5010;1\n') })
    await ledger.getByRole('button', { name: 'Skicka filen till myndigheten' }).click()
    await expect(ledger.getByRole('alert')).toContainText('Innehållet i huvudbok.pdf är något annat än vad filnamnet säger.')
    await expectAccessible(page)
    await ledger.getByRole('button', { name: 'Ta bort huvudbok.pdf' }).click()

    await ledger.getByLabel('Välj fil').setInputFiles({ name: 'huvudbok.pdf', mimeType: 'application/pdf', buffer: PDF })
    await expect(ledger.getByText('Det som har skickats går inte att ta bort.')).toBeVisible()
    await ledger.getByRole('button', { name: 'Skicka filen till myndigheten' }).click()
    await expect(ledger.getByText('Har kommit')).toBeVisible()
    await expect(ledger.getByText(/^Skickad .* av Anna Lind$/)).toBeVisible()
    await expectAccessible(page)
    expect(await downloadedBy(page, 'huvudbok.pdf')).toEqual(PDF)

    const officer = await someone()
    await signIn(officer, /Björn/)
    await officer.goto(`/admin/rapporter/${anna.report}`)
    await expect(officer.getByText(/^kom efter inlämning .*, från Anna Lind$/)).toBeVisible()
    await expectAccessible(officer)
    expect(await downloadedBy(officer, 'huvudbok.pdf')).toEqual(PDF)
  },
)
