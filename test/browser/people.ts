import type { BrowserContextOptions, Page } from '@playwright/test'
import type { Answers } from '@aterrapport/domain/form/value.ts'
import { completeAnswers } from '../driver/complete-answers.ts'
import { apiOf } from './api.ts'
import { codeTo } from './steps.ts'

export interface Joining {
  readonly link: string
  readonly name: string
  /** Where the link was mailed, for somebody who was asked to vouch; an address made from the name else. */
  readonly email?: string
  readonly options?: BrowserContextOptions
}

export interface Joined {
  readonly page: Page
  readonly email: string
  readonly report: string
  /** Opens a page of the report: `uppgifter`, `avsnitt/ekonomi`. */
  readonly goTo: (place: string) => Promise<void>
  /** Gives answers that nobody else has given, as if they had been typed earlier. */
  readonly answered: (answers: Answers) => Promise<void>
  /** Answers everything, as a municipality that spent all it had received. */
  readonly answeredAll: () => Promise<void>
  /** Certifies that the accounts are correct, for somebody who was asked to. */
  readonly certified: () => Promise<void>
  /** Signs and hands in, likewise. */
  readonly signed: () => Promise<void>
  /** Answers everything, as a municipality that spent all it had received, and hands over. */
  readonly handedOver: (to: { readonly certifier: Asked; readonly signatory: Asked }) => Promise<void>
}

export interface Asked {
  readonly name: string
  readonly email: string
}

/** Opens a link and confirms an address without the pages, for a journey that is about what comes after. */
export async function join(page: Page, { url, link, name, ...given }: Joining & { readonly url: string }): Promise<Joined> {
  const api = apiOf(page.context(), url)
  const { report } = await api.links.open.mutate({ secret: link.split('#/oppna/')[1] ?? '' })
  const [domain = 'kommun.example'] = (await api.links.case.query({ report })).domains
  const email = given.email ?? `${slug(name)}.${report.slice(0, 8)}@${domain}`
  await api.people.requestCode.mutate({ report, email })
  await api.people.confirmCode.mutate({ report, email, code: await codeTo(url, email), name, position: 'Utredare' })
  const answered = async (answers: Answers) => {
    const changes = Object.entries(answers).map(([path, value]) => ({ path, value, basedOn: null }))
    await api.reports.save.mutate({ report, changes })
  }
  const answeredAll = async () => answered(completeAnswers((await api.links.case.query({ report })).received))
  return {
    page,
    email,
    report,
    answered,
    answeredAll,
    async goTo(place) {
      await page.goto(`/arende/${report}/${place}`)
    },
    async certified() {
      await api.reports.certify.mutate({ report, alternative: 1, name, position: 'Ekonomichef', phone: '0413-280 00' })
    },
    async signed() {
      await api.reports.sign.mutate({ report, ground: 'delegation', groundReference: '' })
    },
    async handedOver({ certifier, signatory }) {
      await answeredAll()
      await api.reports.handOver.mutate({ report, certifier, signatory })
    },
  }
}

function slug(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{Diacritic}/gu, '')
    .replaceAll(/[^a-z]+/g, '.')
}
