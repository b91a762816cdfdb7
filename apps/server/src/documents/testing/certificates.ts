import { generateKeyPairSync, type KeyObject } from 'node:crypto'
import * as asn1js from 'asn1js'
import {
  AttributeTypeAndValue,
  AuthenticatedSafe,
  BasicConstraints,
  CertBag,
  Certificate,
  Extension,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeBag,
  SafeContents,
} from 'pkijs'

/** A certificate made for a test, as an operator gets one: in PEM with its key beside it. */
export interface MadeCertificate {
  readonly pem: string
  readonly key: string
}

interface Wanted {
  readonly holder?: string
  readonly from?: Date
  readonly to?: Date
  readonly kind?: 'rsa' | 'ec'
}

const ORGANISATION = '2.5.4.10'
const NEXT_YEARS = { from: new Date('2026-01-01T00:00:00Z'), to: new Date('2030-01-01T00:00:00Z') }

/** A self-signed certificate of a made-up authority. */
export async function makeCertificate({ holder = 'Provmyndigheten', kind = 'rsa', ...wanted }: Wanted = {}): Promise<MadeCertificate> {
  const { from, to } = { ...NEXT_YEARS, ...wanted }
  const { publicKey, privateKey } =
    kind === 'rsa' ? generateKeyPairSync('rsa', { modulusLength: 2048 }) : generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const algorithm = kind === 'rsa' ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' } : { name: 'ECDSA', namedCurve: 'P-256' }
  const spki = publicKey.export({ format: 'der', type: 'spki' })
  const made = new Certificate({ version: 2, serialNumber: new asn1js.Integer({ value: 4711 }) })
  for (const name of [made.issuer, made.subject]) {
    name.typesAndValues.push(new AttributeTypeAndValue({ type: ORGANISATION, value: new asn1js.Utf8String({ value: holder }) }))
  }
  made.notBefore.value = from
  made.notAfter.value = to
  const basic = new BasicConstraints({ cA: false })
  made.extensions = [new Extension({ extnID: '2.5.29.19', critical: true, extnValue: basic.toSchema().toBER(), parsedValue: basic })]
  await made.subjectPublicKeyInfo.importKey(await crypto.subtle.importKey('spki', spki, algorithm, true, ['verify']))
  await made.sign(await crypto.subtle.importKey('pkcs8', pkcs8(privateKey), algorithm, false, ['sign']), 'SHA-256')
  return {
    pem: `-----BEGIN CERTIFICATE-----\n${Buffer.from(made.toSchema(true).toBER()).toString('base64')}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  }
}

function pkcs8(key: KeyObject): Buffer<ArrayBuffer> {
  return Buffer.from(key.export({ format: 'der', type: 'pkcs8' }))
}

/** The same as a PKCS#12 file, with both encrypted as OpenSSL 3 does. */
export async function asPkcs12({ pem, key }: MadeCertificate, password: string): Promise<Buffer> {
  const secret = new TextEncoder().encode(password).buffer
  const der = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(/-----.*?-----|\s/g, ''), 'base64'))
  const encryption = {
    password: secret,
    contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 },
    hmacHashAlgorithm: 'SHA-256',
    iterationCount: 2048,
  }
  const keyBag = new PKCS8ShroudedKeyBag({ parsedValue: PrivateKeyInfo.fromBER(der(key)) })
  await keyBag.makeInternalValues(encryption)
  const bag = (bagId: string, bagValue: SafeBag['bagValue']) => new SafeContents({ safeBags: [new SafeBag({ bagId, bagValue })] })
  const safe = new AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        { privacyMode: 0, value: bag('1.2.840.113549.1.12.10.1.2', keyBag) },
        { privacyMode: 1, value: bag('1.2.840.113549.1.12.10.1.3', new CertBag({ parsedValue: Certificate.fromBER(der(pem)) })) },
      ],
    },
  })
  await safe.makeInternalValues({ safeContents: [{}, encryption] })
  const pfx = new PFX({ parsedValue: { integrityMode: 0, authenticatedSafe: safe } })
  await pfx.makeInternalValues({ password: secret, iterations: 2048, pbkdf2HashAlgorithm: 'SHA-256', hmacHashAlgorithm: 'SHA-256' })
  return Buffer.from(pfx.toSchema().toBER())
}
