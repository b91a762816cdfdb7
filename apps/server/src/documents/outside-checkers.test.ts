import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { renderReadingCopyPdf } from './reading-copy/render-pdf.tsx'
import { renderReceipt } from './render-receipt.tsx'
import { openCertificate } from './seal/certificate.ts'
import { sealPdf, sizeOfSeal } from './seal/seal-pdf.ts'
import { makeCertificate } from './testing/certificates.ts'
import { hasPdfsig, hasPreflight, pdfsig, preflight } from './testing/outside-checkers.ts'
import { SAMPLE_COPY } from './testing/sample-copy.ts'
import { SAMPLE_RECEIPT } from './testing/sample-receipt.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let folder: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aterrapport-checked-'))
  keep('receipt.pdf', await renderReceipt(SAMPLE_RECEIPT))
  keep('copy.pdf', await renderReadingCopyPdf(SAMPLE_COPY))
  keep('sealed.pdf', await sealed())
})
afterAll(() => rmSync(folder, { recursive: true }))

function keep(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}

async function sealed(): Promise<Uint8Array> {
  const { pem, key } = await makeCertificate()
  const at = '2026-03-02T08:00:00.000Z' as Instant
  const certificate = await openCertificate({ certificate: keep('seal.pem', key + pem), key: null, password: null }, at)
  if (!certificate.ok) throw new Error(certificate.refusal)
  const seal = { bytes: sizeOfSeal(certificate.value), holder: certificate.value.holder, at: new Date(at) }
  return sealPdf(await renderReceipt({ ...SAMPLE_RECEIPT, seal }), certificate.value)
}

/** What PDF/A-3 lets and PDF/A-1, which Preflight checks against, did not: files inside, fonts without a list of their glyphs, and being part 3. */
const LET_SINCE = /^(?:1\.4\.7 .*EmbeddedFile|1\.2\.9 .*EmbeddedFile|3\.1\.11 .*CIDSet|7\.11\.2 .*part must be 1)/

describe.runIf(hasPreflight())('Apache Preflight', () => {
  test.each(['receipt.pdf', 'sealed.pdf', 'copy.pdf'])('has nothing against %s but what PDF/A-3 has let since', (name) => {
    const said = preflight(join(folder, name))
    expect(said.length).toBeGreaterThan(0)
    expect(said.filter((line) => !LET_SINCE.test(line))).toEqual([])
  })
})

describe.runIf(hasPdfsig())('poppler', () => {
  test('finds the seal valid, over the whole document', () => {
    const said = pdfsig(join(folder, 'sealed.pdf'))
    expect(said).toContain('Signature Type: ETSI.CAdES.detached')
    expect(said).toContain('Total document signed')
    expect(said).toContain('Signature is Valid')
  })
})
