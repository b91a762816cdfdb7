import { expect, type Locator, type Page } from '@playwright/test'

const MOST_STOPS = 150

/** Presses Tab, or Shift with it, until the focus is there, and expects it to show at every stop. */
export async function tabTo(page: Page, target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press(key)
    await expectFocusToShow(page)
  }
  throw new Error(`Tab does not lead to ${String(target)}`)
}

/** Goes to a field by Tab and writes in it. */
export async function type(page: Page, target: Locator, text: string): Promise<void> {
  await tabTo(page, target)
  await page.keyboard.type(text)
}

/** Something is drawn around what has the focus, and it is neither outside the window nor beneath anything else. */
export async function expectFocusToShow(page: Page): Promise<void> {
  const lack = await page.evaluate(() => {
    const focused = document.activeElement
    if (focused === null || focused === document.body) return null
    const { outlineStyle, boxShadow } = getComputedStyle(focused)
    const { left, right, top, bottom } = focused.getBoundingClientRect()
    const above = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
    const isSeen =
      above !== null && (focused.contains(above) || above.contains(focused) || above.closest('label')?.contains(focused) === true)
    if (outlineStyle === 'none' && boxShadow === 'none') return `no focus ring on ${focused.outerHTML.slice(0, 200)}`
    return isSeen ? null : `hidden by ${above?.outerHTML.slice(0, 200) ?? 'the edge'}: ${focused.outerHTML.slice(0, 200)}`
  })
  expect(lack).toBeNull()
}
