import { fileURLToPath } from 'node:url'
import { defineConfig } from '@playwright/test'

/**
 * Of switches given twice Chromium heeds the last, so what Playwright turns off and matters here stands here again. The popups of
 * the address bar, which nobody sees, cost a second of a processor for every browser that a journey opens.
 */
const turnedOff = [
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxPopup',
]

const quiet = [
  `--disable-features=${turnedOff.join(',')}`,
  // Chromium looks through every field of a page for addresses and passwords to fill in, anew whenever a field is drawn: half of what
  // building a large questionnaire costs. Preferences like these are read when a browser is run for the first time.
  `--initial-preferences-file=${fileURLToPath(new URL('browser/chromium-preferences.json', import.meta.url))}`,
  '--force-first-run',
  '--disable-gpu',
  '--disable-quic',
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
    // Of what a failed journey did, the pages as they were; filming each of them as well costs a third of the time.
    trace: { mode: 'retain-on-failure', screenshots: false },
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
