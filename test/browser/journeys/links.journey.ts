import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'

journey('a link that does not hold says so and what to do', { tag: '@narrow' }, async ({ page, linkTo, joined }) => {
  const link = await linkTo('1283')
  const tampered = `${link.slice(0, -2)}${link.endsWith('AA') ? 'BB' : 'AA'}`
  for (const address of [tampered, '/#/oppna/abc', '/#/oppna/%E0%A4%A']) {
    await page.goto('about:blank')
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1, name: 'Länken kunde inte öppnas' }), address).toBeVisible()
    await expect(page.getByText('Länken är inte giltig. Kontrollera att hela länken kom med, från mejlets början till slut.')).toBeVisible()
    expect(page.url()).not.toContain('oppna')
  }
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Till startsidan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Återrapportering av statsbidrag' })).toBeVisible()

  const anna = await joined({ link, name: 'Anna Lind' })
  const other = await joined({ link: await linkTo('1284'), name: 'Bo Ek' })
  for (const place of ['', 'uppgifter', 'kontrollera', 'kvittens', 'bekrafta']) {
    await anna.page.goto(`/arende/${other.report}/${place}`.replace(/\/$/, ''))
    await expect(anna.page.getByRole('alert'), place).toContainText('Ni har inte tillgång till det här.')
    await expect(anna.page.getByText('Höganäs')).toHaveCount(0)
  }
  await expectAccessible(anna.page)
  await anna.page.goto('/finns/inte')
  await expect(anna.page.getByRole('heading', { level: 1, name: 'Sidan finns inte' })).toBeVisible()
  await expectAccessible(anna.page)

  await anna.page.goto('/mina')
  await expect(anna.page.getByRole('link', { name: /förebyggande/ })).toBeVisible()
  await expectAccessible(anna.page)
  await anna.page.getByRole('button', { name: 'Logga ut' }).click()
  await expect(anna.page.getByText('Ni är utloggade.')).toBeVisible()
  await anna.goTo('uppgifter')
  await expect(anna.page.getByRole('heading', { level: 1, name: 'Ni har loggats ut' })).toBeVisible()
  await expect(anna.page.getByText('Öppna länken i mejlet igen, på den här enheten.')).toBeVisible()
  await expectAccessible(anna.page)
})

journey(
  'English is remembered, the language is told to assistive technology, and the dark is as readable',
  async ({ joined, linkTo, someone }) => {
    const anna = await joined({ link: await linkTo('1290'), name: 'Anna Lind', options: { colorScheme: 'dark' } })
    const { page } = anna
    await page.goto('/')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'In English' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page.getByRole('heading', { level: 1 })).not.toContainText('Återrapportering')
    await anna.goTo('uppgifter')
    await expect(page.getByRole('heading', { level: 1, name: 'Task list' })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expectAccessible(page)
    await anna.goTo('avsnitt/ekonomi')
    await page.getByLabel('Agency staff: Amount').fill('twelve')
    await page.getByLabel('Agency staff: Amount').blur()
    await expect(page.getByLabel('Agency staff: Amount')).toHaveAccessibleDescription(/twelve/)
    await expectAccessible(page)
    await anna.goTo('avsnitt/anvandning')
    await page
      .getByRole('group', { name: /^What have you used the grant for/ })
      .getByLabel('Skills development')
      .check()
    await expectAccessible(page)
    await page.goto('/tillganglighet')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'På svenska' }).click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
    await anna.goTo('kontrollera')
    await expect(page.getByRole('heading', { level: 1, name: 'Kontrollera svaren' })).toBeVisible()
    await expectAccessible(page)
    await page.goto(`/arende/${anna.report}`)
    await expect(page.getByRole('heading', { level: 1, name: /förebyggande/ })).toBeVisible()
    await expectAccessible(page)

    const visitor = await someone({ locale: 'en-GB' })
    await visitor.goto('/')
    await expect(visitor.locator('html')).toHaveAttribute('lang', 'en')
  },
)
