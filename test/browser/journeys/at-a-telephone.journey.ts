import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { codeTo, untilSaved } from '../steps.ts'

const LONG =
  'Socialtjänstlagsimplementeringssamordningsfunktion Välfärdsteknikutvecklingsprojektledningsstödsorganisation https://intranat.kommunen.example/socialtjanst/2025/uppfoljning/underlag'

journey(
  'one person at a telephone is told what is wrong beside each question, loses nothing, and is led to every problem',
  { tag: '@telephone' },
  async ({ page, app: { url }, linkTo }) => {
    await page.goto(await linkTo('2480'))
    await expect(page.getByText('Umeå kommun')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Börja fylla i' }).click()

    await page.getByRole('button', { name: 'Skicka kod' }).click()
    await expect(page.getByLabel('Ert namn')).toHaveAccessibleDescription(/Skriv ert namn\./)
    await expectAccessible(page)
    await page.getByLabel('Ert namn').fill('Sara Öberg')
    await page.getByLabel('E-postadress i arbetet').fill('sara.oberg@umea.example')
    await page.getByRole('button', { name: 'Skicka kod' }).click()
    const code = page.getByLabel('Kod, sex siffror')
    const right = await codeTo(url, 'sara.oberg@umea.example')
    await code.fill(right.startsWith('1') ? '200000' : '100000')
    await page.getByRole('button', { name: 'Bekräfta', exact: true }).click()
    await expect(page.getByText('Koden stämmer inte. Ni kan försöka 4 gånger till.')).toBeVisible()
    await expectAccessible(page)
    await code.fill(right)
    await page.getByRole('button', { name: 'Bekräfta', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Uppgiftslista' })).toBeFocused()
    await expectAccessible(page)

    await page.getByRole('link', { name: /^Ekonomisk redovisning/ }).click()
    const salaries = page.getByLabel('Löner för egen personal, med sociala avgifter och pension: Belopp')
    await salaries.fill('tolvtusen')
    await page.getByLabel('Inhyrd personal: Belopp').fill('1 200,50 kr')
    await page.getByLabel('Övrigt: Kommentar').fill(LONG)
    await page.getByLabel('Övrigt: Kommentar').blur()
    await expect(salaries).toHaveAccessibleDescription(/”tolvtusen” går inte att läsa som ett tal\. Skriv med siffror/)
    await expect(salaries).toHaveValue('tolvtusen')
    await expectAccessible(page)
    await untilSaved(page)
    await page.reload()
    await expect(salaries).toHaveValue('tolvtusen')
    await expect(salaries).toHaveAccessibleDescription(/går inte att läsa som ett tal/)
    await expect(page.getByLabel('Övrigt: Kommentar')).toHaveValue(LONG)

    const size = page.viewportSize()
    await page.setViewportSize({ width: 320, height: 640 })
    await expectAccessible(page)
    if (size) await page.setViewportSize(size)

    await page.getByRole('link', { name: 'Uppgiftslista' }).click()
    await expect(page.getByRole('link', { name: /^Ekonomisk redovisning.*Behöver rättas/ })).toBeVisible()
    await page.getByRole('link', { name: 'Kontrollera svaren' }).click()
    await expect(page.getByText(LONG)).toBeVisible()
    await expectAccessible(page)

    const problems = page.getByRole('listitem').getByRole('link', { name: /: |\? / })
    const told = await page.getByText(/^\d+ saker att rätta innan ni lämnar över$/).textContent()
    const count = Number.parseInt(told ?? '', 10)
    await expect(problems).toHaveCount(count)
    const addresses = await problems.evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))
    for (const [place, address] of addresses.entries()) {
      await problems.nth(place).click()
      const question = page.locator(`[id="q-${decodeURIComponent(address.split('#')[1] ?? '')}"]`)
      await expect(question, address).toBeFocused()
      await page.getByRole('link', { name: 'Kontrollera svaren' }).click()
      await expect(problems).toHaveCount(count)
    }

    await page.goto('/demo/mail?q=sara.oberg')
    await expectAccessible(page)
    await page.getByRole('link', { name: 'Er kod för återrapporteringen' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Er kod för återrapporteringen' })).toBeVisible()
    await expectAccessible(page)
  },
)
