import type { Browser, Locator, Page } from '@playwright/test'
import { solKommun2025 } from '@aterrapport/library/questionnaires/sol-kommun-2025.ts'
import { completeAnswers } from '../../driver/complete-answers.ts'
import { expectAccessible } from '../accessible.ts'
import { fillInSection } from '../fill-in.ts'
import { expect, journey } from '../journey.ts'
import { readMail, untilMail } from '../mailbox.ts'
import { confirmAddress, downloadedBy, linkIn, signIn } from '../steps.ts'

const RECEIVED = '5922718'

// It counts who has been invited and who has handed in.
journey.use({ untouched: true })

journey(
  'a designer publishes, 290 are invited, Falun answers, vouches and hands in, and the analyst takes the file',
  async ({ browser, app }) => {
    journey.setTimeout(300_000)
    const { url } = app

    const designer = await openedBy(browser, url)
    await signIn(designer, /Astrid/)
    await designer.getByRole('link', { name: 'Formulär', exact: true }).click()
    await designer.getByRole('link', { name: 'Importera formulär' }).click()
    await expectAccessible(designer)
    const title = `${solKommun2025.title.sv}, rättad`
    await designer.getByLabel('Formulärfil').setInputFiles({
      name: 'sol-kommun-2025.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify({ ...solKommun2025, title: { ...solKommun2025.title, sv: title } })),
    })
    await designer.getByLabel(/Anteckning/).fill('Rättad rubrik')
    await designer.getByRole('button', { name: 'Publicera' }).click()
    await expect(designer.getByText('Version 2 är publicerad.')).toBeVisible()
    await expectAccessible(designer)

    const officer = await openedBy(browser, url)
    await signIn(officer, /Björn/)
    await officer.getByRole('link', { name: 'Omgångar', exact: true }).click()
    await officer.getByRole('link', { name: 'Ny omgång' }).click()
    await expectAccessible(officer)
    await officer.getByLabel(/^Statsbidrag/).selectOption({ index: 1 })
    await officer.getByLabel(/^Formulär/).selectOption({ label: `${title}, version 2` })
    await officer.getByLabel(/^Namn/).fill('Omgång för provet')
    await officer.getByLabel(/^Öppnar/).fill('2026-11-23')
    await officer.getByLabel(/^Sista dag/).fill('2027-02-26')
    await officer.getByRole('button', { name: 'Skapa omgången' }).click()
    await expect(officer.getByRole('heading', { level: 1, name: 'Omgång för provet' })).toBeVisible()
    await expect(officer.getByText('290 återrapporter')).toBeVisible()

    await officer.getByRole('button', { name: 'Importera adresser' }).click()
    await officer
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({
        name: 'adresser.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('kommunkod;e-post\n2080;registrator@falun-provet.example\n9999;x@y.example\n'),
      })
    await expect(officer.getByRole('dialog').getByText('Ingen mottagare i omgången har kommunkoden 9999.')).toBeVisible()
    await expectAccessible(officer)
    await officer
      .getByRole('dialog')
      .locator('input[type=file]')
      .setInputFiles({
        name: 'adresser.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from('kommunkod;e-post\n2080;registrator@falun-provet.example\n'),
      })
    await expect(officer.getByText('1 adress är importerad.')).toBeVisible()
    await officer.keyboard.press('Escape')
    await officer.getByRole('button', { name: 'Öppna omgången' }).click()
    await officer.getByRole('dialog').getByRole('button', { name: 'Öppna omgången' }).click()
    await expect(officer.getByText('Omgången är öppen.')).toBeVisible()

    await officer.getByRole('link', { name: 'Omgångar', exact: true }).first().click()
    await officer.getByRole('link', { name: 'Återrapportering 2025' }).click()
    await officer.getByRole('button', { name: 'Skicka inbjudningar' }).click()
    await officer.getByRole('dialog').getByRole('button', { name: 'Skicka 290 mejl' }).click()
    await expect(officer.getByText('Alla 290 mejl är skickade.')).toBeVisible({ timeout: 60_000 })
    await expectAccessible(officer)
    const invitations = (await readMail(url)).filter(({ subject }) => subject.startsWith('Återrapportera statsbidrag 2025'))
    expect(new Set(invitations.flatMap(({ to }) => to)).size).toBe(290)
    expect(new Set(invitations.flatMap(({ links }) => links)).size).toBe(290)

    const registry = await openedBy(browser, url)
    await registry.goto(linkIn(await untilMail(url, { to: 'registrator@falun.example', subject: 'Återrapportera' })))
    await expect(registry.getByText('5 922 718 kr')).toBeVisible()
    expect(registry.url()).not.toContain('#')
    await expectAccessible(registry)
    await registry.getByLabel('Kollegans e-postadress i arbetet').fill('anna.lind@falun.example')
    await registry.getByRole('button', { name: 'Skicka länk' }).click()
    await expect(registry.getByText('En länk är skickad till anna.lind@falun.example.')).toBeVisible()

    const contributor = await openedBy(browser, url)
    await contributor.goto(linkIn(await untilMail(url, { to: 'anna.lind@falun.example', subject: '' })))
    await contributor.getByRole('link', { name: 'Börja fylla i' }).click()
    await confirmAddress(contributor, { url, email: 'anna.lind@falun.example', name: 'Anna Lind', position: 'Utredare' })
    await expect(contributor.getByRole('heading', { level: 1, name: 'Uppgiftslista' })).toBeVisible()
    await expectAccessible(contributor)
    const answers = completeAnswers(RECEIVED)
    const { sections } = solKommun2025
    await contributor.getByRole('link', { name: sections[0]?.title.sv ?? '' }).click()
    for (const section of sections) {
      await expect(contributor.getByRole('heading', { level: 1, name: section.title.sv })).toBeVisible()
      await fillInSection(contributor, { section, answers })
      await expectAccessible(contributor)
      await contributor.getByRole('button', { name: section === sections.at(-1) ? 'Till kontrollen' : 'Nästa avsnitt' }).click()
    }
    await expect(contributor.getByText('Allt som behövs är ifyllt.')).toBeVisible()
    await expectAccessible(contributor)
    await contributor.getByRole('link', { name: 'Lämna över för intygande' }).first().click()
    await name(contributor.getByRole('group', { name: /Ekonomichef/ }), {
      name: 'Karin Ek',
      email: 'karin.ek@falun.example',
    })
    await name(contributor.getByRole('group', { name: 'Behörig företrädare' }), {
      name: 'Nils Ahl',
      email: 'nils.ahl@falun.example',
    })
    await expectAccessible(contributor)
    await contributor.getByRole('button', { name: 'Lämna över' }).click()
    await expect(contributor.getByText(/Redovisningen ligger hos Karin Ek/)).toBeVisible()

    const financeChief = await openedBy(browser, url)
    await financeChief.goto(linkIn(await untilMail(url, { to: 'karin.ek@falun.example', subject: '' })))
    await financeChief.getByRole('link', { name: 'Läs och intyga' }).click()
    await confirmAddress(financeChief, { url, email: 'karin.ek@falun.example', name: 'Karin Ek', position: 'Ekonomichef' })
    await expectAccessible(financeChief)
    await financeChief.getByRole('radio', { name: /Alternativ 1/ }).check()
    await financeChief.getByLabel('Telefon').last().fill('023-830 00')
    await financeChief.getByRole('button', { name: 'Intyga', exact: true }).click()
    await expect(financeChief.getByText(/gått vidare till Nils Ahl/)).toBeVisible()

    const signatory = await openedBy(browser, url)
    await signatory.goto(linkIn(await untilMail(url, { to: 'nils.ahl@falun.example', subject: '' })))
    await signatory.getByRole('link', { name: 'Läs och underteckna' }).click()
    await confirmAddress(signatory, { url, email: 'nils.ahl@falun.example', name: 'Nils Ahl', position: 'Nämndens ordförande' })
    await expectAccessible(signatory)
    await signatory.getByRole('radio', { name: 'Delegation' }).check()
    await signatory.getByRole('button', { name: 'Underteckna och lämna in' }).dblclick()
    await expect(signatory.getByRole('heading', { level: 1, name: 'Redovisningen är inlämnad' })).toBeVisible()
    await expectAccessible(signatory)

    const receipt = await untilMail(url, { to: 'registrator@falun.example', subject: 'Kvittens' })
    expect(receipt.attachments).toMatchObject([{ type: 'application/pdf' }])
    const receiptFile = await downloadedBy(signatory, 'Hämta kvittensen (PDF)')
    expect(receiptFile.subarray(0, 5).toString()).toBe('%PDF-')

    const analyst = await openedBy(browser, url)
    await signIn(analyst, /David/)
    await analyst.getByRole('link', { name: 'Återrapportering 2025' }).click()
    await analyst.getByText('Hämta svar').click()
    const csv = (await downloadedBy(analyst, 'Svar som CSV')).toString()
    expect(csv.split('\r\n').filter((line) => line !== '')).toHaveLength(2)
    expect(csv).toContain('Falu kommun')
    expect(csv).toContain(';5922718;')
    const xlsx = await downloadedBy(analyst, 'Svar som Excel')
    expect(xlsx.subarray(0, 2).toString()).toBe('PK')
    await analyst.getByRole('link', { name: 'Falun' }).click()
    await expect(analyst.getByText('Inlämning 1')).toBeVisible()
    await expectAccessible(analyst)
  },
)

async function name(within: Locator, who: { name: string; email: string }): Promise<void> {
  await within.getByLabel('Namn').fill(who.name)
  await within.getByLabel('E-postadress i arbetet').fill(who.email)
}

async function openedBy(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, locale: 'sv-SE', viewport: { width: 1280, height: 900 } })
  return context.newPage()
}
