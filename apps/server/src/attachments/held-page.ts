import type { ReleaseRefusal } from '@aterrapport/domain/attachment/scan.ts'
import type { Context as HonoContext } from 'hono'
import { html } from 'hono/html'
import { sendPage } from '../web/page.ts'

/** What a person sees who follows the link of a file that is not released; a program is given the refusal as data. */
export async function sendHeldPage(c: HonoContext, refusal: ReleaseRefusal): Promise<Response> {
  const isWaiting = refusal.kind === 'file-being-checked'
  const title = isWaiting ? 'Filen kontrolleras' : 'Filen har tagits bort'
  const swedish = isWaiting
    ? `${refusal.name} söks igenom efter skadlig kod. Gå tillbaka och öppna den igen om en stund.`
    : `Skadlig kod (${refusal.found}) har hittats i ${refusal.name}. Filen har tagits bort och kan inte öppnas.`
  const english = isWaiting
    ? `${refusal.name} is being searched for malware. Go back, and open it again in a while.`
    : `Malware (${refusal.found}) was found in ${refusal.name}. The file has been removed and cannot be opened.`
  const body = html`<h1>${title}</h1>
    <p>${swedish}</p>
    <p lang="en">${english}</p>`
  return sendPage(c, { title, body }, 422)
}
