import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { untilMail } from '../mailbox.ts'
import { linkIn, signIn } from '../steps.ts'

journey(
  'a finance chief who finds deviations says so, the signatory hands in knowing it, and the board flags it',
  async ({ joined, linkTo, someone, app: { url } }) => {
    const certifier = { name: 'Karin Ek', email: 'karin.ek@skovde.example' }
    const signatory = { name: 'Nils Ahl', email: 'nils.ahl@skovde.example' }
    const contributor = await joined({ link: await linkTo('1496'), name: 'Anna Lind' })
    await contributor.handedOver({ certifier, signatory })

    const karin = await joined({ ...certifier, link: linkIn(await untilMail(url, { to: certifier.email, subject: '' })) })
    await karin.goTo('intyga')
    await karin.page.getByRole('button', { name: 'Intyga', exact: true }).click()
    await expect(karin.page.getByText('Välj ett av alternativen.')).toBeVisible()
    await expectAccessible(karin.page)
    await karin.page.getByRole('radio', { name: /Alternativ 2/ }).check()
    await karin.page.getByLabel('Telefon').last().fill('0500-49 80 00')
    await karin.page.getByRole('button', { name: 'Lämna bedömningen' }).click()
    await expect(karin.page.getByLabel('Vad avviker?')).toHaveAccessibleDescription(/Skriv vad som avviker\./)
    await karin.page.getByLabel('Vad avviker?').fill('Två fakturor hör till 2026.')
    await karin.page.getByLabel('Vilka åtgärder vidtas?').fill('Kostnaderna bokas om i januari.')
    await expectAccessible(karin.page)
    await karin.page.getByRole('button', { name: 'Lämna bedömningen' }).click()
    await expect(karin.page.getByText(/gått vidare till Nils Ahl/)).toBeVisible()

    const nils = await joined({ ...signatory, link: linkIn(await untilMail(url, { to: signatory.email, subject: '' })) })
    await nils.goTo('underteckna')
    await expect(nils.page.getByText('Två fakturor hör till 2026.')).toBeVisible()
    await expect(nils.page.getByText('Kostnaderna bokas om i januari.')).toBeVisible()
    await nils.page.getByRole('button', { name: 'Underteckna och lämna in' }).click()
    await expect(nils.page.getByText('Välj på vilken grund ni får underteckna.')).toBeVisible()
    await expectAccessible(nils.page)
    await nils.page.getByRole('radio', { name: 'Beslut i nämnd' }).check()
    await nils.page.getByRole('button', { name: 'Underteckna och lämna in' }).click()
    await expect(nils.page.getByText('Ekonomichefen bedömer inte att redovisningen är korrekt (alternativ 2).')).toBeVisible()
    await expectAccessible(nils.page)

    const officer = await someone()
    await signIn(officer, /Björn/)
    await expect(officer.getByRole('link', { name: '1 ekonomichef har intygat att redovisningen inte stämmer' })).toBeVisible()
    await officer.getByRole('link', { name: '1 ekonomichef har intygat att redovisningen inte stämmer' }).click()
    await expect(officer.getByRole('row', { name: /Skövde/ })).toContainText('Avviker')
    await expect(officer.getByText('1 av 290 återrapporter')).toBeVisible()
    await expectAccessible(officer)
    await officer.getByRole('link', { name: 'Skövde' }).click()
    await expect(officer.getByText('Två fakturor hör till 2026.')).toBeVisible()
    await expectAccessible(officer)
  },
)

