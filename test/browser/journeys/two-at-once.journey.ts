import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { untilSaved } from '../steps.ts'

journey(
  'two people fill in at once: both see both answers, and choose where they answered the same question',
  async ({ joined, linkTo }) => {
    const link = await linkTo('2584')
    const [anna, bo] = [await joined({ link, name: 'Anna Lind' }), await joined({ link, name: 'Bo Ek' })]
    await anna.goTo('avsnitt/uppgifter')
    await bo.goTo('avsnitt/uppgifter')
    const board = 'Nämnd eller förvaltning som ansvarar för redovisningen'
    const number = 'Ert diarienummer'

    await anna.page.getByRole('textbox', { name: board }).fill('Socialnämnden')
    await anna.page.getByRole('textbox', { name: board }).blur()
    await bo.page.getByRole('textbox', { name: number }).fill('SN 2026/17')
    await bo.page.getByRole('textbox', { name: number }).blur()
    await expect(bo.page.getByRole('textbox', { name: board })).toHaveValue('Socialnämnden')
    await expect(anna.page.getByRole('textbox', { name: number })).toHaveValue('SN 2026/17')

    await bo.page.getByRole('textbox', { name: board }).focus()
    await anna.page.getByRole('textbox', { name: board }).fill('Socialnämnden i Kiruna')
    await anna.page.getByRole('textbox', { name: board }).blur()
    await untilSaved(anna.page)
    await bo.page.getByRole('textbox', { name: board }).fill('Omsorgsnämnden')
    await bo.page.getByRole('textbox', { name: board }).blur()
    const choice = bo.page.getByRole('status').filter({ hasText: 'Bo Ek och Anna Lind har svarat på samma fråga.' })
    await expect(choice).toBeVisible()
    await expect(choice.getByText('Socialnämnden i Kiruna')).toBeVisible()
    await expect(choice.getByText('Omsorgsnämnden')).toBeVisible()
    await bo.page.reload()
    await expect(choice.getByText('Omsorgsnämnden')).toBeVisible()
    await expectAccessible(bo.page)
    await bo.page.getByRole('button', { name: 'Behåll svaret här' }).click()
    await expect(choice).toBeHidden()
    await expect(anna.page.getByRole('textbox', { name: board })).toHaveValue('Omsorgsnämnden')

    await anna.page.getByRole('textbox', { name: number }).focus()
    await bo.page.getByRole('textbox', { name: number }).fill('ON 2026/4')
    await bo.page.getByRole('textbox', { name: number }).blur()
    await untilSaved(bo.page)
    await anna.page.getByRole('textbox', { name: number }).fill('SN 2026/18')
    await anna.page.getByRole('textbox', { name: number }).blur()
    await anna.page.getByRole('button', { name: 'Ta svaret från Bo Ek' }).click()
    await expect(anna.page.getByRole('textbox', { name: number })).toHaveValue('ON 2026/4')
    await anna.page.reload()
    await expect(anna.page.getByRole('textbox', { name: number })).toHaveValue('ON 2026/4')
  },
)

journey('an answer given in one tab shows in the same person’s other tab, and neither loses anything', async ({ joined, linkTo }) => {
  const sara = await joined({ link: await linkTo('0980'), name: 'Sara Berg' })
  await sara.goTo('avsnitt/uppgifter')
  const second = await sara.page.context().newPage()
  await second.goto(sara.page.url())
  await sara.page.getByRole('textbox', { name: /^Ert diarienummer/ }).fill('RG 2026/1')
  await sara.page.getByRole('textbox', { name: /^Ert diarienummer/ }).blur()
  const contact = second.getByRole('group', { name: 'Kontaktperson', exact: true })
  await contact.getByLabel('Namn').fill('Sara Berg')
  await contact.getByLabel('Namn').blur()
  await expect(second.getByRole('textbox', { name: /^Ert diarienummer/ })).toHaveValue('RG 2026/1')
  await sara.page.bringToFront()
  await expect(sara.page.getByRole('group', { name: 'Kontaktperson', exact: true }).getByLabel('Namn')).toHaveValue('Sara Berg')
  await second.close({ runBeforeUnload: true })
  await sara.page.reload()
  await expect(sara.page.getByRole('textbox', { name: /^Ert diarienummer/ })).toHaveValue('RG 2026/1')
  await expect(sara.page.getByRole('group', { name: 'Kontaktperson', exact: true }).getByLabel('Namn')).toHaveValue('Sara Berg')
})

