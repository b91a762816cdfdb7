import { test as base, expect } from '@playwright/test'
import { type App, startApp } from './app.ts'

export { expect }

/**
 * A journey through the built product. The journeys of one worker share one running product; `page` opens addresses within it, and a
 * journey fails when a page throws, or asks anything of another host.
 */
export const journey = base.extend<{ orderly: void }, { app: App }>({
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
  baseURL: async ({ app }, provide) => provide(app.url),
  orderly: [
    async ({ context, app }, provide) => {
      const faults: string[] = []
      context.on('weberror', (error) => faults.push(`thrown in the page: ${error.error().message}`))
      context.on('request', (request) => {
        if (/^https?:/.test(request.url()) && !request.url().startsWith(app.url)) faults.push(`asked of another host: ${request.url()}`)
      })
      await provide()
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})