journey('a report that is sent back tells those who fill in why, and they can change it', async ({ joined, linkTo, app: { url } }) => {
  const certifier = { name: 'Karin Ek', email: 'karin.ek@ystad.example' }
  const anna = await joined({ link: await linkTo('1286'), name: 'Anna Lind' })
  await anna.handedOver({ certifier, signatory: { name: 'Nils Ahl', email: 'nils.ahl@ystad.example' } })
  await anna.goTo('uppgifter')
  await expect(anna.page.getByText(/Redovisningen ligger hos Karin Ek för intygande/)).toBeVisible()
  await expectAccessible(anna.page)

  const karin = await joined({ ...certifier, link: linkIn(await untilMail(url, { to: certifier.email, subject: '' })) })
  await karin.goTo('intyga')
  await karin.page.getByText('Skicka tillbaka').first().click()
  await karin.page.getByRole('button', { name: 'Skicka tillbaka' }).click()
  await expect(karin.page.getByLabel('Vad behöver ändras?')).toHaveAccessibleDescription(/Skriv vad som behöver ändras\./)
  await karin.page.getByLabel('Vad behöver ändras?').fill('Lönerna gäller också 2024.\nTa bort dem.')
  await expectAccessible(karin.page)
  await karin.page.getByRole('button', { name: 'Skicka tillbaka' }).click()
  await expect(karin.page.getByText('Redovisningen är tillbaka hos dem som fyller i.')).toBeVisible()

  await expect(anna.page.getByText(/^Karin Ek har skickat tillbaka redovisningen/)).toBeVisible()
  await expect(anna.page.getByText(/Lönerna gäller också 2024\./)).toBeVisible()
  await expectAccessible(anna.page)
  expect((await untilMail(url, { to: anna.email, subject: 'tillbaka' })).text).toContain('> Lönerna gäller också 2024.')
  await anna.page.getByRole('link', { name: /^Uppgifter om er/ }).click()
  await anna.page.getByRole('textbox', { name: /^Ert diarienummer/ }).fill('SN 2026/99')
  await expect(anna.page.getByRole('textbox', { name: /^Ert diarienummer/ })).toHaveValue('SN 2026/99')
})

journey(
  'when the finance chief is away another is asked to certify, and the first one’s link says that it ended',
  async ({ joined, linkTo, someone, app: { url } }) => {
    const certifier = { name: 'Karin Ek', email: 'karin.ek@tomelilla.example' }
    const deputy = { name: 'Disa Falk', email: 'disa.falk@tomelilla.example' }
    const anna = await joined({ link: await linkTo('1270'), name: 'Anna Lind' })
    await anna.handedOver({ certifier, signatory: { name: 'Nils Ahl', email: 'nils.ahl@tomelilla.example' } })
    const first = linkIn(await untilMail(url, { to: certifier.email, subject: 'intyga' }))

    await anna.goTo('uppgifter')
    await anna.page.getByText('Be någon annan intyga eller underteckna').click()
    await anna.page.getByRole('button', { name: 'Spara bytet' }).click()
    await expect(anna.page.getByText('Det är samma personer som förut. Ändra den som ska bytas.')).toBeVisible()
    const chief = anna.page.getByRole('group', { name: /Ekonomichef/ })
    await chief.getByLabel('Namn').fill(deputy.name)
    await chief.getByLabel('E-postadress i arbetet').fill(deputy.email)
    await expectAccessible(anna.page)
    await anna.page.getByRole('button', { name: 'Spara bytet' }).click()
    await expect(anna.page.getByText('Klart. Nu ligger redovisningen hos Disa Falk.')).toBeVisible()
    await expect(anna.page.getByText(/Redovisningen ligger hos Disa Falk för intygande/)).toBeVisible()

    await untilMail(url, { to: certifier.email, subject: 'inte längre' })
    const stranger = await someone()
    await stranger.goto(first)
    await expect(stranger.getByText(/Någon annan är ombedd att intyga nu/)).toBeVisible()
    await expectAccessible(stranger)

    const disa = await joined({ ...deputy, link: linkIn(await untilMail(url, { to: deputy.email, subject: 'intyga' })) })
    await disa.goTo('intyga')
    await expect(disa.page.getByRole('heading', { name: 'Underlag' }).first()).toBeVisible()
    await expectAccessible(disa.page)
  },
)
