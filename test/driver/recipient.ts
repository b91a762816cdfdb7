import { compile } from '@aterrapport/domain/form/compile.ts'
import type { LiveForm } from '@aterrapport/domain/form/form.ts'
import { open } from '@aterrapport/domain/form/open.ts'
import type { Answers, Path, Value } from '@aterrapport/domain/form/value.ts'
import type { Assignee, ReportState } from '@aterrapport/domain/report/state.ts'
import type { Saved } from '@aterrapport/server/reports/shapes.ts'
import type { Browser } from './browser.ts'
import { completeAnswers } from './complete-answers.ts'
import type { Mailbox } from './mailbox.ts'

export interface WhoJoins {
  readonly name: string
}

interface Surroundings {
  visitor(): Browser
  readonly mailbox: Mailbox
}

interface Joining extends WhoJoins {
  readonly report: string
  readonly secret: string
  /** The domain of the municipality's own addresses. */
  readonly domain: string
  /** Where the link was mailed, for somebody who was asked to vouch; their own address of the municipality else. */
  readonly email?: string
}

/** Somebody at a municipality with a confirmed address, at their own browser. */
export interface Colleague {
  readonly report: string
  readonly name: string
  readonly email: string
  readonly browser: Browser
  /** Gives answers as they are typed, each based on what this person saw last. */
  answer(answers: Answers): Promise<Saved>
  /** Answers everything, as a municipality that spent all it had received. */
  fillIn(): Promise<void>
  /** Reads what stands now, as after a reload. */
  reads(): Promise<Answers>
  /** Whether a question is asked, by the answers given so far. */
  sees(path: Path): Promise<boolean>
  form(): Promise<LiveForm>
  state(): Promise<ReportState>
  handOver(to?: { certifier?: Assignee | null; signatory?: Assignee }): Promise<void>
  /** The finance chief, who has opened the link that was mailed to them. */
  certifier(): Promise<Voucher>
  /** The authorised signatory, likewise. */
  signatory(): Promise<Voucher>
  receipt(submission: string): Promise<{ status: number; content: Buffer }>
}

/** Somebody who was asked to vouch. */
export interface Voucher extends Colleague {
  certify(opinion?: Opinion): Promise<void>
  sign(): Promise<{ submission: string; receiptNumber: string }>
  sendBack(reason: string): Promise<void>
}

type Opinion = { readonly alternative: 1 } | { readonly alternative: 2; readonly deviations: string; readonly measures: string }

/** Opens a mailed link in a browser of one's own and confirms one's address with the code that is mailed to it. */
export async function joinAs(surroundings: Surroundings, joining: Joining): Promise<Voucher> {
  const { report, secret, domain, name } = joining
  const { mailbox } = surroundings
  const email = joining.email ?? addressOf(name, domain)
  const browser = surroundings.visitor()
  const { api } = browser
  await api.links.open.mutate({ secret })
  await api.people.requestCode.mutate({ report, email })
  await api.people.confirmCode.mutate({ report, email, code: await mailbox.codeTo(email), name, position: 'Handläggare' })

  const seen = new Map<Path, number>()
  const load = async () => {
    const loaded = await api.reports.load.query({ report })
    for (const [path, { version }] of Object.entries(loaded.answers)) seen.set(path, version)
    return loaded
  }
  const reads = async (): Promise<Answers> =>
    Object.fromEntries(Object.entries((await load()).answers).map(([path, { value }]): [Path, Value] => [path, value]))
  const answer = async (answers: Answers) => {
    const changes = Object.entries(answers).map(([path, value]) => ({ path, value, basedOn: seen.get(path) ?? null }))
    const saved = await api.reports.save.mutate({ report, changes })
    for (const { path, version } of saved.saved) seen.set(path, version)
    return saved
  }
  const form = async () => {
    const { questionnaire, context } = await load()
    return open(compile(questionnaire), { context, answers: await reads() })
  }
  const asked = { certifier: asAssignee('Ekon Omchef', domain), signatory: asAssignee('Nämnd Ordförande', domain) }
  const voucher = async ({ name: askedName, email: askedEmail }: Assignee) =>
    joinAs(surroundings, { report, domain, name: askedName, email: askedEmail, secret: await mailbox.linkTo(askedEmail) })

  return {
    report,
    name,
    email,
    browser,
    answer,
    async fillIn() {
      const { received } = await api.links.case.query({ report })
      await answer(completeAnswers(received))
    },
    reads,
    form,
    sees: async (path) => (await form()).read(path).relevance === 'relevant',
    state: async () => (await load()).state,
    async handOver({ certifier = asked.certifier, signatory = asked.signatory } = {}) {
      await api.reports.handOver.mutate({ report, certifier, signatory })
    },
    certifier: () => voucher(asked.certifier),
    signatory: () => voucher(asked.signatory),
    async certify(opinion = { alternative: 1 }) {
      await api.reports.certify.mutate({ report, ...opinion, name, position: 'Ekonomichef', phone: '090-16 10 00' })
    },
    sign: () => api.reports.sign.mutate({ report, ground: 'delegation', groundReference: 'Delegationsordningen 4.2' }),
    async sendBack(reason) {
      await api.reports.sendBack.mutate({ report, reason })
    },
    async receipt(submission) {
      const response = await browser.fetch(`/api/receipts/${submission}.pdf`)
      return { status: response.status, content: Buffer.from(await response.arrayBuffer()) }
    },
  }
}

function asAssignee(name: string, domain: string): Assignee {
  return { name, email: addressOf(name, domain) }
}

function addressOf(name: string, domain: string): string {
  const plain = name.toLowerCase().normalize('NFD')
  return `${plain.replaceAll(/[^a-z]+/g, '.')}@${domain}`
}
