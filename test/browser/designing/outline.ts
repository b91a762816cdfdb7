import type { Locator, Page } from '@playwright/test'

/** Something of the outline, by its place in it. */
export function outlineItem(page: Page, at: number): Locator {
  return page.getByRole('tree', { name: 'Disposition' }).getByRole('treeitem').nth(at)
}
