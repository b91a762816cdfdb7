import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { untilMail } from '../mailbox.ts'

journey(
  'somebody who cannot use something reads the statement and tells of it, by keyboard alone',
  { tag: '@narrow' },
  async ({ page, app }) => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Tillgänglighet' }).press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: 'Tillgänglighetsredogörelse' })).toBeVisible()
    await expectAccessible(page)

    await page.getByRole('button', { name: 'Skicka' }).press('Enter')
    await expect(page.getByLabel('Vad hände')).toBeFocused()
    await expect(page.getByText('Skriv vad som hände.')).toBeVisible()
    await page.keyboard.type('Summan läses inte upp när den ändras.')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Ekonomi')
    await page.keyboard.press('Tab')
    await page.keyboard.type('kim@kommun.example')
    await page.keyboard.press('Enter')

    await expect(page.getByRole('status').filter({ hasText: 'Tack.' })).toBeVisible()
    await expectAccessible(page)
    const { text } = await untilMail(app.url, { to: 'aterrapport@socialstyrelsen.example', subject: 'brist i tillgängligheten' })
    expect(text).toContain('> Summan läses inte upp när den ändras.')
  },
)
