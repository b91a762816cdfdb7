import { readFile } from 'node:fs/promises'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { type Cookie, expect, type Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { apiOf } from './api.ts'
import { untilMail } from './mailbox.ts'

/** The sessions that were opened in this worker's product, by whose they are. */
const sessions = new Map<string, readonly Cookie[]>()

/** Signs in at the authority: at the demo's own provider the first time, and from then on with the session that was opened there. */
export async function signIn(page: Page, who: RegExp): Promise<void> {
  const opened = sessions.get(who.source)
  if (opened !== undefined) await page.context().addCookies(opened)
  await page.goto('/admin/')
  if (opened === undefined) {
    await page.getByRole('link', { name: 'Logga in med tjänstekonto' }).click()
    await page.getByRole('button', { name: who }).click()
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Översikt' })).toBeVisible()
  if (opened === undefined)
    sessions.set(
      who.source,
      (await page.context().cookies()).filter(({ name }) => name.endsWith('staff')),
    )
}

/** The link to a report in a message. */
export function linkIn({ links }: { readonly links: readonly string[] }): string {
  const link = links.find((address) => address.includes('#/oppna/'))
  if (link === undefined) throw new Error('The message has no link to a report')
  return link
}

/** The code in the newest message about one. */
export async function codeTo(url: string, email: string): Promise<string> {
  const { text } = await untilMail(url, { to: email, subject: 'kod' })
  return /\b\d{3} \d{3}\b/.exec(text)?.[0] ?? ''
}

interface Confirming {
  readonly url: string
  readonly email: string
  readonly name: string
  readonly position: string
}

/** Says who one is, and proves it with the code that is mailed. */
export async function confirmAddress(page: Page, { url, email, ...who }: Confirming): Promise<void> {
  await expect(page.getByRole('heading', { level: 1, name: 'Vem är ni?' })).toBeVisible()
  await expectAccessible(page)
  await page.getByLabel('Ert namn').fill(who.name)
  await page.getByLabel('Befattning').fill(who.position)
  const address = page.getByLabel('E-postadress i arbetet')
  if (await address.isEditable()) await address.fill(email)
  await page.getByRole('button', { name: 'Skicka kod' }).click()
  await page.getByLabel('Kod, sex siffror').fill(await codeTo(url, email))
  await page.getByRole('button', { name: 'Bekräfta', exact: true }).click()
}

/** What a link on the page downloads. */
export async function downloadedBy(page: Page, link: string): Promise<Buffer> {
  const coming = page.waitForEvent('download')
  await page.getByRole('link', { name: link }).click()
  return readFile(await (await coming).path())
}

/** Waits until the page says that what was typed is saved. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByText(/^Sparat kl\./)).toBeVisible()
}

type MakingDraft = Parameters<ReturnType<typeof apiOf>['drafts']['create']['mutate']>[0]['from']
type JsonDocument = Extract<MakingDraft, { kind: 'document' }>['document']

/** Makes a draft of a questionnaire and opens it where it is built. */
export async function openDraft(page: Page, document: Questionnaire): Promise<string> {
  const origin = new URL(page.url()).origin
  const { draft } = await apiOf(page.context(), origin).drafts.create.mutate({
    from: { kind: 'document', document: JSON.parse(JSON.stringify(document)) as JsonDocument }, // what JSON gives is JSON
  })
  await goToDraft(page, draft)
  return draft
}

/** Opens a draft that there is: where it is built, tried (`prova`) or published (`publicera`). */
export async function goToDraft(page: Page, draft: string, tab = ''): Promise<void> {
  await page.goto(`/admin/formular/utkast/${draft}${tab && `/${tab}`}`)
  await expect(page.getByRole('navigation', { name: 'Utkastet' })).toBeVisible()
}
