import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { Certificate as PkiCertificate, ContentInfo, SignedData } from 'pkijs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderReceipt } from '../render-receipt.tsx'
import { asPkcs12, makeCertificate, type MadeCertificate } from '../testing/certificates.ts'
import { readPdf } from '../testing/read-pdf.ts'
import { SAMPLE_RECEIPT } from '../testing/sample-receipt.ts'
import { type Certificate, type CertificatePlace, openCertificate } from './certificate.ts'
import { sealPdf, sizeOfSeal } from './seal-pdf.ts'

const NOW = '2026-03-02T08:00:00.000Z' as Instant

let folder: string
let made: MadeCertificate

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aterrapport-seal-'))
  made = await makeCertificate()
})
afterAll(() => rmSync(folder, { recursive: true }))

function kept(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const pem = (given: MadeCertificate, name: string): CertificatePlace => ({
  certificate: kept(`${name}.pem`, given.pem),
  key: kept(`${name}.key`, given.key),
  password: null,
})

async function opened(place: CertificatePlace): Promise<Certificate> {
  const certificate = await openCertificate(place, NOW)
  if (!certificate.ok) throw new Error(certificate.refusal)
  return certificate.value
}

async function problemOf(place: CertificatePlace): Promise<string> {
  const certificate = await openCertificate(place, NOW)
  return certificate.ok ? 'it opened' : certificate.refusal
}

describe('the operator’s certificate', () => {
  test('is a PKCS#12 file with its password', async () => {
    const certificate = kept('seal.p12', await asPkcs12(made, 'hemligt å'))
    expect((await opened({ certificate, key: null, password: 'hemligt å' })).holder).toBe('Provmyndigheten')
    expect(await problemOf({ certificate, key: null, password: 'fel' })).toContain('the password (RECEIPT_CERTIFICATE_PASSWORD) is wrong')
  })

  test('is PEM with the key in the same file or in its own', async () => {
    expect((await opened(pem(made, 'two'))).holder).toBe('Provmyndigheten')
    const both = kept('both.pem', made.key + made.pem)
    expect((await opened({ certificate: both, key: null, password: null })).holder).toBe('Provmyndigheten')
  })

  test.each([
    ['that has expired', { to: new Date('2026-02-28T00:00:00Z') }, 'expired on 2026-02-28. Renew it, or remove the setting.'],
    ['of next year', { from: new Date('2027-01-01T00:00:00Z') }, 'is not valid until 2027-01-01.'],
  ])('%s is refused in a sentence', async (_what, dates, sentence) => {
    const place = pem(await makeCertificate({ from: new Date('2025-01-01T00:00:00Z'), ...dates }), 'dated')
    expect(await problemOf(place)).toBe(`RECEIPT_CERTIFICATE, ${place.certificate}, ${sentence}`)
  })

  test('of somebody else than the key is refused, and so is a file that is none or is not there', async () => {
    const other = await makeCertificate()
    expect(await problemOf(pem({ pem: made.pem, key: other.key }, 'mixed'))).toContain(
      'holds no certificate that goes with its private key',
    )
    expect(await problemOf({ certificate: kept('x.p12', 'hello'), key: null, password: null })).toContain('neither PKCS#12 nor PEM')
    expect(await problemOf({ certificate: join(folder, 'none.p12'), key: null, password: null })).toContain('cannot be opened')
  })
})

describe.each(['rsa', 'ec'] as const)('a receipt sealed with an %s key', (kind) => {
  let sealed: Buffer
  let certificate: Certificate

  beforeAll(async () => {
    certificate = await opened(pem(await makeCertificate({ kind }), kind))
    const seal = { bytes: sizeOfSeal(certificate), holder: certificate.holder, at: new Date(NOW) }
    sealed = Buffer.from(await sealPdf(await renderReceipt({ ...SAMPLE_RECEIPT, seal }), certificate))
  }, 60_000)

  test('is signed over every byte but the signature itself', async () => {
    const { covered, contents } = sealOf(sealed)
    const [start, first, second, rest] = covered
    expect([start, first, second + rest]).toEqual([0, sealed.indexOf(contents), sealed.length])
    expect(sealed.subarray(first, second).toString('latin1')).toBe(contents)
    expect(await verify(sealed)).toBe(true)
  })

  test('is no longer valid when anything in it is changed', async () => {
    const changed = Buffer.from(sealed)
    const at = changed.indexOf('endstream') - 3
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
    expect(await verify(changed)).toBe(false)
  })

  test('names the certificate by its hash and tells no time of its own, as PAdES B-B asks', () => {
    const { signed } = sealOf(sealed)
    const attributes = signed.signerInfos[0]?.signedAttrs?.attributes ?? []
    expect(attributes.map(({ type }) => type)).toEqual(['1.2.840.113549.1.9.3', '1.2.840.113549.1.9.4', '1.2.840.113549.1.9.16.2.47'])
    const named = Buffer.from(attributes[2]?.toSchema().toBER() ?? new ArrayBuffer())
    expect(named.includes(createHash('sha256').update(certificate.own.raw).digest())).toBe(true)
    expect(sealed.includes('/SubFilter /ETSI.CAdES.detached')).toBe(true)
    expect(sealed.includes('/M (D:20260302080000Z)')).toBe(true)
  })

  test('has a field for it in the structure, that is not seen and is printed', async () => {
    const { outline, untagged, text } = await readPdf(sealed)
    expect(outline).toContain('  Form')
    expect(untagged).toBe(0)
    expect(text).toContain('Elektronisk stämpel Provmyndigheten')
    const widget =
      sealed
        .toString('latin1')
        .split('endobj')
        .find((object) => object.includes('/Subtype /Widget')) ?? ''
    expect(widget).toMatch(/\/F 132\b/)
    expect(widget).toMatch(/\/TU /)
    const [left, bottom, right, top] = (/\/Rect \[([^\]]*)\]/.exec(widget)?.[1] ?? '').split(' ').map(Number)
    expect([right, top]).toEqual([left, bottom])
  })
})

interface Seal {
  readonly covered: readonly [number, number, number, number]
  /** As it stands in the file, from `<` to `>`. */
  readonly contents: string
  readonly signed: SignedData
}

/** Reads the seal out of a file by what the file says, as a reader does. */
function sealOf(file: Buffer): Seal {
  const text = file.toString('latin1')
  const covered = (/\/ByteRange \[([\d ]+)\]/.exec(text)?.[1] ?? '').trim().split(' ').map(Number)
  const contents = /\/Contents (<[0-9a-f]{2000,}>)/.exec(text)?.[1] ?? ''
  const content = ContentInfo.fromBER(Uint8Array.from(Buffer.from(contents.slice(1, -1), 'hex')))
  // Four numbers, or the test fails.
  return { covered: covered as unknown as Seal['covered'], contents, signed: new SignedData({ schema: content.content }) }
}

async function verify(file: Buffer): Promise<boolean> {
  const { covered, signed } = sealOf(file)
  const [start, first, second, rest] = covered
  const data = Uint8Array.from(Buffer.concat([file.subarray(start, start + first), file.subarray(second, second + rest)])).buffer
  expect(signed.certificates?.[0]).toBeInstanceOf(PkiCertificate)
  return signed.verify({ signer: 0, data }).catch(() => false)
}
