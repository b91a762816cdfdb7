import { type BrowserContext, type BrowserContextOptions, test as base, expect, type Page } from '@playwright/test'
import { apiOf } from './api.ts'
import { type App, startApp } from './app.ts'
import { untilMail } from './mailbox.ts'
import { type Joined, join, type Joining } from './people.ts'
import { linkIn, signIn } from './steps.ts'

export { expect }

interface Fixtures {
  readonly orderly: string[]
  /** A browser of somebody's own, watched as `page` is. */
  readonly someone: (options?: BrowserContextOptions) => Promise<Page>
  /** Somebody who fills in, with a confirmed address, at their own browser. */
  readonly joined: (who: Joining) => Promise<Joined>
}

interface Shared {
  /** Whether a file's journeys have a product that no other file's have touched: `journey.use({ untouched: true })`. */
  readonly untouched: boolean
  readonly app: App
  /** The link that is mailed to a municipality's registry, by its kommunkod. */
  readonly linkTo: (kommunkod: string) => Promise<string>
}

/**
 * A journey through the built product. The journeys of one worker share one running product, each with a municipality of its own;
 * `page` opens addresses within it, and a journey fails when a page throws, or asks anything of another host.
 */
export const journey = base.extend<Fixtures, Shared>({
  // Playwright shares a worker among the files whose options are the same, and a worker has its own product.
  untouched: [false, { option: true, scope: 'worker' }],
  app: [
    // Playwright reads from the pattern what a fixture depends on, so an empty one must be written out.
    // oxlint-disable-next-line no-empty-pattern
    async ({}, provide) => {
      const app = await startApp()
      await provide(app)
      await app.stop()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  linkTo: [
    async ({ app: { url }, browser }, provide) => {
      const officer = await browser.newContext({ baseURL: url })
      let isIn = false
      await provide(async (kommunkod) => {
        if (!isIn) await signIn(await officer.newPage(), /Björn/)
        isIn = true
        return inviteOne({ officer, url, kommunkod })
      })
      await officer.close()
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ app }, provide) => provide(app.url),
  orderly: [
    async ({ context, app }, provide) => {
      const faults: string[] = []
      watch(context, { url: app.url, faults })
      await provide(faults)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
  someone: async ({ browser, app: { url }, orderly: faults }, provide) => {
    const opened: BrowserContext[] = []
    await provide(async (options) => {
      const context = await browser.newContext({ baseURL: url, ...options })
      watch(context, { url, faults })
      opened.push(context)
      return context.newPage()
    })
    await Promise.all(opened.map((context) => context.close()))
  },
  joined: async ({ someone, app: { url } }, provide) => {
    await provide(async (who) => join(await someone(who.options), { url, ...who }))
  },
})

interface Watching {
  readonly url: string
  readonly faults: string[]
}

function watch(context: BrowserContext, { url, faults }: Watching): void {
  context.on('weberror', (error) => faults.push(`thrown in the page: ${error.error().message}`))
  context.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(url)) faults.push(`asked of another host: ${request.url()}`)
  })
}

interface Inviting {
  readonly officer: BrowserContext
  readonly url: string
  readonly kommunkod: string
}

/** Invites one registry to the demo's round, unless it has been. */
async function inviteOne({ officer, url, kommunkod }: Inviting): Promise<string> {
  const { rounds } = apiOf(officer, url)
  const demo = (await rounds.list.query()).find(({ name }) => name === 'Återrapportering 2025')
  if (demo === undefined) throw new Error('The demo has no round')
  const row = (await rounds.board.query({ round: demo.id })).find((candidate) => candidate.kommunkod === kommunkod)
  if (row === undefined || row.registryEmail === null) throw new Error(`No registry has the kommunkod ${kommunkod}`)
  await rounds.invite.mutate({ round: demo.id, reports: [row.report], again: false })
  return linkIn(await untilMail(url, { to: row.registryEmail, subject: 'Återrapportera' }))
}
