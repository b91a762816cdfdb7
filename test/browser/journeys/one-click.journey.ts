import { expect, journey } from '../journey.ts'

journey('a button is clicked at once from a field whose problem is told when it is left', async ({ joined, linkTo }) => {
  const { page, goTo } = await joined({ link: await linkTo('1766'), name: 'Siv Holm' })
  await goTo('avsnitt/ekonomi')
  const travel = page.getByRole('textbox', { name: 'Resor och logi: Belopp' })
  await travel.pressSequentially('inte ett tal')
  await page.getByRole('button', { name: 'Nästa avsnitt' }).click()
  await expect(travel).toHaveAttribute('aria-invalid', 'true')
  await expect(page.getByRole('link', { name: 'Gå vidare ändå' })).toBeVisible()
})
