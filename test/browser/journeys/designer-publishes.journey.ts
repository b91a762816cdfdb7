import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import { formula, questionnaire, section, text } from '@aterrapport/domain/testing/build.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../accessible.ts'
import { apiOf } from '../api.ts'
import { outlineItem } from '../designing/outline.ts'
import { panelOf } from '../designing/panel.ts'
import { expect, journey } from '../journey.ts'
import { goToDraft, openDraft, signIn } from '../steps.ts'

function ownQuestionnaire(key: string, title: string): Questionnaire {
  return {
    ...questionnaire([
      section(
        'medel',
        [
          { kind: 'yesNo', key: 'vidare', label: text('Har ni fördelat medel vidare under 2025?') },
          { kind: 'text', key: 'vem', label: text('Till vem?'), maxLength: 200, relevance: formula('vidare') },
          { kind: 'amount', key: 'belopp', label: text('Hur mycket av 100 000 kronor fanns kvar den 31 december 2025?') },
        ],
        { title: text('Medel') },
      ),
    ]),
    key,
    title: text(title),
  }
}

/** Publishes a questionnaire without the pages, for a journey that is about what comes after. */
async function published(page: Page, document: Questionnaire): Promise<string> {
  const draft = await openDraft(page, document)
  const { drafts } = apiOf(page.context(), new URL(page.url()).origin)
  const { revision } = await drafts.get.query({ draft })
  const { version } = await drafts.publish.mutate({ draft, revision, note: 'Första', as: 'version' })
  return version
}

async function choose(page: Page, title: string, version: string, item: RegExp): Promise<void> {
  await page.goto('/admin/formular')
  await page.getByRole('button', { name: `Åtgärder för ${title}, ${version}` }).click()
  await page.getByRole('menuitem', { name: item }).click()
}

const label = (page: Page) => panelOf(page).getByLabel('Frågan', { exact: true })
const tab = (page: Page, name: string) => page.getByRole('navigation', { name: 'Utkastet' }).getByRole('link', { name }).click()

journey('a version is followed by a second, compared in words, and taken out of use', async ({ page, someone }) => {
  const title = 'Redovisning att ändra'
  await signIn(page, /Astrid/)
  await published(page, ownQuestionnaire('att-andra', title))
  await choose(page, title, 'Version 1', /^Börja utkast/)
  await expect(page.getByRole('tree', { name: 'Disposition' })).toBeVisible()
  await tab(page, 'Publicera')
  await expect(page.getByText('Utkastet är likadant som version 1. Det finns inget nytt att publicera.')).toBeVisible()
  await expectAccessible(page)
  await tab(page, 'Bygg')
  await outlineItem(page, 3).click()
  await label(page).fill('Till vilken organisation?')
  await page.getByRole('button', { name: 'Lägg till', exact: true }).click()
  await page.getByRole('menuitem', { name: /^Datum/ }).click()
  await label(page).fill('När?')
  await tab(page, 'Publicera')
  await expect(page.getByText('Utkastet kan publiceras.')).toBeVisible()
  await expect(page.getByText('2 skillnader mot version 1')).toBeVisible()
  await page.getByRole('button', { name: 'Publicera', exact: true }).click()
  await expect(page.getByLabel(/^Anteckning/)).toHaveAccessibleDescription(/Skriv vad som är nytt\./)
  await expectAccessible(page)
  await page.getByLabel(/^Anteckning/).fill('Frågar också när')
  await page.getByRole('button', { name: 'Publicera', exact: true }).click()
  await expect(page.getByText('Version 2 är publicerad')).toBeVisible()
  await expectAccessible(page)

  await choose(page, title, 'Version 2', /^Jämför/)
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Jämför med').selectOption(`${title} – version 1`)
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Visa skillnader' }).click()
  await expect(page.getByRole('heading', { level: 1, name: `Jämför: ${title}` })).toBeVisible()
  await expect(page.getByRole('main')).toContainText('Det som skiljer version 2 från version 1.')
  await expect(page.getByRole('main')).toContainText('Frågan ”När?” har lagts till')
  await expect(page.getByRole('main')).toContainText('Till vem?')
  await expect(page.getByRole('main')).toContainText('Till vilken organisation?')
  await expectAccessible(page)

  await choose(page, title, 'Version 1', /^Avveckla/)
  await expect(dialog).toContainText('Ingen omgång använder versionen.')
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Avveckla' }).click()
  await expect(page.getByText('Version 1 är avvecklad.')).toBeVisible()
  const officer = await someone()
  await signIn(officer, /Björn/)
  await officer.goto('/admin/omgangar/ny')
  const offered = officer.getByLabel(/^Formulär/).getByRole('option')
  await expect(offered.filter({ hasText: `${title}, version 2` })).toHaveCount(1)
  await expect(offered.filter({ hasText: `${title}, version 1` })).toHaveCount(0)
})

