import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'

journey('the product says that it can serve', async ({ request }) => {
  const response = await request.get('/api/health')
  expect(response.status()).toBe(200)
})

for (const [who, address] of [
  ['recipients', '/'],
  ['staff', '/admin/'],
  ['whoever tries the demo', '/demo/mail'],
] as const) {
  journey(`${who} meet a page with a heading, in Swedish, that everyone can use`, { tag: '@narrow' }, async ({ page }) => {
    await page.goto(address)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv')
    await expectAccessible(page)
  })
}

journey('the first page is light: at most 130 kB come over the wire in all', async ({ page, context }) => {
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  let bytes = 0
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  await page.goto('/', { waitUntil: 'networkidle' })
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(bytes).toBeLessThanOrEqual(130_000)
})
