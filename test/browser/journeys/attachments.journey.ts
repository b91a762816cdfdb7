import { expectAccessible } from '../accessible.ts'
import { expect, journey } from '../journey.ts'
import { downloadedBy, untilSaved } from '../steps.ts'

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
const PDF = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
)

journey('a file that is not what it says is refused in words; a right one is kept, read back and removed', async ({ joined, linkTo }) => {
  const { page, goTo } = await joined({ link: await linkTo('1490'), name: 'Eva Strand' })
  await goTo('avsnitt/underlag')
  const ledger = page.getByRole('group', { name: /^Utdrag ur huvudboken/ })
  const choose = ledger.locator('input[type=file]')

  await choose.setInputFiles({ name: 'huvudbok.pdf', mimeType: 'application/pdf', buffer: Buffer.from('konto;belopp\n5010;1200\n') })
  await expect(ledger.getByText('Innehållet i huvudbok.pdf är något annat än vad filnamnet säger.')).toBeVisible()
  await choose.setInputFiles({ name: 'utdrag.pdf', mimeType: 'application/pdf', buffer: PNG })
  await expect(ledger.getByText('Filen är av ett annat slag än frågan tar emot. Skicka den som PDF, Excel, CSV, SIE.')).toBeVisible()
  await choose.setInputFiles({ name: 'tom.pdf', mimeType: 'application/pdf', buffer: Buffer.alloc(0) })
  await expect(ledger.getByText('Filen är tom. Välj en annan.')).toBeVisible()
  await expectAccessible(page)
  for (const _ of [1, 2, 3]) await ledger.getByRole('button', { name: 'Ta bort' }).first().click()
  await expect(ledger.getByRole('alert')).toHaveCount(0)

  await choose.setInputFiles({ name: 'huvudbok åäö.pdf', mimeType: 'application/pdf', buffer: PDF })
  await expect(ledger.getByRole('link', { name: 'huvudbok åäö.pdf' })).toBeVisible()
  await untilSaved(page)
  await expectAccessible(page)
  await page.reload()
  expect(await downloadedBy(page, 'huvudbok åäö.pdf')).toEqual(PDF)

  await ledger.getByRole('button', { name: 'Ta bort huvudbok åäö.pdf' }).click()
  await expect(ledger.getByRole('link')).toHaveCount(0)
  await untilSaved(page)
  await page.reload()
  await expect(ledger.getByText('Välj fil')).toBeVisible()
  await expect(ledger.getByRole('link')).toHaveCount(0)
})

/** So large that it goes in several parts. */
const LARGE = Buffer.concat([PDF, Buffer.alloc(1_700_000, '% en lång bilaga\n')])
const PARTS = '**/api/attachments/*/uploads/**'
const startOf = (url: string) => Number(new URL(url).searchParams.get('start'))

journey('a file goes on by itself when contact is back, and from where it was when it is chosen again', async ({ joined, linkTo }) => {
  const { page, goTo } = await joined({ link: await linkTo('1491'), name: 'Eva Strand' })
  await goTo('uppgifter')
  await page
    .getByRole('main')
    .getByRole('link', { name: /^Underlag/ })
    .click()
  const ledger = page.getByRole('group', { name: /^Utdrag ur huvudboken/ })
  const choose = ledger.locator('input[type=file]')
  const file = { name: 'huvudbok.pdf', mimeType: 'application/pdf', buffer: LARGE }
  const starts: number[] = []
  let isCut = true
  await page.route(PARTS, async (route) => {
    const start = startOf(route.request().url())
    if (isCut && start > 0) return route.abort('connectionfailed')
    starts.push(start)
    return route.continue()
  })

  await choose.setInputFiles(file)
  const progress = ledger.getByRole('progressbar', { name: 'Skickar huvudbok.pdf' })
  await expect(ledger.getByText('Väntar på kontakt. Filen skickas vidare av sig själv.')).toBeVisible()
  await expect(progress).toBeVisible()
  await expectAccessible(page)
  // Turning to another page and back changes nothing of what is on its way.
  await page.goBack()
  await expect(progress).toHaveCount(0)
  await page.goForward()
  await expect(progress).toBeVisible()

  await page.reload()
  await expect(ledger.getByText('Välj fil')).toBeVisible()
  await choose.setInputFiles(file)
  await expect(ledger.getByText('Väntar på kontakt. Filen skickas vidare av sig själv.')).toBeVisible()
  isCut = false
  await expect(ledger.getByRole('link', { name: 'huvudbok.pdf' })).toBeVisible()
  expect(starts).toEqual([...new Set(starts)])
  expect(starts.filter((start) => start === 0)).toHaveLength(1)
  await untilSaved(page)
  expect(await downloadedBy(page, 'huvudbok.pdf')).toEqual(LARGE)
})

journey('a file that is being sent can be paused, gone on with and cancelled', async ({ joined, linkTo }) => {
  const { page, goTo } = await joined({ link: await linkTo('1492'), name: 'Eva Strand' })
  await goTo('avsnitt/underlag')
  const ledger = page.getByRole('group', { name: /^Utdrag ur huvudboken/ })
  let isHeld = true
  await page.route(PARTS, (route) => (isHeld && startOf(route.request().url()) > 0 ? undefined : route.continue()))
  const buffer = LARGE
  await ledger.locator('input[type=file]').setInputFiles([
    { name: 'ena.pdf', mimeType: 'application/pdf', buffer },
    { name: 'andra.pdf', mimeType: 'application/pdf', buffer },
  ])
  await ledger.getByRole('button', { name: 'Pausa: ena.pdf' }).click()
  await expect(ledger.getByText(/^Pausad, /)).toBeVisible()
  await ledger.getByRole('button', { name: 'Avbryt: andra.pdf' }).click()
  await expect(ledger.getByRole('progressbar')).toHaveCount(1)
  await expectAccessible(page)
  isHeld = false
  await ledger.getByRole('button', { name: 'Fortsätt: ena.pdf' }).click()
  await expect(ledger.getByRole('link', { name: 'ena.pdf' })).toBeVisible()
  await expect(ledger.getByRole('listitem')).toHaveCount(1)
})

journey('files may come later, by a day that is held against the calendar', async ({ joined, linkTo }) => {
  const { page, goTo } = await joined({ link: await linkTo('1493'), name: 'Eva Strand' })
  await goTo('avsnitt/underlag')
  const ledger = page.getByRole('group', { name: /^Utdrag ur huvudboken/ })
  await ledger.getByRole('checkbox', { name: 'Filerna kommer senare' }).check()
  const day = ledger.getByLabel('Senast vilken dag?')
  await day.fill('2020-01-01')
  await day.blur()
  await expect(ledger.getByText(/^Fel: Får inte vara före/)).toBeVisible()
  await expectAccessible(page)
  const next = new Date(Date.now() + 40 * 86_400_000).toISOString().slice(0, 10)
  await day.fill(next)
  await day.blur()
  await expect(ledger.getByText(/^Fel:/)).toHaveCount(0)
  await untilSaved(page)
  await page.reload()
  await expect(day).toHaveValue(next)
  await goTo('kontrollera')
  await expect(page.getByText(`Kommer senare, senast ${next}`)).toBeVisible()
  await expectAccessible(page)
  await goTo('avsnitt/underlag')
  await ledger.getByRole('checkbox', { name: 'Filerna kommer senare' }).uncheck()
  await expect(day).toHaveCount(0)
})
