import type { BrowserContext } from '@playwright/test'

/** What a page transfers in all when nothing of it is kept: bytes as they came over the wire, headers included, and how many requests. */
export interface Weight {
  readonly bytes: number
  readonly requests: number
  /** Round trips of data, one after another, that the page waits for before it is ready. */
  readonly roundTrips: number
}

export async function weigh(context: BrowserContext, address: string, ready: string): Promise<Weight> {
  const page = await context.newPage()
  const wire = await context.newCDPSession(page)
  await wire.send('Network.enable')
  await wire.send('Network.setCacheDisabled', { cacheDisabled: true })
  let bytes = 0
  let requests = 0
  const calls = new Map<string, Call>()
  wire.on('Network.loadingFinished', ({ requestId, encodedDataLength, timestamp }) => {
    bytes += encodedDataLength
    const call = calls.get(requestId)
    if (call) calls.set(requestId, { ...call, ended: timestamp })
  })
  wire.on('Network.requestWillBeSent', ({ requestId, request: { url }, timestamp }) => {
    if (!url.startsWith('http')) return
    requests += 1
    if (new URL(url).pathname.startsWith('/api/')) calls.set(requestId, { began: timestamp, ended: null })
  })
  await page.goto(address)
  await page.locator(ready).first().waitFor()
  // What has not been answered yet, such as the stream of news, was not waited for.
  const waitedFor = [...calls.values()].flatMap(({ began, ended }) => (ended === null ? [] : [{ began, ended }]))
  await page.waitForTimeout(1_000)
  await page.close()
  return { bytes, requests, roundTrips: Math.max(0, ...waitedFor.map((call) => depth(call, waitedFor))) }
}

interface Call {
  readonly began: number
  /** Null until it has been answered. */
  readonly ended: number | null
}

interface Answered {
  readonly began: number
  readonly ended: number
}

/** How many calls, one begun after another was answered, lead to this one. */
function depth({ began }: Answered, calls: readonly Answered[]): number {
  return 1 + Math.max(0, ...calls.filter(({ ended }) => ended <= began).map((call) => depth(call, calls)))
}
