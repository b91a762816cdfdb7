import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { untilSaved } from '../steps.ts'

journey(
  'a colleague hands over while somebody writes: told at once, and the words can be read, copied and saved when it is back',
  async ({ joined, linkTo }) => {
    const link = await linkTo('1730')
    const [anna, bo] = [await joined({ link, name: 'Anna Lind' }), await joined({ link, name: 'Bo Ek' })]
    const { page } = bo
    await bo.goTo('avsnitt/uppgifter')
    const number = page.getByLabel('Ert diarienummer')
    // What is typed is on its way for as long as the hand-over takes.
    const arrival = Promise.withResolvers<null>()
    await page.route(/reports\.save/, async (route) => {
      await arrival.promise
      await route.continue()
    })
    await number.fill('SN 2026/77')
    await number.blur()
    await expect(page.getByText('Sparar', { exact: false })).toBeVisible()
    await anna.handedOver({
      certifier: { name: 'Karin Ek', email: 'karin.ek@eda.example' },
      signatory: { name: 'Nils Ahl', email: 'nils.ahl@eda.example' },
    })
    await expect(page.getByText(/Redovisningen ligger hos Karin Ek för intygande\. Svaren går inte att ändra\./)).toBeVisible()
    arrival.resolve(null)

    const kept = page.getByText(/^Ert diarienummer.*: SN 2026\/77$/)
    await expect(page.getByText('Ej sparat', { exact: true })).toBeVisible()
    await expect(page.getByText('Det här hann inte sparas. Kopiera det ni vill ha kvar:')).toBeVisible()
    await expect(kept).toBeVisible()
    await expect(page.getByRole('button', { name: 'Kopiera' })).toBeVisible()
    await expectAccessible(page)
    await page.reload()
    await expect(kept).toBeVisible()
    await page.getByRole('button', { name: 'Ta tillbaka' }).click()
    await expect(page.getByText('Redovisningen är tillbaka hos er.')).toBeVisible()
    // The colleague had answered the same question, so one of the two is chosen.
    await page.getByRole('button', { name: 'Behåll svaret här' }).click()
    await untilSaved(page)
    await anna.goTo('avsnitt/uppgifter')
    await expect(anna.page.getByLabel('Ert diarienummer')).toHaveValue('SN 2026/77')
  },
)
