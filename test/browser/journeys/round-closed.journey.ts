import { expectAccessible } from '../accessible.ts'
import { apiOf } from '../api.ts'
import { expect, journey } from '../journey.ts'
import { untilMail } from '../mailbox.ts'
import { linkIn, signIn, untilSaved } from '../steps.ts'

const registry = 'registrator@motala-provet.example'

journey(
  'a round that closes while somebody writes keeps what was saved, and shows the rest to copy',
  async ({ someone, joined, app: { url } }) => {
    const officer = await someone()
    await signIn(officer, /Björn/)
    const { rounds } = apiOf(officer.context(), url)
    const demo = (await rounds.list.query()).find(({ name }) => name === 'Återrapportering 2025')
    if (demo === undefined) throw new Error('The demo has no round')
    const { questionnaire, opensOn, dueOn, signOff, acceptsLate, grant } = demo
    const name = 'Omgång som stängs'
    const { round } = await rounds.create.mutate({
      grant: grant.id,
      version: questionnaire.versionId,
      name,
      opensOn,
      dueOn,
      signOff,
      acceptsLate,
    })
    const file = Buffer.from(`kommunkod;e-post\n0583;${registry}\n`).toString('base64')
    await rounds.importAddresses.mutate({ round, file })
    await rounds.open.mutate({ round })
    await rounds.invite.mutate({ round, reports: null, again: false })

    const anna = await joined({ link: linkIn(await untilMail(url, { to: registry, subject: 'Återrapportera' })), name: 'Anna Lind' })
    const { page } = anna
    await anna.goTo('avsnitt/uppgifter')
    await page.getByRole('textbox', { name: /^Ert diarienummer/ }).fill('SN 2026/1')
    await page.getByRole('textbox', { name: /^Ert diarienummer/ }).blur()
    await untilSaved(page)
    await page.context().setOffline(true)
    await page.getByLabel('Nämnd eller förvaltning som ansvarar för redovisningen').fill('Socialnämnden')
    await page.getByLabel('Nämnd eller förvaltning som ansvarar för redovisningen').blur()
    await expect(page.getByText('Ej sparat – ingen kontakt')).toBeVisible()

    await officer.goto(`/admin/omgangar/${round}`)
    await officer.getByRole('button', { name: 'Stäng omgången' }).click()
    await expect(officer.getByRole('dialog')).toContainText('290 har inte lämnat in. De kan inte längre skriva eller lämna in')
    await expectAccessible(officer)
    await officer.getByRole('dialog').getByRole('button', { name: 'Stäng omgången' }).click()
    await expect(officer.getByText('Omgången är stängd.')).toBeVisible()

    await page.context().setOffline(false)
    const told = async () => {
      await expect(page.getByText('Ej sparat', { exact: true })).toBeVisible()
      await expect(page.getByText(/Omgången är stängd, så svaren går inte att ändra\./).first()).toBeVisible()
      await expect(page.getByText(/^Nämnd eller förvaltning .*: Socialnämnden$/)).toBeVisible()
      await expect(page.getByRole('button', { name: 'Kopiera' })).toBeVisible()
      await expectAccessible(page)
    }
    await told()
    await page.reload()
    await told()
    await expect(page.getByText('SN 2026/1')).toBeVisible()
    await expect(page.getByRole('textbox')).toHaveCount(0)
    await page.goto(`/arende/${anna.report}`)
    await expect(page.getByText('Omgången är stängd. Svaren kan inte längre ändras.')).toBeVisible()
    await expectAccessible(page)
  },
)
