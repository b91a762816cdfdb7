import * as openid from 'openid-client'
import type { OidcClient } from '../config.ts'

/** What a sign-in that has begun must be met by when the browser comes back. */
export interface Expected {
  readonly state: string
  readonly nonce: string
  readonly verifier: string
}

/** Who the provider says it is. */
export interface Identity {
  readonly subject: string
  readonly email: string | null
  readonly emailVerified: boolean
}

export interface Provider {
  begin(): Promise<{ readonly url: URL; readonly expected: Expected }>
  finish(returned: URL, expected: Expected): Promise<Identity>
}

interface ClientOptions {
  readonly client: OidcClient
  /** How the server itself reaches the provider, where that is not by its address. */
  readonly fetch?: typeof fetch
}

/** A provider's addresses and keys, asked for once, at the first sign-in; anew where that failed. */
export function discovery({ client, fetch: reach }: ClientOptions): () => Promise<openid.Configuration> {
  let discovered: Promise<openid.Configuration> | null = null
  return async () => {
    discovered ??= openid.discovery(new URL(client.issuer), client.clientId, client.clientSecret, undefined, {
      // Without https only on this machine itself: the demo's provider and the tests'. Marked as deprecated to make it stand out.
      // oxlint-disable-next-line typescript/no-deprecated
      execute: isLoopback(client.issuer) ? [openid.allowInsecureRequests] : [],
      // The library's type of fetch differs from the standard's in what it leaves out.
      ...(reach === undefined ? {} : { [openid.customFetch]: reach as openid.CustomFetch }),
    })
    try {
      return await discovered
    } catch (error) {
      discovered = null
      throw error
    }
  }
}

interface Asked {
  readonly redirectUri: string
  /** Parameters besides those of every sign-in. */
  readonly also?: Readonly<Record<string, string>>
}

/** Where to send a browser to sign in: authorization code with PKCE, state and nonce. */
export async function authorizationUrl(
  configuration: openid.Configuration,
  { redirectUri, also = {} }: Asked,
): Promise<{ readonly url: URL; readonly expected: Expected }> {
  const expected = { state: openid.randomState(), nonce: openid.randomNonce(), verifier: openid.randomPKCECodeVerifier() }
  const url = openid.buildAuthorizationUrl(configuration, {
    redirect_uri: redirectUri,
    scope: 'openid email profile',
    code_challenge: await openid.calculatePKCECodeChallenge(expected.verifier),
    code_challenge_method: 'S256',
    state: expected.state,
    nonce: expected.nonce,
    ...also,
  })
  return { url, expected }
}

interface Returned {
  /** The address that the browser came back to. */
  readonly url: URL
  readonly expected: Expected
}

/** What the provider says in exchange for the code that a browser came back with. Throws where anything is not as expected. */
export async function exchange(configuration: openid.Configuration, { url, expected: { state, nonce, verifier } }: Returned) {
  const tokens = await openid.authorizationCodeGrant(configuration, url, {
    expectedState: state,
    expectedNonce: nonce,
    pkceCodeVerifier: verifier,
    idTokenExpected: true,
  })
  const claims = tokens.claims()
  if (claims === undefined) throw new Error('The provider gave no ID token')
  return { claims, accessToken: tokens.access_token }
}

/** The OpenID provider that staff sign in at. */
export function openIdProvider({ client, redirectUri, fetch: reach }: ClientOptions & { readonly redirectUri: string }): Provider {
  const discover = discovery({ client, ...(reach === undefined ? {} : { fetch: reach }) })
  return {
    begin: async () => authorizationUrl(await discover(), { redirectUri }),
    async finish(url, expected) {
      const { claims } = await exchange(await discover(), { url, expected })
      const { sub, email, email_verified: verified } = claims
      return { subject: sub, email: typeof email === 'string' ? email.toLowerCase() : null, emailVerified: verified === true }
    },
  }
}

function isLoopback(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer)
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