journey('each sees where the other is, and sees them go', async ({ joined, linkTo }) => {
  const link = await linkTo('2580')
  const [anna, bo] = [await joined({ link, name: 'Anna Lind' }), await joined({ link, name: 'Bo Ek' })]
  await anna.goTo('uppgifter')
  await bo.goTo('avsnitt/uppgifter')
  const sections = anna.page.getByRole('list').filter({ hasText: 'Påbörjat' }).or(anna.page.getByRole('main').getByRole('list'))
  await expect(anna.page.getByText('Inne i ärendet just nu: Bo Ek')).toBeVisible()
  await expect(sections.getByRole('link', { name: /Bo Ek är här/ })).toBeVisible()
  await expectAccessible(anna.page)

  await anna.page.getByRole('link', { name: /Bo Ek är här/ }).click()
  await bo.page.getByRole('textbox', { name: /^Ert diarienummer/ }).focus()
  const question = anna.page.getByText('Bo Ek är här').last()
  await expect(question).toBeVisible()
  await expect(bo.page.getByRole('link', { name: /Anna Lind är här/ })).toBeVisible()
  await bo.page.close()
  await expect(anna.page.getByText(/Bo Ek är här/)).toHaveCount(0)
})

journey('an answer tells who gave it, what it was before, and can be put back', async ({ joined, linkTo }) => {
  const link = await linkTo('2581')
  const [anna, bo] = [await joined({ link, name: 'Anna Lind' }), await joined({ link, name: 'Bo Ek' })]
  const number = 'Ert diarienummer'
  await anna.goTo('avsnitt/uppgifter')
  await bo.goTo('avsnitt/uppgifter')
  await anna.page.getByRole('textbox', { name: number }).fill('SN 2026/17')
  await anna.page.getByRole('textbox', { name: number }).blur()
  await expect(bo.page.getByRole('textbox', { name: number })).toHaveValue('SN 2026/17')
  await bo.page.getByRole('textbox', { name: number }).fill('ON 2026/4')
  await bo.page.getByRole('textbox', { name: number }).blur()
  await expect(anna.page.getByRole('textbox', { name: number })).toHaveValue('ON 2026/4')

  await anna.page.getByText(/^Bo Ek, kl\.\s.*Historik/).focus()
  await anna.page.keyboard.press('Enter')
  const back = anna.page.getByRole('button', { name: 'Ta tillbaka ”SN 2026/17”' })
  await expect(back).toBeVisible()
  await expectAccessible(anna.page)
  await back.focus()
  await anna.page.keyboard.press('Enter')
  await expect(anna.page.getByRole('textbox', { name: number })).toHaveValue('SN 2026/17')
  await expect(bo.page.getByRole('textbox', { name: number })).toHaveValue('SN 2026/17')
  await expect(anna.page.getByText(/^Anna Lind, kl\.\s.*Historik/)).toBeVisible()
  await expect(anna.page.getByRole('button', { name: 'Ta tillbaka ”ON 2026/4”' })).toBeVisible()
})

journey(
  'rows that two people add at the same time are both kept, and a cell is chosen between where it stands',
  async ({ joined, linkTo }) => {
    const link = await linkTo('2560')
    const [anna, bo] = [await joined({ link, name: 'Anna Lind' }), await joined({ link, name: 'Bo Ek' })]
    for (const who of [anna, bo]) await who.goTo('avsnitt/anvandning')
    const add = /^Lägg till/
    await Promise.all([
      anna.page.getByRole('button', { name: add }).first().click(),
      bo.page.getByRole('button', { name: add }).first().click(),
    ])
    const rows = (page: typeof anna.page) => page.getByRole('group', { name: /^Insats \d$/ })
    await expect(rows(anna.page)).toHaveCount(2)
    await expect(rows(bo.page)).toHaveCount(2)

    const first = (page: typeof anna.page) => rows(page).first().getByRole('textbox').first()
    // What comes while one is in a field is not shown in it.
    await first(bo.page).focus()
    await bo.page.context().setOffline(true)
    await first(anna.page).fill('Mobilt team')
    await first(anna.page).blur()
    await untilSaved(anna.page)
    await first(bo.page).fill('Öppen ingång')
    await first(bo.page).blur()
    await expect(bo.page.getByText('Ej sparat – ingen kontakt')).toBeVisible()
    await bo.page.context().setOffline(false)
    const choice = rows(bo.page).first().getByRole('status').filter({ hasText: 'Bo Ek och Anna Lind har svarat på samma fråga.' })
    await expect(choice).toBeVisible({ timeout: 40_000 })
    await choice.getByRole('button', { name: 'Ta svaret från Anna Lind' }).click()
    await expect(first(bo.page)).toHaveValue('Mobilt team')
  },
)
