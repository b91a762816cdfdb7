import { defineConfig } from '@playwright/test'

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Journeys against the built product. All run at a desk's width; those tagged @narrow also at a telephone's, those tagged @telephone only there. */
export default defineConfig({
  testDir: 'browser',
  testMatch: '**/*.journey.ts',
  outputDir: 'test-results',
  forbidOnly: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.results/playwright.json' }]],
  use: {
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: quiet,
    },
  },
  projects: [
    { name: 'wide', grepInvert: /@telephone/, use: { viewport: { width: 1280, height: 900 } } },
    { name: 'narrow', grep: /@narrow|@telephone/, use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
  ],
})
