import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Where a page of a peer shows an answer; ours and the one by hand name it by its path. */
    readonly placeOf?: (path: string) => string
    readonly watchKeystroke: (expected: number) => void
    readonly keystrokes: number[]
  }
}

/** A field to type in, and what follows from it: `outcome` shows `base` and whatever is typed, or less when it is taken from it. */
export interface Typing {
  readonly name: string
  readonly section: string
  readonly path: string
  /** The path of a calculated value, and how it follows from the number typed; null for a text, which is only shown. */
  readonly follows: { readonly path: string; readonly sign: 1 | -1 } | null
}

export const TYPING_IN_BLOCK: Typing = { name: 'number', section: 's0', path: 'b1_staff', follows: { path: 'b1_unspent', sign: -1 } }
export const TYPING_IN_TEXT: Typing = { name: 'text', section: 'economy', path: 'note0', follows: null }
export const TYPING_IN_TABLE: Typing = {
  name: 'table cell',
  section: 'economy',
  path: 'costs.r50.cost',
  follows: { path: 'costs_left', sign: -1 },
}

const FIRST = 500
const PAUSE_BETWEEN_KEYS = 60

/**
 * Types three digits and takes them back, again and again, and gives the milliseconds from each keystroke until everything that follows
 * from it has been painted: from the event's own time until the task after the frame in which the outcome stands.
 */
export async function typeAndTime(page: Page, { path, follows }: Typing, count: number): Promise<readonly number[]> {
  const place = (of: string) => page.evaluate((one) => window.placeOf?.(one) ?? `#${CSS.escape(`q-${one}`)}`, of)
  const input = page.locator(await place(path))
  const outcome = await place(follows?.path ?? path)
  await input.scrollIntoViewIfNeeded()
  await input.fill(String(FIRST))
  await page.evaluate(watching, outcome)
  await page.waitForTimeout(500)
  const base = await page.evaluate((selector) => window.numberAt(selector), outcome)
  let typed = String(FIRST)
  await input.press('End')
  for (let done = 0; done < count; done++) {
    const at = done % 6
    const key = at < 3 ? String(at + 1) : 'Backspace'
    typed = at < 3 ? typed + key : typed.slice(0, -1)
    const expected = base + (follows?.sign ?? 1) * (Number(typed) - FIRST)
    await page.evaluate((number) => window.watchKeystroke(number), expected)
    await page.keyboard.press(key)
    await page.waitForFunction((least) => window.keystrokes.length >= least, done + 1, { polling: 20, timeout: 30_000 })
    await page.waitForTimeout(PAUSE_BETWEEN_KEYS)
  }
  return page.evaluate(() => window.keystrokes)
}

declare global {
  interface Window {
    readonly numberAt: (selector: string) => number
  }
}

/** Runs in the page: notes when what a keystroke should lead to stands there and has been painted. */
function watching(selector: string): void {
  const keystrokes: number[] = []
  let expected: number | null = null
  const numberAt = (at: string) => {
    const element = document.querySelector(at)
    const text = element instanceof HTMLInputElement ? element.value : (element?.textContent ?? '')
    const digits = text
      .replaceAll('−', '-')
      .replaceAll(/[^\d,.-]/g, '')
      .replace(',', '.')
      .replace(/\.$/, '')
    return Number(digits)
  }
  const stands = () => Math.abs(numberAt(selector) - (expected ?? Number.NaN)) < 0.005
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      const look = () => {
        if (!stands()) return void requestAnimationFrame(look)
        // The frame has been handed over at the task after it.
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => keystrokes.push(performance.now() - timeStamp), { once: true })
        port1.start()
        port2.postMessage(null)
      }
      if (expected !== null) requestAnimationFrame(look)
    },
    true,
  )
  Object.assign(window, { keystrokes, numberAt, watchKeystroke: (number: number) => void (expected = number) })
}
