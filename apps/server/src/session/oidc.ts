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

interface ProviderOptions {
  readonly client: OidcClient
  readonly redirectUri: string
  /** How the server itself reaches the provider, where that is not by its address. */
  readonly fetch?: typeof fetch
}

/** The OpenID provider that staff sign in at: authorization code with PKCE, state and nonce. Its addresses are asked for once, at the first sign-in. */
export function openIdProvider({ client, redirectUri, fetch: reach }: ProviderOptions): Provider {
  let discovered: Promise<openid.Configuration> | null = null
  const discover = async () => {
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
  return {
    async begin() {
      const expected = { state: openid.randomState(), nonce: openid.randomNonce(), verifier: openid.randomPKCECodeVerifier() }
      const url = openid.buildAuthorizationUrl(await discover(), {
        redirect_uri: redirectUri,
        scope: 'openid email profile',
        code_challenge: await openid.calculatePKCECodeChallenge(expected.verifier),
        code_challenge_method: 'S256',
        state: expected.state,
        nonce: expected.nonce,
      })
      return { url, expected }
    },
    async finish(returned, { state, nonce, verifier }) {
      const tokens = await openid.authorizationCodeGrant(await discover(), returned, {
        expectedState: state,
        expectedNonce: nonce,
        pkceCodeVerifier: verifier,
        idTokenExpected: true,
      })
      const claims = tokens.claims()
      if (claims === undefined) throw new Error('The provider gave no ID token')
      const { sub, email, email_verified: verified } = claims
      return { subject: sub, email: typeof email === 'string' ? email.toLowerCase() : null, emailVerified: verified === true }
    },
  }
}

function isLoopback(issuer: string): boolean {
  const { protocol, hostname } = new URL(issuer)
  return protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
}
