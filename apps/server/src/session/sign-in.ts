import type { Context as HonoContext, Hono } from 'hono'
import { html } from 'hono/html'
import { record } from '../audit/record.ts'
import type { Context, ServerContext } from '../context.ts'
import { contextOf, stackOf } from '../http.ts'
import { sendPage } from '../web/page.ts'
import { findStaffBySubject, linkSubject } from './queries.ts'
import { closeSession, openStaffSession } from './sessions.ts'
import type { Expected, Identity, Provider } from './oidc.ts'

const TEN_MINUTES = 600

/** The pages by which staff sign in and out. */
export function addSignIn(app: Hono, { server, provider }: { server: ServerContext; provider: Provider }): void {
  const home = new URL(server.config.publicUrl)

  app.get('/admin/sign-in', async (c) => {
    // The provider sends the browser back to the public address; cookies set at another of the server's names would not come along.
    if (c.req.header('Host') !== home.host) return c.redirect(new URL(`/admin/sign-in${new URL(c.req.url).search}`, home).href)
    const context = await contextOf(server, c)
    try {
      const { url, expected } = await provider.begin()
      context.cookies.set('sign-in', encode({ expected, returnTo: returnTo(c.req.query('to')) }), TEN_MINUTES)
      return withCookies(c.redirect(url.href), context)
    } catch (error) {
      server.log(`sign-in: the provider cannot be reached: ${stackOf(error)}`)
      return sendPage(c, PROVIDER_AWAY, 502)
    }
  })

  app.get('/admin/sign-in/callback', async (c) => {
    const context = await contextOf(server, c)
    const begun = decode(context.cookies.get('sign-in'))
    context.cookies.clear('sign-in')
    return withCookies(await finish(c, { context, begun, provider }), context)
  })

  app.post('/admin/sign-out', async (c) => {
    const context = await contextOf(server, c)
    await closeSession(context.db, context.cookies, 'staff')
    return withCookies(c.redirect('/admin/', 303), context)
  })
}

interface Begun {
  readonly expected: Expected
  readonly returnTo: string
}

async function finish(
  c: HonoContext,
  { context, begun, provider }: { context: Context; begun: Begun | null; provider: Provider },
): Promise<Response> {
  if (begun === null) return sendPage(c, BROKEN_OFF, 400)
  let identity: Identity
  try {
    const { search } = new URL(c.req.url)
    identity = await provider.finish(new URL(`/admin/sign-in/callback${search}`, context.config.publicUrl), begun.expected)
  } catch (error) {
    context.log(`sign-in: refused: ${error instanceof Error ? error.message : String(error)}`)
    return sendPage(c, BROKEN_OFF, 400)
  }
  return (await signIn(context, identity)) ? c.redirect(begun.returnTo) : sendPage(c, UNKNOWN, 403)
}

/** Known by the subject; the first time by the address that an administrator has entered, if the provider vouches for it. */
async function signIn(context: Context, identity: Identity): Promise<boolean> {
  return context.transaction(async (tx) => {
    const now = context.clock()
    const email = identity.emailVerified ? identity.email : null
    const staff =
      (await findStaffBySubject(tx, identity.subject)) ??
      (email === null ? null : await linkSubject(tx, { subject: identity.subject, email }))
    if (staff === null) return false
    await openStaffSession(tx, staff.id, { cookies: context.cookies, now })
    await record(tx, { at: now, actor: { kind: 'staff', ...staff }, kind: 'staff-signed-in' })
    return true
  })
}

function withCookies(response: Response, context: Context): Response {
  for (const cookie of context.cookies.headers()) response.headers.append('Set-Cookie', cookie)
  response.headers.set('Cache-Control', 'no-store')
  return response
}

/** Only to a page of our own, whatever the address says. */
function returnTo(wanted: string | undefined): string {
  return wanted !== undefined && /^\/admin\/(?!\/)[^\\]*$/.test(wanted) ? wanted : '/admin/'
}

function encode(begun: Begun): string {
  return Buffer.from(JSON.stringify(begun)).toString('base64url')
}

function decode(cookie: string | null): Begun | null {
  if (cookie === null) return null
  try {
    // A cookie that somebody has made up fails at the provider, which knows nothing of its state.
    return JSON.parse(Buffer.from(cookie, 'base64url').toString()) as Begun
  } catch {
    return null
  }
}

const again = html`<p><a class="primary" href="/admin/sign-in">Logga in</a></p>`

const PROVIDER_AWAY = {
  title: 'Inloggningen svarar inte',
  body: html`<h1>Inloggningen svarar inte</h1>
    <p>Tjänsten som ni loggar in med gick inte att nå. Vänta en stund och försök igen. Kontakta er it-avdelning om felet består.</p>
    ${again}`,
}

const BROKEN_OFF = {
  title: 'Inloggningen avbröts',
  body: html`<h1>Inloggningen avbröts</h1>
    <p>Den tog för lång tid, avbröts eller påbörjades i en annan webbläsare. Börja om från början.</p>
    ${again}`,
}

const UNKNOWN = {
  title: 'Ni saknar behörighet',
  body: html`<h1>Ni saknar behörighet</h1>
    <p>
      Inloggningen lyckades, men ingen här har er e-postadress. Be en administratör på myndigheten att lägga till er, och logga sedan in
      igen.
    </p>
    ${again}`,
}
