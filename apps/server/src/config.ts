import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import type { CertificatePlace } from './documents/seal/certificate.ts'
import { type ClamdAddress, readClamdAddress } from './attachments/scan/clamd-address.ts'

/** Everything that the surroundings decide. This file alone reads the environment. */
export interface Config {
  /** In production nothing of the demo is there: no own database, mailbox, sign-in or made-up content. */
  readonly mode: 'production' | 'demo'
  readonly port: number
  /** Where people reach the server, without a slash at the end. */
  readonly publicUrl: string
  /** Null: the server runs a PostgreSQL of its own under `dataDir`. */
  readonly databaseUrl: string | null
  /** Null: the demo's own mail server. */
  readonly smtpUrl: string | null
  readonly mailFrom: string
  /** Null: the demo's own OpenID provider. */
  readonly oidc: OidcClient | null
  /** The e-identification that recipients are offered. Null: a code by e-mail; in the demo, its own provider. */
  readonly eid: EidClient | null
  /** What the secrets of links and codes are derived from. */
  readonly secret: string
  readonly dataDir: string
  /** Whether `X-Forwarded-For` from the nearest proxy is believed. */
  readonly trustProxy: boolean
  /** Where clamd scans what is uploaded; null: nothing is scanned. */
  readonly clamd: ClamdAddress | null
  /** What receipts are sealed with; null: they are not. */
  readonly receiptCertificate: CertificatePlace | null
}

export interface OidcClient {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
}

export interface EidClient extends OidcClient {
  /** What people know it as, after “Legitimera er med”. */
  readonly name: string
}

type Environment = Readonly<Record<string, string | undefined>>

const REQUIRED_IN_PRODUCTION = {
  PUBLIC_URL: 'the address people reach the server at, such as https://aterrapport.example',
  DATABASE_URL: 'a PostgreSQL 15 or newer, such as postgresql://user:password@host/database',
  SMTP_URL: 'a mail server, such as smtps://user:password@host',
  MAIL_FROM: 'the sender of every message, such as Socialstyrelsen <aterrapport@myndighet.example>',
  OIDC_ISSUER: 'the OpenID provider that staff sign in at',
  OIDC_CLIENT_ID: 'what that provider knows this server by',
  OIDC_CLIENT_SECRET: 'the secret that goes with it',
  SECRET: 'at least 32 random characters, the same on every server: openssl rand -hex 32',
} as const

/** Reads the configuration, or says in one go everything that is wrong with it, a sentence each. */
export function readConfig(environment: Environment): Result<Config, readonly string[]> {
  const given = (name: string) => emptyToNull(environment[name])
  const mode = environment['NODE_ENV'] === 'production' ? 'production' : 'demo'
  const problems = [
    ...(mode === 'production' ? missing(given) : []),
    ...(mode === 'demo' ? halfClient(given, 'OIDC') : []),
    ...halfClient(given, 'EID'),
    ...wrong(given),
  ]
  if (problems.length > 0) return refuse(problems)

  const port = Number(given('PORT') ?? 3000)
  const dataDir = resolve(given('DATA_DIR') ?? '.data')
  const eid = clientIn(given, 'EID')
  return accept({
    mode,
    port,
    publicUrl: (given('PUBLIC_URL') ?? `http://localhost:${port}`).replace(/\/+$/, ''),
    databaseUrl: given('DATABASE_URL'),
    smtpUrl: given('SMTP_URL'),
    mailFrom: given('MAIL_FROM') ?? 'Socialstyrelsen (demo) <aterrapport@socialstyrelsen.example>',
    oidc: clientIn(given, 'OIDC'),
    eid: eid === null ? null : { ...eid, name: given('EID_NAME') ?? 'e-legitimation' },
    secret: given('SECRET') ?? keptSecret(dataDir),
    dataDir,
    trustProxy: given('TRUST_PROXY') === 'true',
    clamd: readClamdAddress(given('CLAMD_SOCKET') ?? ''),
    receiptCertificate: certificatePlace(given),
  })
}

function emptyToNull(value: string | undefined): string | null {
  const trimmed = value?.trim() ?? ''
  return trimmed === '' ? null : trimmed
}

function missing(given: (name: string) => string | null): string[] {
  return Object.entries(REQUIRED_IN_PRODUCTION)
    .filter(([name]) => given(name) === null)
    .map(([name, what]) => `${name} is missing: ${what}.`)
}

type Provider = 'OIDC' | 'EID'

/** A provider's three variables, of which none or all are given. */
function halfClient(given: (name: string) => string | null, provider: Provider): string[] {
  const parts = [`${provider}_ISSUER`, `${provider}_CLIENT_ID`, `${provider}_CLIENT_SECRET`]
  const absent = parts.filter((name) => given(name) === null)
  if (absent.length === 0 || absent.length === parts.length) return []
  return [`${absent.join(' and ')} must be given together with the rest of ${provider}_*.`]
}

function clientIn(given: (name: string) => string | null, provider: Provider): OidcClient | null {
  const issuer = given(`${provider}_ISSUER`)
  if (issuer === null) return null
  return { issuer, clientId: given(`${provider}_CLIENT_ID`) ?? '', clientSecret: given(`${provider}_CLIENT_SECRET`) ?? '' }
}

function certificatePlace(given: (name: string) => string | null): CertificatePlace | null {
  const certificate = given('RECEIPT_CERTIFICATE')
  if (certificate === null) return null
  return { certificate: resolve(certificate), key: given('RECEIPT_CERTIFICATE_KEY'), password: given('RECEIPT_CERTIFICATE_PASSWORD') }
}

function wrong(given: (name: string) => string | null): string[] {
  const port = given('PORT')
  const secret = given('SECRET')
  const clamd = given('CLAMD_SOCKET')
  return [
    ...(clamd !== null && readClamdAddress(clamd) === null
      ? [`CLAMD_SOCKET must be the path of a socket or host:port, not "${clamd}".`]
      : []),
    ...(port !== null && !(/^\d{1,5}$/.test(port) && Number(port) < 65536) ? [`PORT must be a number up to 65535, not "${port}".`] : []),
    ...['PUBLIC_URL', 'DATABASE_URL', 'SMTP_URL', 'OIDC_ISSUER', 'EID_ISSUER'].flatMap((name) => {
      const value = given(name)
      return value !== null && !URL.canParse(value) ? [`${name} must be an address, not "${value}".`] : []
    }),
    ...(secret !== null && secret.length < 32 ? ['SECRET must be at least 32 characters.'] : []),
    ...(given('TRUST_PROXY') !== null && !['true', 'false'].includes(given('TRUST_PROXY') ?? '')
      ? ['TRUST_PROXY must be true or false.']
      : []),
  ]
}

/** The demo's secret is made once and kept beside its database, so that links that were sent go on working. */
function keptSecret(dataDir: string): string {
  const file = join(dataDir, 'secret')
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true })
    writeFileSync(file, randomBytes(32).toString('hex'), { mode: 0o600 })
  }
  return readFileSync(file, 'utf8')
}
