import type { Page } from '@playwright/test'
import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { untilMail } from '../mailbox.ts'
import { codeTo, linkIn } from '../steps.ts'

async function handOn(registry: Page, email: string): Promise<void> {
  await registry.getByLabel('Kollegans e-postadress i arbetet').fill(email)
  await registry.getByRole('button', { name: 'Skicka länk', exact: true }).click()
  await expect(registry.getByText(`En länk är skickad till ${email}.`)).toBeVisible()
}

async function comeIn(page: Page, { url, email, name }: { url: string; email: string; name: string }): Promise<void> {
  await page.goto(linkIn(await untilMail(url, { to: email, subject: 'fylla i' })))
  await page.getByRole('link', { name: 'Börja fylla i' }).click()
  await page.getByLabel('Ert namn').fill(name)
  await page.getByLabel('E-postadress i arbetet').fill(email)
  await page.getByRole('button', { name: 'Skicka kod' }).click()
  await page.getByLabel('Kod, sex siffror').fill(await codeTo(url, email))
  await page.getByRole('button', { name: 'Bekräfta', exact: true }).click()
}

journey(
  'a registry hands the case on and sees who has it, a consultant is let in by a colleague, and a lost link comes back to the registry',
  async ({ page: registry, someone, linkTo, app: { url } }) => {
    await registry.goto(await linkTo('2482'))
    await expect(registry.getByRole('heading', { name: 'Det här behöver ni ha till hands' })).toBeVisible()
    await expect(registry.getByText('Ärendet är inte lämnat till någon än')).toBeVisible()
    const reading = registry.waitForEvent('download', { timeout: 60_000 })
    await registry.getByRole('link', { name: 'Läsversion (PDF)' }).click()
    expect((await reading).suggestedFilename()).toMatch(/\.pdf$/)
    await expectAccessible(registry)

    await handOn(registry, 'anna.lind@skelleftea.example')
    await handOn(registry, 'bo.ek@skelleftea.example')
    await handOn(registry, 'kim.ek@konsult.example')
    await untilMail(url, { to: 'kim.ek@konsult.example', subject: 'fylla i' })
    await registry.reload()
    const rowOf = (name: string) => registry.getByRole('listitem').filter({ hasText: name })
    await expect(rowOf('anna.lind@')).toContainText('Har inte öppnat länken')
    await expect(rowOf('kim.ek@')).toContainText('Adressen är utanför er organisation')

    const anna = await someone()
    await comeIn(anna, { url, email: 'anna.lind@skelleftea.example', name: 'Anna Lind' })
    await expect(anna.getByRole('heading', { level: 1, name: 'Uppgiftslista' })).toBeVisible()
    await registry.reload()
    await expect(rowOf('Anna Lind')).toContainText('Är med')

    const kim = await someone()
    await comeIn(kim, { url, email: 'kim.ek@konsult.example', name: 'Kim Ek' })
    await expect(kim.getByRole('heading', { level: 1, name: 'En kollega behöver släppa in er' })).toBeVisible()
    await expectAccessible(kim)

    await registry.reload()
    await expect(registry.getByText('Kim Ek vill vara med')).toBeVisible()
    await expect(registry.getByRole('button', { name: 'Släpp in Kim Ek' })).toHaveCount(0)
    await registry.getByRole('button', { name: 'Dra tillbaka länken till bo.ek@skelleftea.example' }).click()
    await expectAccessible(registry)
    await registry.getByRole('button', { name: 'Ja, dra tillbaka' }).click()
    await expect(rowOf('bo.ek@')).toContainText('Länken är tillbakadragen')
    const bo = await someone()
    await bo.goto(linkIn(await untilMail(url, { to: 'bo.ek@skelleftea.example', subject: 'fylla i' })))
    await expect(bo.getByRole('alert')).toContainText('En kollega har dragit tillbaka länken')

    await anna.goto(linkIn(await untilMail(url, { to: 'anna.lind@skelleftea.example', subject: 'vill vara med' })))
    await anna.getByRole('button', { name: 'Släpp in Kim Ek' }).click()
    await expect(kim.getByRole('heading', { level: 1, name: 'Uppgiftslista' })).toBeVisible({ timeout: 15_000 })

    await anna.goto('/mina')
    await expect(anna.getByRole('heading', { name: 'Att göra' })).toBeVisible()
    await expect(anna.getByRole('link', { name: /förebyggande/ })).toBeVisible()
    await expectAccessible(anna)

    await bo.goto('/')
    await bo.getByRole('link', { name: 'Hitta en borttappad länk' }).click()
    await expectAccessible(bo)
    await bo.getByRole('button', { name: 'Mejla registraturen' }).click()
    await expect(bo.getByLabel('Organisation')).toHaveAccessibleDescription(/Välj er organisation i listan/)
    await bo.getByLabel('Organisation').fill('skellef')
    await bo.getByLabel('Skellefteå kommun').check()
    await bo.getByRole('button', { name: 'Mejla registraturen' }).click()
    await expect(bo.getByText('Om Skellefteå kommun har något att återrapportera är länken nu på väg')).toBeVisible()
    await expectAccessible(bo)
    await registry.goto(linkIn(await untilMail(url, { to: 'registrator@skelleftea.example', subject: 'Länken till' })))
    await expect(registry.getByRole('heading', { name: 'Vem har ärendet' })).toBeVisible()
  },
)
