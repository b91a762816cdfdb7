import type { BrowserContext } from '@playwright/test'
import type { AppRouter } from '@aterrapport/server/api.ts'
import type { TRPCClient } from '@trpc/client'
import { apiOf } from './api.ts'
import { untilMail } from './mailbox.ts'
import { linkIn } from './steps.ts'

type Wished = Parameters<TRPCClient<AppRouter>['rounds']['create']['mutate']>[0]

export interface Opening extends Partial<Pick<Wished, 'signOff' | 'acceptsLate' | 'opensOn' | 'dueOn'>> {
  readonly name: string
  /** The one municipality that is invited, by its kommunkod, and where its registry gets the link. */
  readonly kommunkod: string
  readonly registry: string
}

export interface Opened {
  readonly round: string
  readonly link: string
}

/** Opens a round of a journey's own of the demo's grant, as the demo's round is but for what is wished, and invites one registry to it. */
export async function openRound(officer: BrowserContext, url: string, { kommunkod, registry, ...wished }: Opening): Promise<Opened> {
  const { rounds } = apiOf(officer, url)
  const demo = (await rounds.list.query()).find(({ name }) => name === 'Återrapportering 2025')
  if (demo === undefined) throw new Error('The demo has no round')
  const { grant, questionnaire, opensOn, dueOn, signOff, acceptsLate } = demo
  const asTheDemo = { grant: grant.id, version: questionnaire.versionId, opensOn, dueOn, signOff, acceptsLate }
  const { round } = await rounds.create.mutate({ ...asTheDemo, ...wished })
  const file = Buffer.from(`kommunkod;e-post\n${kommunkod};${registry}\n`).toString('base64')
  await rounds.importAddresses.mutate({ round, file })
  await rounds.open.mutate({ round })
  const row = (await rounds.board.query({ round })).find((candidate) => candidate.kommunkod === kommunkod)
  await rounds.invite.mutate({ round, reports: [row?.report ?? ''], again: false })
  return { round, link: linkIn(await untilMail(url, { to: registry, subject: 'Återrapportera' })) }
}
