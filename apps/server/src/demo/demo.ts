import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import type { Hono } from 'hono'
import type { ServerContext } from '../context.ts'
import type { Log } from '../log.ts'
import type { OidcClient } from '../config.ts'
import { addMailPages } from './mail-pages.ts'
import { isDemoEid } from './eid-client.ts'
import { openMailbox } from './mailbox.ts'
import { startMailServer } from './mail-server.ts'
import { demoProvider } from './openid-provider.ts'
import { seed } from './seed.ts'
import { seedLastYear } from './seed-last-year.ts'
import { type DemoStaff, DEMO_STAFF } from './staff.ts'

/** The parts that stand in for what a real installation has: mail server, sign-in and content. None of them is there in production. */
export interface Demo {
  /** Null where a real mail server is given. */
  readonly smtpUrl: string | null
  /** Null where a real provider is given. */
  readonly oidc: OidcClient | null
  readonly pages: readonly ((app: Hono) => void)[]
  readonly handles: ((request: IncomingMessage, response: ServerResponse) => boolean) | null
  /** What somebody who tries the demo wants to know. */
  readonly welcome: readonly string[]
  readonly stop: () => Promise<void>
}

export async function startDemo(server: ServerContext, tell: Log): Promise<Demo> {
  const { config, clock, log } = server
  await seed(server, tell)
  await seedLastYear(server)
  const mailbox = config.smtpUrl === null ? openMailbox(join(config.dataDir, 'mail')) : null
  const mailServer = mailbox === null ? null : await startMailServer(mailbox, clock)
  const provider = config.oidc === null || isDemoEid(config) ? demoProvider(config, log) : null
  return {
    smtpUrl: mailServer?.url ?? null,
    oidc: config.oidc === null ? (provider?.client ?? null) : null,
    pages: mailbox === null ? [] : [(app) => addMailPages(app, mailbox)],
    handles: provider === null ? null : (request, response) => provider.handles(request, response),
    welcome: [
      ...(mailbox === null ? [] : [`mailbox: ${config.publicUrl}/demo/mail shows every message that is sent`]),
      ...(config.oidc !== null ? [] : ['staff of the demo, who sign in without a password:', ...DEMO_STAFF.map(staffLine)]),
    ],
    stop: async () => mailServer?.stop(),
  }
}

function staffLine({ name, title, roles }: DemoStaff): string {
  return `  ${name}, ${title.toLowerCase()} (${roles.join(', ')})`
}
