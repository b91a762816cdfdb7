import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { untilSaved } from '../steps.ts'

const number = 'Ert diarienummer'
const board = 'Nämnd eller förvaltning som ansvarar för redovisningen'

journey(
  'the server goes away while people write: they are told, and all of it arrives when it is back',
  async ({ joined, linkTo, app }) => {
    const link = await linkTo('1480')
    const [anna, bo] = [await joined({ link, name: 'Anna Lind' }), await joined({ link, name: 'Bo Ek' })]
    await anna.goTo('avsnitt/uppgifter')
    await bo.goTo('avsnitt/uppgifter')
    await anna.page.getByLabel(number).fill('SN 2026/1')
    await anna.page.getByLabel(number).blur()
    await untilSaved(anna.page)

    await app.cut()
    await anna.page.getByLabel(number).fill('SN 2026/2')
    await anna.page.getByLabel(number).blur()
    await expect(anna.page.getByText('Ej sparat – ingen kontakt')).toBeVisible()
    await expect(anna.page.getByText(/Det ni skriver finns kvar på den här enheten/)).toBeVisible()
    await expectAccessible(anna.page)
    await anna.page.getByRole('group', { name: 'Kontaktperson', exact: true }).getByLabel('Namn').fill('Anna Lind')
    await anna.page.getByRole('button', { name: 'Nästa avsnitt' }).click()
    await bo.page.getByLabel(board).fill('Socialnämnden')
    await bo.page.getByLabel(board).blur()
    await expect(bo.page.getByText('Ej sparat – ingen kontakt')).toBeVisible()
    await bo.page.close()

    await app.resume()
    await expect(anna.page.getByText(/^Sparat kl\./)).toBeVisible({ timeout: 40_000 })
    await expectAccessible(anna.page)
    const again = await bo.page.context().newPage()
    await again.goto(`/arende/${bo.report}/avsnitt/uppgifter`)
    await expect(again.getByLabel(board)).toHaveValue('Socialnämnden')
    await untilSaved(again)

    await anna.goTo('avsnitt/uppgifter')
    await expect(anna.page.getByLabel(number)).toHaveValue('SN 2026/2')
    await expect(anna.page.getByLabel(board)).toHaveValue('Socialnämnden')
    await expect(anna.page.getByRole('group', { name: 'Kontaktperson', exact: true }).getByLabel('Namn')).toHaveValue('Anna Lind')
  },
)
