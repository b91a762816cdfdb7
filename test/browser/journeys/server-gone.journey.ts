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

journey('what is answered without a network survives the tab, and is sent when there is one again', async ({ joined, linkTo }) => {
  const link = await linkTo('1481')
  const [anna, bo] = [await joined({ link, name: 'Anna Lind' }), await joined({ link, name: 'Bo Ek' })]
  await anna.goTo('avsnitt/anvandning')
  await expect(anna.page.getByRole('heading', { level: 1, name: 'Användning' })).toBeVisible()
  await anna.page.context().setOffline(true)
  await anna.page.getByRole('checkbox', { name: 'Annat, ange vad' }).check()
  await anna.page.getByRole('textbox', { name: 'Ange vad' }).fill('Lokaler för öppen verksamhet')
  await anna.page.getByRole('button', { name: 'Lägg till insats' }).click()
  const row = (page: typeof anna.page) => page.getByRole('group', { name: 'Insats 1', exact: true })
  await row(anna.page).getByLabel('Benämning').fill('Mobilt team')
  await row(anna.page).getByLabel('Benämning').blur()
  await expect(anna.page.getByText('Ej sparat – ingen kontakt')).toBeVisible()
  await anna.page.close()

  await anna.page.context().setOffline(false)
  const again = await anna.page.context().newPage()
  await again.goto(`/arende/${anna.report}/avsnitt/anvandning`)
  await expect(row(again).getByLabel('Benämning')).toHaveValue('Mobilt team')
  await untilSaved(again)
  await bo.goTo('avsnitt/anvandning')
  await expect(row(bo.page).getByLabel('Benämning')).toHaveValue('Mobilt team')
  await expect(bo.page.getByRole('textbox', { name: 'Ange vad' })).toHaveValue('Lokaler för öppen verksamhet')
})

journey('a session that ends in the midst of typing loses nothing: it is sent when one has found in again', async ({ joined, linkTo }) => {
  const link = await linkTo('1482')
  const anna = await joined({ link, name: 'Anna Lind' })
  await anna.goTo('avsnitt/uppgifter')
  await anna.page.getByLabel(number).fill('SN 2026/1')
  await anna.page.getByLabel(number).blur()
  await untilSaved(anna.page)
  const { page } = anna
  const cookies = await page.context().cookies()
  await page.context().clearCookies()
  await page.getByLabel(number).fill('SN 2026/2')
  await page.getByLabel(number).blur()
  await expect(page.getByText(/Ni är inte inloggade längre/)).toBeVisible()
  await expectAccessible(page)

  // As one finds in by the mailed link in another tab.
  await page.context().addCookies(cookies)
  await untilSaved(page)
  await page.reload()
  await expect(page.getByLabel(number)).toHaveValue('SN 2026/2')
})

journey('a text that is longer than can be kept is told so where it stands, and is there after a reload', async ({ joined, linkTo }) => {
  const anna = await joined({ link: await linkTo('1484'), name: 'Anna Lind' })
  await anna.goTo('avsnitt/uppgifter')
  const text = 'å'.repeat(100_000)
  await anna.page.getByLabel(board).fill(text)
  await anna.page.getByLabel(board).blur()
  await expect(anna.page.getByText(/Svaret är för långt för att sparas/)).toBeVisible()
  await anna.page.getByLabel(number).fill('SN 2026/1')
  await anna.page.getByLabel(number).blur()
  await expect(anna.page.getByText('Ett svar kunde inte sparas')).toBeVisible()
  await anna.page.reload()
  await expect(anna.page.getByLabel(board)).toHaveValue(text)
  await expect(anna.page.getByLabel(number)).toHaveValue('SN 2026/1')
  await expect(anna.page.getByText(/Svaret är för långt för att sparas/)).toBeVisible()
})
