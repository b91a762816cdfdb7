import type { Page } from '@playwright/test'
import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { untilMail } from '../mailbox.ts'
import { linkIn } from '../steps.ts'

/** A desk's 1 280 pixels at 400 per cent, for somebody who reads light on dark and wants nothing to move. */
const ZOOMED = {
  viewport: { width: 320, height: 256 },
  deviceScaleFactor: 4,
  colorScheme: 'dark',
  reducedMotion: 'reduce',
} as const

journey(
  'at 400 per cent, in the dark and without motion, every page of a recipient can be read and used',
  async ({ someone, joined, linkTo, app: { url } }) => {
    const stranger = await someone(ZOOMED)
    for (const address of ['/', '/mina', '/tillganglighet', '/borttappad-lank', '/kvittens', '/finns-inte']) {
      await stranger.goto(address)
      await expectUsable(stranger)
    }

    const certifier = { name: 'Karin Ek', email: 'karin.ek@karlstad.example' }
    const signatory = { name: 'Nils Ahl', email: 'nils.ahl@karlstad.example' }
    const anna = await joined({ link: await linkTo('1780'), name: 'Anna Lind', options: ZOOMED })
    await anna.page.goto(`/arende/${anna.report}`)
    await expectUsable(anna.page)
    await anna.goTo('uppgifter')
    await expectUsable(anna.page)
    const sections = await anna.page
      .locator('a[href*="/avsnitt/"]')
      .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))])
    expect(sections.length).toBeGreaterThan(5)
    for (const section of sections) {
      await anna.page.goto(section)
      await expectUsable(anna.page)
    }
    await anna.goTo('kontrollera')
    await expectUsable(anna.page)
    await anna.handedOver({ certifier, signatory })
    await anna.goTo('uppgifter')
    await expectUsable(anna.page)

    const karin = await joined({ ...certifier, link: linkIn(await untilMail(url, { to: certifier.email, subject: '' })), options: ZOOMED })
    await karin.goTo('intyga')
    await expectUsable(karin.page)
    await karin.page.getByRole('radio', { name: /Alternativ 1/ }).check()
    await karin.page.getByLabel('Telefon').last().fill('054-540 00 00')
    await karin.page.getByRole('button', { name: 'Intyga', exact: true }).click()
    await expect(karin.page.getByText(/gått vidare till Nils Ahl/)).toBeVisible()

    const nils = await joined({ ...signatory, link: linkIn(await untilMail(url, { to: signatory.email, subject: '' })), options: ZOOMED })
    await nils.goTo('underteckna')
    await expectUsable(nils.page)
    await nils.page.getByRole('radio', { name: 'Delegation' }).check()
    await nils.page.getByRole('button', { name: 'Underteckna och lämna in' }).click()
    await expect(nils.page.getByRole('heading', { level: 1 })).toContainText(/inlämnad/i)
    await expectUsable(nils.page)
  },
)

/** Nothing sticks out, no rule of WCAG is broken, and nothing moves. */
async function expectUsable(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expectAccessible(page)
  const moving = await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)
  expect(moving, 'animations that run').toBe(0)
}
