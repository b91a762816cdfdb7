import type { Page } from '@playwright/test'
import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { untilMail } from '../mailbox.ts'
import { openRound } from '../open-round.ts'
import { linkIn, signIn } from '../steps.ts'

const registry = 'registrator@hjo-provet.example'
const signOff = { certification: true, samePersonAllowed: false, contributorMayCertify: false, identification: 'loa3' } as const

journey(
  'a finance chief known by a code is asked to identify herself, does, and certifies; the signatory needs no code at all',
  async ({ someone, joined, app: { url } }) => {
    const certifier = { name: 'Karin Ek', email: 'karin.ek@hjo-provet.example' }
    const signatory = { name: 'Nils Ahl', email: 'nils.ahl@hjo-provet.example' }
    const officer = await someone()
    await signIn(officer, /Björn/)
    const { link } = await openRound(officer.context(), url, { name: 'Omgång med e-legitimation', kommunkod: '1497', registry, signOff })
    const contributor = await joined({ link, name: 'Anna Lind' })
    await contributor.handedOver({ certifier, signatory })

    const karin = await joined({ ...certifier, link: linkIn(await untilMail(url, { to: certifier.email, subject: '' })) })
    const chief = karin.page
    await karin.goTo('intyga')
    await expect(chief.getByText('Legitimera er först')).toBeVisible()
    await expect(chief.getByRole('radio', { name: /Alternativ 1/ })).toHaveCount(0)
    await expectAccessible(chief)

    await chief.getByRole('button', { name: 'Legitimera er med Demolegitimation' }).click()
    await expect(chief.getByRole('heading', { level: 1, name: 'Vem vill ni legitimera er som?' })).toBeVisible()
    await expect(chief.getByText('ber om tillitsnivå 3 eller högre')).toBeVisible()
    await expectAccessible(chief)
    await chief.getByRole('button', { name: 'Avbryt' }).click()
    await expect(chief.getByRole('heading', { level: 1, name: 'Legitimeringen blev inte klar' })).toBeVisible()
    await expect(chief.getByText('Ni avbröt legitimeringen. Inget har ändrats.')).toBeVisible()
    await expectAccessible(chief)

    await chief.getByRole('link', { name: 'Försök igen' }).click()
    await chief.getByRole('button', { name: 'Legitimera er med Demolegitimation' }).click()
    await chief.getByRole('radio', { name: '2' }).check()
    await identify(chief, { name: 'Karin Ek' })
    await expect(chief.getByText('Här krävs minst nivå 3.')).toBeVisible()

    await chief.getByRole('link', { name: 'Försök igen' }).click()
    await chief.getByRole('button', { name: 'Legitimera er med Demolegitimation' }).click()
    await identify(chief, { name: 'Karin Ek' })
    await expect(chief.getByText('Ni är legitimerad som Karin Ek med Demolegitimation, tillitsnivå 3.')).toBeVisible()
    await expectAccessible(chief)
    await chief.getByRole('radio', { name: /Alternativ 1/ }).check()
    await chief.getByLabel('Telefon').last().fill('0503-350 00')
    await chief.getByRole('button', { name: 'Intyga', exact: true }).click()
    await expect(chief.getByText(/gått vidare till Nils Ahl/)).toBeVisible()

    const director = await someone()
    await director.goto(linkIn(await untilMail(url, { to: signatory.email, subject: '' })))
    await director.getByRole('link', { name: 'Läs och underteckna' }).click()
    await expect(director.getByRole('heading', { level: 1, name: 'Vem är ni?' })).toBeVisible()
    await expectAccessible(director)
    await director.getByRole('button', { name: 'Legitimera er med Demolegitimation' }).click()
    await identify(director, signatory)
    await expect(director.getByText('Ni är legitimerad som Nils Ahl med Demolegitimation, tillitsnivå 3.')).toBeVisible()
    await director.getByRole('radio', { name: 'Beslut i nämnd' }).check()
    await director.getByRole('button', { name: 'Underteckna och lämna in' }).click()
    await expect(director.getByRole('heading', { level: 1, name: 'Redovisningen är inlämnad' })).toBeVisible()
  },
)

/** Writes who one is at the demo's provider, and goes back. */
async function identify(page: Page, { name, email = '' }: { readonly name: string; readonly email?: string }): Promise<void> {
  // The page one comes from asks for a name too.
  await expect(page.getByRole('heading', { level: 1, name: 'Vem vill ni legitimera er som?' })).toBeVisible()
  await page.getByLabel('Namn').fill(name)
  await page.getByLabel(/^E-post/).fill(email)
  await page.getByRole('button', { name: 'Legitimera', exact: true }).click()
}
