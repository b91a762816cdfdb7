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

    await anna.page.getByLabel(board).fill('Socialnämnden')
    await anna.page.getByLabel(board).blur()
    await bo.page.getByLabel(number).fill('SN 2026/17')
    await bo.page.getByLabel(number).blur()
    await expect(bo.page.getByLabel(board)).toHaveValue('Socialnämnden')
    await expect(anna.page.getByLabel(number)).toHaveValue('SN 2026/17')

    await bo.page.getByLabel(board).focus()
    await anna.page.getByLabel(board).fill('Socialnämnden i Kiruna')
    await anna.page.getByLabel(board).blur()
    await untilSaved(anna.page)
    await bo.page.getByLabel(board).fill('Omsorgsnämnden')
    await bo.page.getByLabel(board).blur()
    const choice = bo.page.getByText('Anna Lind har också svarat på den här frågan. Välj vilket svar som ska gälla.')
    await expect(choice).toBeVisible()
    await expect(bo.page.getByText('Socialnämnden i Kiruna')).toBeVisible()
    await expect(bo.page.getByText('Omsorgsnämnden')).toBeVisible()
    await expectAccessible(bo.page)
    await bo.page.getByRole('button', { name: 'Behåll svaret här' }).click()
    await expect(choice).toBeHidden()
    await expect(anna.page.getByLabel(board)).toHaveValue('Omsorgsnämnden')

    await anna.page.getByLabel(number).focus()
    await bo.page.getByLabel(number).fill('ON 2026/4')
    await bo.page.getByLabel(number).blur()
    await untilSaved(bo.page)
    await anna.page.getByLabel(number).fill('SN 2026/18')
    await anna.page.getByLabel(number).blur()
    await anna.page.getByRole('button', { name: 'Ta svaret från Bo Ek' }).click()
    await expect(anna.page.getByLabel(number)).toHaveValue('ON 2026/4')
    await anna.page.reload()
    await expect(anna.page.getByLabel(number)).toHaveValue('ON 2026/4')
  },
)

journey('an answer given in one tab shows in the same person’s other tab, and neither loses anything', async ({ joined, linkTo }) => {
  const sara = await joined({ link: await linkTo('0980'), name: 'Sara Berg' })
  await sara.goTo('avsnitt/uppgifter')
  const second = await sara.page.context().newPage()
  await second.goto(sara.page.url())
  await sara.page.getByLabel('Ert diarienummer').fill('RG 2026/1')
  await sara.page.getByLabel('Ert diarienummer').blur()
  const contact = second.getByRole('group', { name: 'Kontaktperson', exact: true })
  await contact.getByLabel('Namn').fill('Sara Berg')
  await contact.getByLabel('Namn').blur()
  await expect(second.getByLabel('Ert diarienummer')).toHaveValue('RG 2026/1')
  await sara.page.bringToFront()
  await expect(sara.page.getByRole('group', { name: 'Kontaktperson', exact: true }).getByLabel('Namn')).toHaveValue('Sara Berg')
  await second.close({ runBeforeUnload: true })
  await sara.page.reload()
  await expect(sara.page.getByLabel('Ert diarienummer')).toHaveValue('RG 2026/1')
  await expect(sara.page.getByRole('group', { name: 'Kontaktperson', exact: true }).getByLabel('Namn')).toHaveValue('Sara Berg')
})