journey(
  'a corrected text meets whoever is answering, and a change of kind is refused with its reasons',
  async ({ page, linkTo, joined, app }) => {
    const anna = await joined({ link: await linkTo('1280'), name: 'Anna Lind' })
    await anna.answered({ ert_diarienummer: 'SN 2026/1' })
    await anna.goTo('avsnitt/uppgifter')
    await expect(anna.page.getByRole('textbox', { name: /^Ert diarienummer/ })).toBeVisible()

    await signIn(page, /Astrid/)
    const { questionnaires, drafts } = apiOf(page.context(), app.url)
    const ready = (await questionnaires.list.query()).find(({ key }) => key === 'sol-kommun-2025')
    const first = ready?.versions.find(({ number, superseded }) => number === 1 && !superseded)
    const { draft } = await drafts.create.mutate({ from: { kind: 'version', version: first?.id ?? '' } })
    await goToDraft(page, draft)
    await page.getByRole('treeitem', { name: /^Ert diarienummer/ }).click()
    await label(page).fill('Ert diarienummer, om ni har något')
    await tab(page, 'Publicera')
    await page.getByRole('radio', { name: /^Rättelse av texter i version 1/ }).check()
    await page.getByLabel(/^Anteckning/).fill('Tydligare fråga')
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Publicera rättelsen' }).click()
    await expect(page.getByText(/^Version 1, rättelse \d+ är publicerad/)).toBeVisible()
    await anna.page.reload()
    await expect(anna.page.getByLabel('Ert diarienummer, om ni har något')).toHaveValue('SN 2026/1')

    await tab(page, 'Bygg')
    await page.getByRole('treeitem', { name: /^Ert diarienummer/ }).click()
    await panelOf(page).getByLabel('Slag', { exact: true }).selectOption('Tal')
    await tab(page, 'Publicera')
    await expect(page.getByText(/^Frågor har bytt slag men behållit sin nyckel/)).toBeVisible()
    const why = page.getByText('Frågan ”Ert diarienummer, om ni har något” frågar efter något av ett annat slag.')
    await expect(why.first()).toBeVisible()
    await expect(page.getByRole('radio', { name: /^Rättelse/ })).toHaveCount(0)
    await page.getByText(/^Det går inte att publicera som rättelse av version 1/).click()
    await expect(why.filter({ visible: true })).toHaveCount(2)
    await expect(page.getByRole('button', { name: 'Publicera', exact: true })).toBeDisabled()
    await expectAccessible(page)
  },
)

journey('next year’s begins from this year’s, with what must be looked over', async ({ page }) => {
  const title = 'Redovisning av 2025 års medel'
  await signIn(page, /Astrid/)
  await published(page, ownQuestionnaire('arlig', title))
  await choose(page, title, 'Version 1', /^Nästa års formulär/)
  await expect(page.getByRole('heading', { level: 1, name: 'Redovisning av 2026 års medel' })).toBeVisible()
  await tab(page, 'Publicera')
  await page.getByText(/^Det här måste uppdateras: 3 av 3 att gå igenom/).click()
  await expect(page.getByText('Hur mycket av 100 000 kronor fanns kvar den 31 december 2025?').first()).toBeVisible()
  await expectAccessible(page)
  await page
    .getByRole('checkbox', { name: /^Klart/ })
    .first()
    .check()
  await expect(page.getByText(/^Det här måste uppdateras: 2 av 3 att gå igenom/)).toBeVisible()
  await page.reload()
  await expect(page.getByText(/^Det här måste uppdateras: 2 av 3 att gå igenom/)).toBeVisible()
})

