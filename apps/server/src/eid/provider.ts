import { urisFrom, levelOfUri } from '@aterrapport/domain/access/assurance-uri.ts'
import type { AssuranceLevel, EidLevel } from '@aterrapport/domain/access/identification.ts'
import { plainText } from '@aterrapport/domain/form/plain-text.ts'
import { instantOf } from '@aterrapport/domain/time/days.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import * as openid from 'openid-client'
import type { Config } from '../config.ts'
import { authorizationUrl, discovery, exchange, type Expected } from '../session/oidc.ts'

/** As old as an identification may be when it comes back, in seconds: the provider is to ask again rather than let an older one do. */
const MOST_AGE = 900

/** What the provider says of somebody. The subject is passed on to be hashed, and kept nowhere. */
export interface EidIdentity {
  readonly subject: string
  readonly name: string
  /** The address the provider vouches for. */
  readonly email: string | null
  readonly level: EidLevel | null
  readonly at: Instant
}

interface Asking {
  readonly level: AssuranceLevel
  /** Whether a person who is signed in at the provider must identify themselves again. */
  readonly anew: boolean
}

/** The e-identification that an authority offers its recipients. */
export interface EidProvider {
  /** As people know it: "Legitimera er med …". */
  readonly name: string
  readonly issuer: string
  begin(asking: Asking): Promise<{ readonly url: URL; readonly expected: Expected }>
  /** Null when the person broke it off. Throws where anything is not as it was begun. */
  finish(returned: URL, expected: Expected): Promise<EidIdentity | null>
}

/** Where the provider sends browsers back to. */
export const CALLBACK = '/legitimera/klar'

/** The e-identification of a configuration, over OpenID Connect: the level of assurance is asked for by `acr_values` and told by `acr`. */
export function eidOf({ eid: client, publicUrl }: Pick<Config, 'eid' | 'publicUrl'>, reach: typeof fetch = fetch): EidProvider | null {
  if (client === null) return null
  const redirectUri = `${publicUrl}${CALLBACK}`
  const discover = discovery({ client, fetch: reach })
  return {
    name: client.name,
    issuer: client.issuer,
    begin: async ({ level, anew }) =>
      authorizationUrl(await discover(), {
        redirectUri,
        also: { acr_values: urisFrom(level).join(' '), max_age: String(MOST_AGE), ...(anew ? { prompt: 'login' } : {}) },
      }),
    async finish(url, expected) {
      const configuration = await discover()
      try {
        const { claims, accessToken } = await exchange(configuration, { url, expected })
        return identityOf(claims.sub, { ...(await moreOf(configuration, { claims, accessToken })), ...claims })
      } catch (error) {
        if (error instanceof openid.AuthorizationResponseError && error.error === 'access_denied') return null
        throw error
      }
    },
  }
}

interface Told {
  readonly claims: openid.IDToken
  readonly accessToken: string
}

/** What the ID token leaves out: many providers tell the name and the address apart from it. */
async function moreOf(configuration: openid.Configuration, { claims, accessToken }: Told): Promise<Readonly<Record<string, unknown>>> {
  const isWhole = nameIn(claims) !== null && claims['email'] !== undefined
  if (isWhole || configuration.serverMetadata().userinfo_endpoint === undefined) return {}
  return openid.fetchUserInfo(configuration, accessToken, claims.sub)
}

function identityOf(subject: string, claims: Readonly<Record<string, unknown>>): EidIdentity {
  const name = nameIn(claims)
  const at = claims['auth_time']
  if (name === null) throw new Error('The provider gave no name')
  if (typeof at !== 'number') throw new Error('The provider did not say when the person identified themselves')
  const { email, email_verified: verified, acr } = claims
  return {
    subject,
    name,
    email: typeof email === 'string' && verified === true ? email.toLowerCase() : null,
    level: levelOfUri(acr),
    at: instantOf(at * 1000),
  }
}

function nameIn({ name, given_name: given, family_name: family }: Readonly<Record<string, unknown>>): string | null {
  const whole = typeof name === 'string' ? name : [given, family].filter((part) => typeof part === 'string').join(' ')
  const plain = plainText(whole).trim().slice(0, 200)
  return plain === '' ? null : plain
}
