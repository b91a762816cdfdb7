import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto'
import * as asn1js from 'asn1js'
import { type AuthenticatedSafe, CertBag, Certificate, PFX, PKCS8ShroudedKeyBag, PrivateKeyInfo, type SafeContents } from 'pkijs'

const CANNOT_READ =
  'the password (RECEIPT_CERTIFICATE_PASSWORD) is wrong, or the file is encrypted with something outdated. Write it anew: ' +
  'openssl pkcs12 -in old.p12 -legacy -nodes | openssl pkcs12 -export -out new.p12'

/** The private key and the certificates of a PKCS#12 file. */
export async function openPkcs12(file: Buffer, password: string): Promise<{ key: KeyObject; certificates: X509Certificate[] }> {
  const bags = await bagsOf(file, new TextEncoder().encode(password).buffer)
  const keys = bags.flatMap((bag) => keyIn(bag) ?? [])
  const [key] = keys
  if (key === undefined) throw new Error('it holds no private key.')
  return { key, certificates: bags.flatMap((bag) => certificateIn(bag) ?? []) }
}

async function bagsOf(file: Buffer, password: ArrayBuffer): Promise<readonly unknown[]> {
  const pfx = readPfx(file)
  try {
    await pfx.parseInternalValues({ password, checkIntegrity: true })
    // What pkijs has parsed it keeps without a type.
    const safe = pfx.parsedValue?.authenticatedSafe as AuthenticatedSafe
    await safe.parseInternalValues({ safeContents: safe.safeContents.map(() => ({ password })) })
    const contents = (safe.parsedValue as { safeContents: { value: SafeContents }[] }).safeContents
    const bags = contents.flatMap(({ value }) => value.safeBags.map(({ bagValue }) => bagValue))
    for (const bag of bags) {
      if (bag instanceof PKCS8ShroudedKeyBag)
        await (bag as unknown as { parseInternalValues(given: object): Promise<void> }).parseInternalValues({ password })
    }
    return bags
  } catch (error) {
    throw new Error(CANNOT_READ, { cause: error })
  }
}

function readPfx(file: Buffer): PFX {
  try {
    return PFX.fromBER(Uint8Array.from(file))
  } catch (error) {
    throw new Error('it is neither PKCS#12 nor PEM.', { cause: error })
  }
}

function keyIn(bag: unknown): KeyObject | null {
  const info = bag instanceof PKCS8ShroudedKeyBag ? bag.parsedValue : bag
  if (!(info instanceof PrivateKeyInfo)) return null
  return createPrivateKey({ key: Buffer.from(info.toSchema().toBER()), format: 'der', type: 'pkcs8' })
}

function certificateIn(bag: unknown): X509Certificate | null {
  if (!(bag instanceof CertBag)) return null
  const value: unknown = bag.parsedValue
  if (value instanceof Certificate) return new X509Certificate(Buffer.from(value.toSchema(true).toBER()))
  return value instanceof asn1js.OctetString ? new X509Certificate(Buffer.from(value.valueBlock.valueHexView)) : null
}
