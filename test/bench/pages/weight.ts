import type { BrowserContext } from '@playwright/test'

/** What a page transfers in all when nothing of it is kept: bytes as they came over the wire, headers included, and how many requests. */
export interface Weight {
  readonly bytes: number
  readonly requests: number
  /** Requests for data, after the page itself. */
  readonly calls: number
}

export async function weigh(context: BrowserContext, address: string, ready: string): Promise<Weight> {
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true })
  let bytes = 0
  let requests = 0
  let calls = 0
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength))
  wire.on('Network.requestWillBeSent', ({ request: { url } }) => {
    if (!url.startsWith('http')) return
    requests += 1
    if (new URL(url).pathname.startsWith('/api/')) calls += 1
  })
  await page.goto(address)
  await page.locator(ready).first().waitFor()
  await page.waitForTimeout(1_000)
  await page.close()
  return { bytes, requests, calls }
}
