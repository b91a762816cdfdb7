import { addDays, dayOf, instantOf } from '@aterrapport/domain/time/days.ts'
import { nextWorkingDay } from '@aterrapport/domain/time/working-days.ts'
import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { untilMail } from '../mailbox.ts'
import { linkIn, signIn } from '../steps.ts'

journey(
  'a municipality that has handed in asks to change it, the authority opens a section, and it is handed in again',
  async ({ joined, linkTo, someone, app: { url } }) => {
    const certifier = { name: 'Karin Ek', email: 'karin.ek@hoor.example' }
    const signatory = { name: 'Nils Ahl', email: 'nils.ahl@hoor.example' }
    const anna = await joined({ link: await linkTo('1267'), name: 'Anna Lind' })
    await anna.handedOver({ certifier, signatory })
    const karin = await joined({ ...certifier, link: linkIn(await untilMail(url, { to: certifier.email, subject: 'intyga' })) })
    await karin.certified()
    const nils = await joined({ ...signatory, link: linkIn(await untilMail(url, { to: signatory.email, subject: 'underteckna' })) })
    await nils.signed()

    await anna.goTo('kvittens')
    await anna.page.getByRole('link', { name: 'Begär att få ändra' }).click()
    await anna.page.getByRole('button', { name: 'Skicka begäran' }).click()
    await expect(anna.page.getByLabel('Vad vill ni ändra, och varför?')).toHaveAccessibleDescription(/Skriv vad ni vill ändra och varför\./)
    await expectAccessible(anna.page)
    await anna.page.getByLabel('Vad vill ni ändra, och varför?').fill('Diarienumret blev fel.')
    await anna.page.reload()
    await expect(anna.page.getByLabel('Vad vill ni ändra, och varför?')).toHaveValue('Diarienumret blev fel.')
    await anna.page.getByRole('button', { name: 'Skicka begäran' }).click()
    await expect(anna.page.getByText(/^Anna Lind bad om att få ändra/)).toBeVisible()
    await expectAccessible(anna.page)
    await expect(anna.page.getByRole('link', { name: 'Begär att få ändra' })).toBeHidden()

    const officer = await someone()
    await signIn(officer, /Björn/)
    await officer.goto(`/admin/rapporter/${anna.report}`)
    await expect(officer.getByText('Diarienumret blev fel.')).toBeVisible()
    await expectAccessible(officer)
    await officer.getByRole('button', { name: 'Öppna för ändring' }).click()
    await expect(officer.getByRole('heading', { name: 'Rätta det här' })).toBeFocused()
    await officer.getByRole('link', { name: 'Skriv ett svar.' }).click()
    await expect(officer.getByLabel('Svar till mottagaren')).toBeFocused()
    await expectAccessible(officer)
    await officer.getByRole('checkbox', { name: 'Underlag' }).uncheck()
    await officer.getByLabel('Sista dag för ändringen').fill(inTwoWeeks())
    await officer.getByLabel('Svar till mottagaren').fill('Ändra bara diarienumret.')
    await officer.getByRole('button', { name: 'Öppna för ändring' }).click()
    await expect(officer.getByText('Återrapporten är öppen för ändring. Mottagaren får ett mejl.')).toBeVisible()
    await expectAccessible(officer)

    await untilMail(url, { to: anna.email, subject: 'Ni får ändra' })
    await anna.goTo('uppgifter')
    await expect(anna.page.getByText(/^Myndigheten har öppnat redovisningen för ändring till/)).toBeVisible()
    await expect(anna.page.getByText('Ändra bara diarienumret.')).toBeVisible()
    await expect(anna.page.getByRole('listitem').getByText('Uppgifter om er', { exact: true }).first()).toBeVisible()
    await expectAccessible(anna.page)
  },
)

/** A day that people are at work, since no other can be the last. */
function inTwoWeeks(): string {
  return nextWorkingDay(addDays(dayOf(instantOf(Date.now())), 14))
}
