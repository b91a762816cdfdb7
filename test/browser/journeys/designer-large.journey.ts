import { formula, questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../accessible.ts'
import { panelOf } from '../designing/panel.ts'
import { expect, journey } from '../journey.ts'
import { openDraft, signIn } from '../steps.ts'

const SECTIONS = 15
const IN_EACH = 20
const KEYSTROKES = 30

/** 300 questions of many kinds, with rules between them, a total in each section and one of all. */
function largeQuestionnaire(): Questionnaire {
  const sections = Array.from({ length: SECTIONS }, (_, of) =>
    section(
      `avsnitt_${of + 1}`,
      Array.from({ length: IN_EACH }, (_one, at) => questionAt(of + 1, at + 1)),
      { title: text(`Avsnitt ${of + 1}`) },
    ),
  )
  return { ...questionnaire(sections), key: 'stort', title: text('Ett stort formulär') }
}

function questionAt(of: number, at: number): Question {
  const key = `fraga_${of}_${at}`
  const label = text(`Fråga ${of}.${at}`)
  const relevance = formula(`fraga_${of}_1`)
  if (at === 1) return { kind: 'yesNo', key, label, required: true }
  if (at === IN_EACH)
    return { kind: 'calculated', key, label, shownAs: 'amount', formula: formula(`fraga_${of}_2 + fraga_${of}_3 + fraga_${of}_4`) }
  if (at <= 4) return { kind: 'amount', key, label, relevance }
  if (at === 5)
    return {
      kind: 'choices',
      key,
      label,
      choices: ['a', 'b', 'c'].map((one) => ({ key: one, label: text(`Val ${one}`) })),
    }
  if (at === 6)
    return {
      kind: 'table',
      key,
      label,
      rows: { added: { name: text('insats') } },
      columns: [
        { kind: 'text', key: 'namn', label: text('Namn'), maxLength: 100 },
        { kind: 'amount', key: 'kostnad', label: text('Kostnad') },
      ],
      totals: ['kostnad'],
    }
  return at % 2 === 0 ? { kind: 'text', key, label, maxLength: 500, multiline: true } : { kind: 'number', key, label, relevance }
}

interface Keystroke {
  /** Milliseconds until what it makes stands in the canvas, and until that is painted. */
  readonly standing: number
  readonly painted: number
}

async function keystrokes(page: Page, count: number): Promise<readonly Keystroke[]> {
  await page.evaluate(() => {
    const times: Keystroke[] = []
    const canvas = document.querySelector('[data-pane="canvas"]')
    if (canvas === null) throw new Error('There is no canvas')
    window.keystrokes = times
    document.addEventListener(
      'beforeinput',
      ({ timeStamp }) => {
        const changed = new MutationObserver(() => {
          changed.disconnect()
          const standing = performance.now() - timeStamp
          // The frame that the change is painted in begins with this, and has been handed over at the task after it.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel()
            port1.addEventListener('message', () => times.push({ standing, painted: performance.now() - timeStamp }), { once: true })
            port1.start()
            port2.postMessage(null)
          })
        })
        changed.observe(canvas, { subtree: true, characterData: true, childList: true })
      },
      true,
    )
  })
  for (let done = 0; done < count; done++) {
    await page.keyboard.type('x')
    await page.waitForFunction((least) => window.keystrokes.length >= least, done + 1)
  }
  return page.evaluate(() => window.keystrokes)
}

declare global {
  interface Window {
    keystrokes: Keystroke[]
  }
}

function told(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other)
  const at = (part: number) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1)
  return `median ${at(0.5)} ms, p98 ${at(0.98)} ms, of ${sorted.length}`
}

// A trace takes its own time of every keystroke.
journey.use({ trace: 'off' })

journey('a questionnaire of 300 questions is built with the ease of a small one', async ({ page }, info) => {
  const report = (what: string, description: string) => {
    info.annotations.push({ type: what, description })
    // oxlint-disable-next-line no-console -- what is measured is reported, not asserted
    console.log(`measured: ${what}: ${description}`)
  }
  await signIn(page, /Astrid/)
  const began = performance.now()
  await openDraft(page, largeQuestionnaire())
  await expect(page.getByRole('treeitem')).toHaveCount(SECTIONS * (IN_EACH + 1) + 2)
  report('a draft of 300 questions is made and opened', `${Math.round(performance.now() - began)} ms`)
  await expectAccessible(page)

  const search = page.getByRole('searchbox', { name: 'Sök i formuläret' })
  await search.fill('fråga 12.9')
  const found = page.getByRole('treeitem', { name: /^Fråga 12\.9/ })
  await expect(found).toBeVisible()
  await expect(page.getByRole('treeitem', { name: /^Fråga/ })).toHaveCount(1)
  await found.click()
  await search.fill('')

  const canvas = page.getByRole('region', { name: 'Formuläret' })
  const label = panelOf(page).getByLabel('Frågan', { exact: true })
  await expect(label).toHaveValue('Fråga 12.9')
  await label.press('End')
  const times = await keystrokes(page, KEYSTROKES)
  report('a keystroke in a label until it stands in the canvas', told(times.map(({ standing }) => standing)))
  report('a keystroke in a label until the canvas is painted with it', told(times.map(({ painted }) => painted)))
  await expect(label).toHaveValue(`Fråga 12.9${'x'.repeat(KEYSTROKES)}`)
  await expect(canvas).toContainText(`Fråga 12.9${'x'.repeat(KEYSTROKES)}`)
  await expect(page.getByRole('treeitem', { name: /^Fråga 12\.9x+/ })).toHaveCount(1)

  // What changes the logic: the question is shown at the opposite answer.
  const shown = panelOf(page).getByRole('group', { name: 'Visas om', exact: true })
  await canvas.getByRole('group', { name: 'Fråga 12.1', exact: true }).getByRole('radio', { name: 'Ja' }).check()
  await found.click()
  const asked = canvas.locator('[data-selected]')
  await expect(asked).not.toHaveAttribute('data-left-out')
  await shown.getByRole('combobox', { name: 'Regel 1: Jämförelse' }).selectOption('är nej')
  await expect(asked).toHaveAttribute('data-left-out')
  await page.getByRole('button', { name: 'Ångra' }).click()
  await expect(asked).not.toHaveAttribute('data-left-out')
  await expect(page.getByText(/^Sparat kl/)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('treeitem', { name: /^Fråga 12\.9x+/ })).toHaveCount(1)
})
