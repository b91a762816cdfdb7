import { expect, type Page } from '@playwright/test'
import axe, { type AxeResults } from 'axe-core'

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}

const wcag22aa = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** Checks the page as it stands against WCAG 2.2 AA: nothing that axe can find may be wrong, and no page may be wider than its window. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  const results: AxeResults = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }),
    wcag22aa,
  )
  expect(results.violations.map(told)).toEqual([])
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect(overflow, 'pixels that the page is wider than its window').toBeLessThanOrEqual(0)
}

function told({ id, help, nodes }: AxeResults['violations'][number]): string {
  return `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ''}`).join('\n')}`
}
