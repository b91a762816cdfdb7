import { expectAccessible } from '../accessible.ts'
import type { App } from '../app.ts'
import { expect, journey } from '../journey.ts'
import { untilMail } from '../mailbox.ts'
import { downloadedBy, linkIn, signIn } from '../steps.ts'

journey(
  'a grant that asks for ink gives a page to sign, is told that it was sent, and staff note that it came',
  async ({ joined, linkTo, someone, app }) => {
    const { url } = app
    const certifier = { name: 'Karin Ek', email: 'karin.ek@arjang.example' }
    const signatory = { name: 'Nils Ahl', email: 'nils.ahl@arjang.example' }
    const anna = await joined({ link: await linkTo('1765'), name: 'Anna Lind' })
    await anna.handedOver({ certifier, signatory })
    const karin = await joined({ ...certifier, link: linkIn(await untilMail(url, { to: certifier.email, subject: 'intyga' })) })
    await karin.certified()
    const nils = await joined({ ...signatory, link: linkIn(await untilMail(url, { to: signatory.email, subject: 'underteckna' })) })
    await nils.signed()

    await demandInk(app, true)
    try {
      const { page } = nils
      await nils.goTo('kvittens')
      await expect(page.getByRole('heading', { name: 'Underskrift i original' })).toBeVisible()
      const sheet = await downloadedBy(page, 'Hämta sidan att skriva under (PDF)')
      expect(sheet.subarray(0, 5).toString()).toBe('%PDF-')
      await page.getByRole('button', { name: 'Spara dagen' }).click()
      await expect(page.getByLabel('Vilken dag skickades originalet?')).toHaveAccessibleDescription(/Ange dagen\./)
      await expectAccessible(page)
      const day = page.getByLabel('Vilken dag skickades originalet?')
      const today = (await day.getAttribute('max')) ?? ''
      await day.fill(today)
      await page.getByRole('button', { name: 'Spara dagen' }).click()
      await expect(page.getByText('Tack. Dagen är sparad.')).toBeVisible()
      await expect(page.getByText(/^Originalet skickades/)).toBeVisible()
      await expectAccessible(page)

      const officer = await someone()
      await signIn(officer, /Björn/)
      await officer.goto(`/admin/rapporter/${anna.report}`)
      await expect(officer.getByText(/^Mottagaren anger att originalet skickades/)).toBeVisible()
      await officer.getByRole('button', { name: 'Notera att originalet är mottaget' }).click()
      await expect(officer.getByText(/^Originalet togs emot (?!den)/)).toBeVisible()
      await expectAccessible(officer)

      await page.reload()
      await expect(page.getByText(/^Myndigheten fick originalet/)).toBeVisible()
      await expect(page.getByLabel('Vilken dag skickades originalet?')).toHaveCount(0)
    } finally {
      await demandInk(app, false)
    }
  },
)

/** No page sets a grant's terms, and the demo's grant asks for no ink: it does so for as long as this journey lasts. */
async function demandInk({ asOwner }: App, demanded: boolean): Promise<void> {
  await asOwner(`update grant_year set terms = jsonb_set(terms, '{originalSignature,value}', '${demanded}')`)
}
