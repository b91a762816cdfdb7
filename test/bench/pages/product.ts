import type { Browser, BrowserContext } from '@playwright/test'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { apiOf } from '../../browser/api.ts'
import { type App, startApp } from '../../browser/app.ts'
import { untilMail } from '../../browser/mailbox.ts'
import { join } from '../../browser/people.ts'
import { linkIn, signIn } from '../../browser/steps.ts'
import { layoutOf, type Layout, type Size } from '../layout.ts'
import { questionnaireOf } from '../ours.ts'

/** A report on the generated questionnaire in the running product, all its questions answered. */
export interface OpenReport {
  readonly layout: Layout
  /** A browser in which somebody who fills it in has found in. */
  readonly context: BrowserContext
  readonly address: (section: string) => string
}

export interface Product {
  readonly app: App
  readonly report: (size: Size) => Promise<OpenReport>
}

const KOMMUNKOD = '2480'

type JsonDocument = Parameters<ReturnType<typeof apiOf>['questionnaires']['publish']['mutate']>[0]['document']

/** Starts the built product with its demo. */
export async function startProduct(browser: Browser): Promise<Product> {
  const app = await startApp()
  const { url } = app
  const staff = await browser.newContext({ baseURL: url, locale: 'sv-SE' })
  const page = await staff.newPage()
  await signIn(page, /Eva/)
  const api = apiOf(staff, url)
  return {
    app,
    async report(size) {
      const layout = layoutOf(size)
      const registry = `registrator${size.questions}@umea.example`
      const document = publishable(questionnaireOf(layout), size)
      const { version } = await api.questionnaires.publish.mutate({
        document: JSON.parse(JSON.stringify(document)) as JsonDocument,
        note: 'Prov',
      })
      const demo = (await api.rounds.list.query()).find(({ name }) => name === 'Återrapportering 2025')
      if (demo === undefined) throw new Error('The demo has no round')
      const { round } = await api.rounds.create.mutate({
        grant: demo.grant.id,
        version,
        name: `Prov ${size.questions}`,
        opensOn: demo.opensOn,
        dueOn: demo.dueOn,
        signOff: demo.signOff,
        acceptsLate: true,
      })
      await api.rounds.importAddresses.mutate({
        round,
        file: Buffer.from(`kommunkod;epost\n${KOMMUNKOD};${registry}\n`).toString('base64'),
      })
      await api.rounds.open.mutate({ round })
      const row = (await api.rounds.board.query({ round })).find(({ kommunkod }) => kommunkod === KOMMUNKOD)
      if (row === undefined) throw new Error('The round has no such municipality')
      await api.rounds.invite.mutate({ round, reports: [row.report], again: false })
      const link = linkIn(await untilMail(url, { to: registry, subject: 'Återrapportera' }))
      const context = await browser.newContext({ baseURL: url, locale: 'sv-SE', viewport: { width: 1280, height: 900 } })
      const joined = await join(await context.newPage(), { url, link, name: 'Kim Prov', email: `kim${size.questions}@umea.example` })
      const answers = Object.entries(layout.response)
      for (let at = 0; at < answers.length; at += 400) await joined.answered(Object.fromEntries(answers.slice(at, at + 400)))
      return { layout, context, address: (section) => `${url}/arende/${joined.report}/avsnitt/${section}` }
    },
  }
}

/** The generated questionnaire with what publishing asks for besides. */
function publishable(questionnaire: Questionnaire, { questions }: Size): Questionnaire {
  return {
    ...questionnaire,
    key: `prov-${questions}`,
    title: { sv: `Prov ${questions}` },
    signOff: {
      ...questionnaire.signOff,
      signature: { ...questionnaire.signOff.signature, grounds: [{ key: 'delegation', label: { sv: 'Delegation' } }] },
    },
  }
}
