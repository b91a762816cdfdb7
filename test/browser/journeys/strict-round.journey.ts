import type { Locator, Page } from '@playwright/test'
import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { openRound } from '../open-round.ts'
import { untilMail } from '../mailbox.ts'
import type { Asked } from '../people.ts'
import { linkIn, signIn } from '../steps.ts'

const signOff = { certification: true, samePersonAllowed: false, contributorMayCertify: false, identification: 'email' } as const

journey(
  'a strict round says beforehand that it takes nothing late, lets nobody certify what they wrote, nor both certify and sign',
  async ({ someone, joined, app: { url } }) => {
    const officer = await someone()
    await signIn(officer, /Björn/)
    const registry = 'registrator@flen-provet.example'
    const strict = { name: 'Omgång med skärpta krav', kommunkod: '0482', registry, signOff, acceptsLate: false }
    const { link } = await openRound(officer.context(), url, strict)
    const anna = await joined({ link, name: 'Anna Lind' })
    await anna.answeredAll()
    const karin = { name: 'Karin Ek', email: 'karin.ek@flen-provet.example' }

    await anna.goTo('kontrollera')
    const { page } = anna
    await expect(
      page.getByText(/^Efter .* går det inte att lämna in\. Både intygande och underskrift måste vara klara då\.$/),
    ).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Lämna över för intygande' }).first().click()
    await expect(page.getByText(/går det inte att lämna in/)).toBeVisible()
    const { chief, signatory, handOver } = handingOver(page)
    await name(chief, { name: 'Anna Lind', email: anna.email })
    await name(signatory, { name: 'Nils Ahl', email: 'nils.ahl@flen-provet.example' })
    await handOver.click()
    await expect(
      page.getByRole('alert').getByText('Den som intygar får inte själv ha fyllt i svar i den här omgången. Ange någon annan.'),
    ).toBeVisible()
    await expectAccessible(page)

    await name(chief, karin)
    await name(signatory, karin)
    await handOver.click()
    await expect(page.getByRole('alert').getByText('Den som undertecknar ska vara en annan person än den som intygar.')).toBeVisible()

    await name(signatory, { name: 'Nils Ahl', email: 'nils.ahl@flen-provet.example' })
    await handOver.click()
    await expect(page.getByText(/Redovisningen ligger hos Karin Ek för intygande/)).toBeVisible()

    const asked = await joined({ ...karin, link: linkIn(await untilMail(url, { to: karin.email, subject: 'intyga' })) })
    await asked.goTo('intyga')
    await expect(asked.page.getByRole('radio', { name: /Alternativ 1/ })).toBeVisible()
  },
)

journey(
  'after the last day a strict round keeps the answers, and says why it takes nothing more',
  async ({ someone, joined, app: { url } }) => {
    const officer = await someone()
    await signIn(officer, /Björn/)
    const registry = 'registrator@trosa-provet.example'
    const over = { name: 'Omgång som är förbi', opensOn: '2025-01-13', dueOn: '2025-02-28', acceptsLate: false }
    const { link } = await openRound(officer.context(), url, { ...over, kommunkod: '0488', registry, signOff })
    const anna = await joined({ link, name: 'Anna Lind' })
    await anna.answeredAll()
    const { page } = anna
    await page.goto(`/arende/${anna.report}`)
    await expect(page.getByText('Sista dagen har passerat. Det går inte längre att lämna in.')).toBeVisible()
    await anna.goTo('lamna-over')
    await expect(page.getByText(/^Sista dagen var fredag\s28\sfebruari\s2025\. Det går inte längre att lämna in\./)).toBeVisible()
    const { chief, signatory, handOver } = handingOver(page)
    await name(chief, { name: 'Karin Ek', email: 'karin.ek@trosa-provet.example' })
    await name(signatory, { name: 'Nils Ahl', email: 'nils.ahl@trosa-provet.example' })
    await handOver.click()
    await expect(
      page
        .getByRole('alert')
        .getByText(/^Sista dagen var 28\sfebruari\s2025, och omgången tar inte emot något därefter\. Be myndigheten om anstånd\.$/),
    ).toBeVisible()
    await expectAccessible(page)
    await anna.goTo('avsnitt/uppgifter')
    await expect(page.getByLabel('Ert diarienummer')).toHaveValue('SN 2026/17')
  },
)

function handingOver(page: Page) {
  return {
    chief: page.getByRole('group', { name: /Ekonomichef/ }),
    signatory: page.getByRole('group', { name: 'Behörig företrädare' }),
    handOver: page.getByRole('button', { name: 'Lämna över', exact: true }),
  }
}

async function name(within: Locator, who: Asked): Promise<void> {
  await within.getByLabel('Namn').fill(who.name)
  await within.getByLabel('E-postadress i arbetet').fill(who.email)
}
