import { generateKeyPairSync } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { Provider } from 'oidc-provider'
import { html } from 'hono/html'
import type { Config, OidcClient } from '../config.ts'
import type { Log } from '../log.ts'
import { pageOf } from '../web/page.ts'
import { securityHeaders } from '../web/security-headers.ts'
import { CALLBACK } from '../eid/provider.ts'
import { urisFrom } from '@aterrapport/domain/access/assurance-uri.ts'
import { namedUuid } from '../uuid.ts'
import { demoSecret, FOLDER, isDemoEid, issuerOf } from './eid-client.ts'
import { chosenIn, eidChooser } from './eid-chooser.ts'
import { personOf } from './eid-people.ts'
import { MemoryAdapter } from './memory-adapter.ts'
import { DEMO_STAFF, DEMO_STRANGER } from './staff.ts'

const HOUR = 3600
const CHOOSING = `${FOLDER}/choose/`
const CHOOSING_EID = `${CHOOSING}recipient/`

const USERS = [...DEMO_STAFF, DEMO_STRANGER].map((user) => ({
  ...user,
  isVerified: user !== DEMO_STRANGER,
  subject: namedUuid(`subject ${user.email}`),
}))

export interface DemoProvider {
  readonly client: OidcClient
  readonly redirectUri: string
  /** Answers a request under `/demo/oidc`, and says whether it was one. */
  handles(request: IncomingMessage, response: ServerResponse): boolean
}

/** An OpenID provider with ready users, who sign in by being chosen. To the server it is a provider like any other. */
export function demoProvider(config: Config, log: Log): DemoProvider {
  const { publicUrl, secret } = config
  const { host, protocol } = new URL(publicUrl)
  const client: OidcClient = { issuer: issuerOf(publicUrl), clientId: 'aterrapport', clientSecret: demoSecret(secret, 'client') }
  const eid = isDemoEid(config) ? config.eid : null
  const redirectUri = `${publicUrl}/admin/sign-in/callback`

  const provider = new Provider(client.issuer, {
    clients: [
      { client_id: client.clientId, client_secret: client.clientSecret, redirect_uris: [redirectUri] },
      ...(eid === null ? [] : [{ client_id: eid.clientId, client_secret: eid.clientSecret, redirect_uris: [`${publicUrl}${CALLBACK}`] }]),
    ],
    acrValues: urisFrom('loa2'),
    adapter: MemoryAdapter,
    jwks: {
      keys: [
        {
          ...generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' }),
          kty: 'RSA',
          use: 'sig',
          alg: 'RS256',
        },
      ],
    },
    cookies: { keys: [demoSecret(secret, 'cookies')] },
    claims: { openid: ['sub'], acr: null, auth_time: null, email: ['email', 'email_verified'], profile: ['name'] },
    // The person's address comes with the ID token, as most providers of authorities have it.
    conformIdTokenClaims: false,
    findAccount(_context, subject) {
      const recipient = personOf(subject)
      if (recipient !== null) {
        const { name, email } = recipient
        return { accountId: subject, claims: () => ({ sub: subject, name, ...(email === null ? {} : { email, email_verified: true }) }) }
      }
      const user = USERS.find((known) => known.subject === subject)
      if (user === undefined) return undefined
      const { name, email, isVerified } = user
      return { accountId: subject, claims: () => ({ sub: subject, name, email, email_verified: isVerified }) }
    },
    ttl: { AccessToken: HOUR, AuthorizationCode: 60, Grant: HOUR, IdToken: HOUR, Interaction: HOUR, Session: HOUR },
    interactions: { url: (_context, { uid, params }) => `${params['client_id'] === eid?.clientId ? CHOOSING_EID : CHOOSING}${uid}` },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: false } },
    // There is one client, ours, and nothing to consent to.
    async loadExistingGrant({ oidc }) {
      const grant = new oidc.provider.Grant({
        ...(oidc.client === undefined ? {} : { clientId: oidc.client.clientId }),
        ...(oidc.session?.accountId === undefined ? {} : { accountId: oidc.session.accountId }),
      })
      grant.addOIDCScope('openid email profile')
      await grant.save()
      return grant
    },
    async renderError(context, { error, error_description: description }) {
      context.type = 'html'
      context.body = String(
        await pageOf({
          title: 'Inloggningen avbröts',
          body: html`<h1>Inloggningen avbröts</h1>
            <p>Börja om från början.</p>
            <p class="quiet">${error}: ${description ?? ''}</p>
            <p><a class="primary" href="/admin/sign-in">Logga in</a></p>`,
        }),
      )
    },
  })
  // Its addresses are those that browsers use, wherever the request has come from.
  provider.proxy = true
  const answer = provider.callback()

  const choose = async (request: IncomingMessage, response: ServerResponse) => {
    const { params } = await provider.interactionDetails(request, response)
    const isRecipient = params['client_id'] === eid?.clientId
    if (request.method === 'POST') {
      const form = new URLSearchParams(await text(request))
      const chosen = isRecipient ? chosenIn(form) : { accountId: form.get('subject') ?? '' }
      return provider.interactionFinished(request, response, chosen === null ? CANCELLED : { login: { ...chosen } })
    }
    response.writeHead(200, {
      ...securityHeaders({ https: protocol === 'https:' }),
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
    })
    response.end(isRecipient ? await eidChooser(String(params['acr_values'])) : String(await CHOOSER))
  }

  return {
    client,
    redirectUri,
    handles(request, response) {
      const { url = '' } = request
      if (!url.startsWith(`${FOLDER}/`)) return false
      request.headers['x-forwarded-host'] = host
      request.headers['x-forwarded-proto'] = protocol.slice(0, -1)
      request.headers.cookie = withoutSession(request.headers.cookie)
      if (url.startsWith(CHOOSING)) {
        choose(request, response).catch((error: unknown) => {
          // The browser has come back to a sign-in that is over, or has another's.
          log(`demo sign-in: ${error instanceof Error ? error.message : String(error)}`)
          response.writeHead(303, { Location: url.startsWith(CHOOSING_EID) ? '/mina' : '/admin/sign-in' }).end()
        })
        return true
      }
      // What the provider was mounted under it reads from the address before and after.
      Object.assign(request, { originalUrl: url, url: url.slice(FOLDER.length) })
      void answer(request, response)
      return true
    },
  }
}

const CANCELLED = { error: 'access_denied', error_description: 'The person broke it off' }

/** Leaves out the cookies of an earlier sign-in: the provider then asks who it is every time, since the demo is there for trying all of them. */
function withoutSession(cookies: string | undefined): string {
  return (cookies ?? '')
    .split(';')
    .filter((cookie) => !cookie.trim().startsWith('_session'))
    .join(';')
}

const CHOOSER = pageOf({
  title: 'Vem vill ni logga in som?',
  body: html`<h1>Vem vill ni logga in som?</h1>
    <p>
      Det här är demons inloggning. Namnen är påhittade och inget lösenord behövs. I skarp drift loggar ni in med myndighetens egen tjänst.
    </p>
    <form method="post">
      <ul class="choices">
        ${USERS.map(
          ({ subject, name, title, email }) =>
            html`<li>
              <button type="submit" name="subject" value="${subject}"><strong>${name}</strong><span>${title} · ${email}</span></button>
            </li>`,
        )}
      </ul>
    </form>`,
})
