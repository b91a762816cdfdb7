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

journey('a page’s data come in one call, asked for while its scripts are on their way', async ({ joined, linkTo }) => {
  const { page, report } = await joined({ link: await linkTo('1761'), name: 'Ola Ahlin' })
  const asked: string[] = []
  page.on('request', (request) => {
    if (/\/api\/trpc\/[^?]*(?:people\.me|links\.case|reports\.load)/.test(request.url())) asked.push(new URL(request.url()).pathname)
  })
  await page.route('**/assets/first-*.js', async (route) => {
    await expect.poll(() => asked).toHaveLength(1)
    await expect(page.getByRole('banner')).toHaveText('Återrapportering')
    await route.continue()
  })
  for (const [address, call] of [
    [`/arende/${report}`, '/api/trpc/people.me,links.case'],
    [`/arende/${report}/avsnitt/ekonomi`, '/api/trpc/people.me,reports.load'],
  ] as const) {
    asked.splice(0)
    await page.goto(address)
    await expect(page.getByRole('contentinfo').getByText('Ola Ahlin')).toBeVisible()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    expect(asked).toEqual([call])
    expect(await page.evaluate(movedBy)).toBeLessThan(0.05)
  }
})

/** How much of the page has moved under the reader, as browsers reckon it. Runs in the page. */
function movedBy(): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      resolve(list.getEntries().reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0))
    })
    observer.observe({ type: 'layout-shift', buffered: true })
    setTimeout(() => resolve(0), 500)
  })
}
