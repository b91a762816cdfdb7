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
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source)
  const results: AxeResults = await page.evaluate(
    (tags) => window.axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] }),
    wcag22aa,
  )
  expect(results.violations.map(told)).toEqual([])
  expect(await page.evaluate(stickingOut), 'what sticks out of the window').toEqual([])
}

/** Runs in the page: what makes it wider than its window, outermost first. */
function stickingOut(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const wide = [...document.querySelectorAll('body *')].filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
  return [`${scrollWidth - clientWidth} pixels`, ...wide.slice(0, 12).map(({ outerHTML }) => outerHTML.slice(0, 120))]
}

function told({ id, help, nodes }: AxeResults['violations'][number]): string {
  return `${id}: ${help}\n${nodes.map(({ html, failureSummary }) => `  ${html}\n  ${failureSummary ?? ''}`).join('\n')}`
}
