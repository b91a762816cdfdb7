import type { Locator, Page } from '@playwright/test'
import type { Text } from '@aterrapport/domain/text.ts'

/** The fields of the part that is selected. */
export function panelOf(page: Page): Locator {
  return page.getByRole('region', { name: 'Egenskaper' })
}

/** Opens properties that belong together, unless they are open. */
export async function unfold(panel: Locator, title: string): Promise<void> {
  const group = panel.locator('details').filter({ has: panel.page().getByRole('heading', { level: 3, name: title }) })
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click()
}

export interface Worded {
  readonly label: string
  readonly text: Text | undefined
}

/** Writes a text in the languages it has. */
export async function write(within: Locator, { label, text }: Worded): Promise<void> {
  if (text === undefined) return
  await within.getByLabel(label, { exact: true }).fill(text.sv)
  await within.getByLabel(`${label}, på engelska`, { exact: true }).fill(text.en ?? '')
}

/** Writes what is taken when the field is left. */
export async function give(field: Locator, value: string | number | undefined): Promise<void> {
  if (value === undefined) return
  await field.fill(String(value))
  await field.press('Enter')
}

/** Pastes into a field what another program has put on the clipboard. */
export async function paste(field: Locator, text: string): Promise<void> {
  await field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', pasted)
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  }, text)
}
