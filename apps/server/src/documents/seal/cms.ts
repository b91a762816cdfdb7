import { createHash, type KeyObject } from 'node:crypto'
import * as asn1js from 'asn1js'
import {
  Attribute,
  Certificate as PkiCertificate,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs'
import type { Certificate } from './certificate.ts'

const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const SIGNING_CERTIFICATE_V2 = '1.2.840.113549.1.9.16.2.47'

/**
 * The detached signature of some bytes in CMS, as PAdES B-B asks for it (ETSI EN 319 142-1): SHA-256, the signer's certificate
 * named by its hash, and no signing time, which the PDF tells itself.
 */
export async function signDetached(bytes: Uint8Array, { key, own, issuers }: Certificate): Promise<Uint8Array> {
  const certificate = PkiCertificate.fromBER(Uint8Array.from(own.raw))
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
  })
  signer.signedAttrs = new SignedAndUnsignedAttributes({
    type: 0,
    // In the order that DER asks of a set: the shorter first.
    attributes: [
      new Attribute({ type: CONTENT_TYPE, values: [new asn1js.ObjectIdentifier({ value: ContentInfo.DATA })] }),
      new Attribute({ type: MESSAGE_DIGEST, values: [new asn1js.OctetString({ valueHex: sha256(bytes) })] }),
      new Attribute({ type: SIGNING_CERTIFICATE_V2, values: [signingCertificate(own.raw)] }),
    ],
  })
  const signed = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: ContentInfo.DATA }),
    certificates: [certificate, ...issuers.map(({ raw }) => PkiCertificate.fromBER(Uint8Array.from(raw)))],
    signerInfos: [signer],
  })
  await signed.sign(await cryptoKey(key), 0, 'SHA-256')
  const content = new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: signed.toSchema(true) })
  return new Uint8Array(content.toSchema().toBER())
}

/** `SigningCertificateV2` of RFC 5035, with SHA-256 as its default and left-out algorithm. */
function signingCertificate(raw: Uint8Array): asn1js.Sequence {
  const sequence = (value: asn1js.Sequence['valueBlock']['value']) => new asn1js.Sequence({ value })
  return sequence([sequence([sequence([new asn1js.OctetString({ valueHex: sha256(raw) })])])])
}

function sha256(bytes: Uint8Array): ArrayBuffer {
  return Uint8Array.from(createHash('sha256').update(bytes).digest()).buffer
}

function cryptoKey(key: KeyObject): ReturnType<typeof crypto.subtle.importKey> {
  const algorithm =
    key.asymmetricKeyType === 'rsa'
      ? { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
      : { name: 'ECDSA', namedCurve: CURVES[key.asymmetricKeyDetails?.namedCurve ?? ''] ?? 'P-256' }
  return crypto.subtle.importKey('pkcs8', key.export({ format: 'der', type: 'pkcs8' }), algorithm, false, ['sign'])
}

const CURVES: Readonly<Record<string, string>> = { prime256v1: 'P-256', secp384r1: 'P-384', secp521r1: 'P-521' }
