import { fileTypeFromBuffer } from 'file-type'
import type { Content } from './content.ts'
import { type FoundContent, nothingAccepted } from './found-content.ts'
import { packedDocument } from './packed-document.ts'
import { needsPassword } from './pdf/needs-password.ts'
import type { PassingBytes } from './passing-bytes.ts'
import { beginningOf, looksLikeCsv, looksLikeHtml, looksLikeSie } from './text-content.ts'
import { readZipDirectory } from './zip.ts'

const PDF: FoundContent = { type: 'pdf', mediaType: 'application/pdf', endings: ['pdf'] }

const BINARY: Readonly<Record<string, FoundContent>> = {
  pdf: PDF,
  jpg: { type: 'image', mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  png: { type: 'image', mediaType: 'image/png', endings: ['png'] },
  gif: { type: 'image', mediaType: 'image/gif', endings: ['gif'] },
  webp: { type: 'image', mediaType: 'image/webp', endings: ['webp'] },
  tif: { type: 'image', mediaType: 'image/tiff', endings: ['tif', 'tiff'] },
  heic: { type: 'image', mediaType: 'image/heic', endings: ['heic', 'heif'] },
}

const PROGRAMS = new Set(['exe', 'elf', 'macho', 'class', 'wasm', 'apk', 'msi', 'lnk'])
const ARCHIVES = new Set(['rar', '7z', 'gz', 'tar', 'bz2', 'xz', 'zst'])
const BEGINNING = 65_536
const ZIP = Buffer.from('PK\u0003\u0004')
const EMPTY_ZIP = Buffer.from('PK\u0005\u0006')

/** Tells what a file is by its content alone; what it is called plays no part. */
export async function contentTypeOf(content: Content, passed: PassingBytes): Promise<FoundContent> {
  const beginning = await content.read(0, BEGINNING)
  if (isZip(beginning)) return packedDocument(content)
  const binary = passed.isText ? undefined : await fileTypeFromBuffer(beginning)
  if (binary !== undefined) {
    const known = BINARY[binary.ext]
    if (known !== undefined) return asKnown(content, known)
    if (binary.ext === 'cfb') return oldOffice(content)
    if (PROGRAMS.has(binary.ext)) return nothingAccepted('program', binary.mime)
    return nothingAccepted(ARCHIVES.has(binary.ext) ? 'archive' : 'unknown', binary.mime)
  }
  // A PDF of text alone is text as well.
  if (beginning.subarray(0, 5).toString('latin1') === '%PDF-') return asKnown(content, PDF)
  return passed.isText ? textOf(content, passed) : nothingAccepted('unknown', 'application/octet-stream')
}

/** A picture or a PDF, unless it is another file as well, or nobody can open it. */
async function asKnown(content: Content, known: FoundContent): Promise<FoundContent> {
  if (await endsAsAnother(content)) return nothingAccepted('twofold', known.mediaType)
  return known.type === 'pdf' && (await needsPassword(content)) ? nothingAccepted('encrypted', known.mediaType) : known
}

function isZip(beginning: Buffer): boolean {
  return [ZIP, EMPTY_ZIP].some((mark) => beginning.subarray(0, mark.length).equals(mark))
}

/** A ZIP archive is found by its end, so a picture or a PDF can be one too, for whoever opens it as that. */
async function endsAsAnother(content: Content): Promise<boolean> {
  return (await readZipDirectory(content)).kind === 'read'
}

async function textOf(content: Content, passed: PassingBytes): Promise<FoundContent> {
  const beginning = await beginningOf(content, passed)
  if (looksLikeSie(beginning)) return { type: 'sie', mediaType: 'application/x-sie', endings: ['se', 'si', 'sie'] }
  if (looksLikeHtml(beginning)) return nothingAccepted('html', 'text/html')
  if (looksLikeCsv(beginning)) return { type: 'csv', mediaType: 'text/csv', endings: ['csv', 'txt', 'tsv'] }
  return nothingAccepted('text', 'text/plain')
}

/** Word and Excel before 2007 share one container, in which the name of the main stream tells them apart. A newer one with a password is one too. */
async function oldOffice(content: Content): Promise<FoundContent> {
  const streams = await wordsIn(content, ['EncryptedPackage', 'VBA', 'WordDocument', 'Workbook'])
  if (streams.has('EncryptedPackage')) return nothingAccepted('encrypted', 'application/x-cfb')
  if (streams.has('VBA')) return nothingAccepted('macros', 'application/x-cfb')
  if (streams.has('WordDocument')) return { type: 'word', mediaType: 'application/msword', endings: ['doc'] }
  if (streams.has('Workbook')) return { type: 'excel', mediaType: 'application/vnd.ms-excel', endings: ['xls'] }
  return nothingAccepted('unknown', 'application/x-cfb')
}

/** Which of the words stand somewhere in the content, as old Office writes the names of its streams. */
async function wordsIn(content: Content, words: readonly string[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>()
  let before = Buffer.alloc(0)
  for await (const part of content.parts()) {
    const here = Buffer.concat([before, part])
    for (const word of words) if (here.includes(Buffer.from(word, 'utf16le'))) found.add(word)
    before = Buffer.from(here.subarray(-LONGEST_WORD_BYTES))
  }
  return found
}

const LONGEST_WORD_BYTES = 64
