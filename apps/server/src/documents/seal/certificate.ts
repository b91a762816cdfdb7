import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { openPkcs12 } from './pkcs12.ts'

/** Where the operator keeps the certificate that receipts are sealed with. */
export interface CertificatePlace {
  /** A PKCS#12 file, or certificates in PEM with the own one first. */
  readonly certificate: string
  /** The private key in PEM; null where it is in the same file. */
  readonly key: string | null
  readonly password: string | null
}

/** What documents are sealed with. */
export interface Certificate {
  readonly key: KeyObject
  readonly own: X509Certificate
  /** Those that lead from it to a root, as far as the operator gave them. */
  readonly issuers: readonly X509Certificate[]
  /** Whose it is, as people know it. */
  readonly holder: string
}

/** Opens the operator's certificate, or says in a sentence why receipts cannot be sealed with it. */
export async function openCertificate(place: CertificatePlace, now: Instant): Promise<Result<Certificate, string>> {
  const named = `RECEIPT_CERTIFICATE, ${place.certificate},`
  try {
    const file = readFileSync(place.certificate)
    const { key, certificates } = file.includes('-----BEGIN') ? openPem(file, place) : await openPkcs12(file, place.password ?? '')
    const own = certificates.find((certificate) => certificate.checkPrivateKey(key))
    if (own === undefined) return refuse(`${named} holds no certificate that goes with its private key.`)
    const problem = problemWith(own, key, now)
    if (problem !== null) return refuse(`${named} ${problem}`)
    return accept({ key, own, issuers: certificates.filter((certificate) => certificate !== own), holder: holderOf(own) })
  } catch (error) {
    return refuse(`${named} cannot be opened: ${error instanceof Error ? error.message : String(error)}`)
  }
}

function openPem(file: Buffer, { certificate, key, password }: CertificatePlace): { key: KeyObject; certificates: X509Certificate[] } {
  const certificates = file.toString().match(/-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----/gs) ?? []
  const pem = readFileSync(key ?? certificate)
  return {
    key: createPrivateKey(password === null ? pem : { key: pem, passphrase: password }),
    certificates: certificates.map((text) => new X509Certificate(text)),
  }
}

function problemWith(own: X509Certificate, key: KeyObject, now: Instant): string | null {
  if (now > own.validToDate.toISOString()) return `expired on ${day(own.validToDate)}. Renew it, or remove the setting.`
  if (now < own.validFromDate.toISOString()) return `is not valid until ${day(own.validFromDate)}.`
  const { asymmetricKeyType, asymmetricKeyDetails: details } = key
  const isStrong =
    (asymmetricKeyType === 'rsa' && (details?.modulusLength ?? 0) >= 2048) ||
    (asymmetricKeyType === 'ec' && ['prime256v1', 'secp384r1', 'secp521r1'].includes(details?.namedCurve ?? ''))
  return isStrong ? null : 'has a key that seals nothing: RSA of at least 2048 bits or an elliptic curve of NIST’s is needed.'
}

function day(date: Date): string {
  return date.toISOString().slice(0, 10)
}

/** The organisation of the subject, or its common name. */
function holderOf({ subject }: X509Certificate): string {
  const part = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(subject)?.[1]
  return part('O') ?? part('CN') ?? subject.replaceAll('\n', ', ')
}