journey('a questionnaire is read as PDF and in Word, and goes out and in as one file unchanged', async ({ page, app }) => {
  const title = 'Redovisning på papper'
  const document = ownQuestionnaire('pa-papper', title)
  await signIn(page, /Astrid/)
  await published(page, document)
  for (const [item, begins] of [
    [/^Läsversion \(PDF\)/, '%PDF-'],
    [/^Läsversion \(Word\)/, 'PK'],
  ] as const) {
    const coming = page.waitForEvent('download')
    await choose(page, title, 'Version 1', item)
    expect((await readFile(await (await coming).path())).toString('latin1', 0, begins.length)).toBe(begins)
    await page.goto('/admin/formular')
    const drafts = page.waitForEvent('download')
    await page.getByRole('button', { name: `Åtgärder för ${title}`, exact: true }).click()
    await page.getByRole('menuitem', { name: item }).click()
    expect((await readFile(await (await drafts).path())).toString('latin1', 0, begins.length)).toBe(begins)
  }
  await page.goto('/admin/formular')
  await page.getByRole('button', { name: `Åtgärder för ${title}`, exact: true }).click()
  const coming = page.waitForEvent('download')
  await page.getByRole('menuitem', { name: 'Ladda ner som JSON' }).click()
  const file = await readFile(await (await coming).path())
  expect(canonicalJson(JSON.parse(file.toString()))).toBe(canonicalJson(document))

  await page.goto('/admin/formular/importera')
  await page.getByLabel('Formulärfil').setInputFiles({ name: 'ut.json', mimeType: 'application/json', buffer: file })
  await page.getByRole('button', { name: 'Skapa utkast' }).click()
  await expect(page.getByRole('tree', { name: 'Disposition' })).toBeVisible()
  const draft = page.url().split('/').at(-1) ?? ''
  const { drafts } = apiOf(page.context(), app.url)
  expect(canonicalJson((await drafts.get.query({ draft })).document)).toBe(canonicalJson(document))
})

journey(
  'a block brings its questions and roles, and what is missing then is told until it is there',
  { tag: '@narrow' },
  async ({ page, isMobile, viewport }) => {
    const pane = async (name: string) => {
      if (isMobile || (viewport?.width ?? 0) < 1024)
        await page.getByRole('group', { name: 'Del av sidan' }).getByRole('button', { name }).click()
    }
    await signIn(page, /Astrid/)
    await openDraft(page, { ...questionnaire([]), key: 'av-block', title: text('Av block') })
    await page.getByRole('button', { name: 'Hämta ett block' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('radio', { name: /^Ekonomi/ }).check()
    await dialog.getByRole('button', { name: 'Lägg in blocket' }).click()
    await expect(dialog.getByLabel(/^Bidragsår/)).toHaveAccessibleDescription(/Skriv ett år med fyra siffror\./)
    await expectAccessible(page)
    await dialog.getByLabel(/^Bidragsår/).fill('2026')
    await dialog.getByRole('button', { name: 'Lägg in blocket' }).click()
    await expect(page.getByText(/^Blocket ”Ekonomi.*” är inlagt\./)).toBeVisible()

    const roles = page.getByRole('region', { name: 'Roller' })
    await outlineItem(page, 0).click()
    await pane('Egenskaper')
    await expect(roles.getByText('Alla roller som behövs finns.')).toBeVisible()
    await roles
      .getByRole('button', { name: /^Ta bort rollen från ”.*/ })
      .first()
      .click()
    await expect(roles.getByText('1 roll saknas')).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: 'Ångra' }).click()
    await pane('Disposition')
    await outlineItem(page, 0).click()
    await pane('Egenskaper')
    await expect(roles.getByText('Alla roller som behövs finns.')).toBeVisible()
  },
)
