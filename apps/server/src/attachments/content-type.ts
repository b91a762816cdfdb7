import type { FileType } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import { fileTypeFromBuffer } from 'file-type'
import { looksLikeCsv, looksLikeHtml, looksLikeSie, looksLikeText } from './text-content.ts'

/** What a file's bytes say that it is: one of the types a question may accept, or something that no question does. */
export type FoundType = FileType | 'html' | 'program' | 'archive' | 'text' | 'unknown'

export interface FoundContent {
  readonly type: FoundType
  readonly mediaType: string
  /** The endings that a file of this content may have. */
  readonly endings: readonly string[]
}

const OFFICE = 'application/vnd.openxmlformats-officedocument'

const BINARY: Readonly<Record<string, FoundContent>> = {
  pdf: { type: 'pdf', mediaType: 'application/pdf', endings: ['pdf'] },
  jpg: { type: 'image', mediaType: 'image/jpeg', endings: ['jpg', 'jpeg'] },
  png: { type: 'image', mediaType: 'image/png', endings: ['png'] },
  gif: { type: 'image', mediaType: 'image/gif', endings: ['gif'] },
  webp: { type: 'image', mediaType: 'image/webp', endings: ['webp'] },
  tif: { type: 'image', mediaType: 'image/tiff', endings: ['tif', 'tiff'] },
  heic: { type: 'image', mediaType: 'image/heic', endings: ['heic', 'heif'] },
  docx: { type: 'word', mediaType: `${OFFICE}.wordprocessingml.document`, endings: ['docx'] },
  odt: { type: 'word', mediaType: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  xlsx: { type: 'excel', mediaType: `${OFFICE}.spreadsheetml.sheet`, endings: ['xlsx'] },
  ods: { type: 'excel', mediaType: 'application/vnd.oasis.opendocument.spreadsheet', endings: ['ods'] },
}

/** Macros are programs too. */
const PROGRAMS = new Set(['exe', 'elf', 'macho', 'class', 'wasm', 'docm', 'dotm', 'xlsm', 'xltm', 'pptm', 'jar', 'apk', 'msi'])
const ARCHIVES = new Set(['zip', 'rar', '7z', 'gz', 'tar', 'bz2', 'xz', 'zst'])

/** Tells what a file is by its content alone; what it is called plays no part. */
export async function contentTypeOf(content: Uint8Array): Promise<FoundContent> {
  const binary = await fileTypeFromBuffer(content)
  if (binary !== undefined) {
    const known = BINARY[binary.ext]
    if (known !== undefined) return known
    if (binary.ext === 'cfb') return oldOffice(content)
    if (PROGRAMS.has(binary.ext)) return nothingAccepted('program', binary.mime)
    if (ARCHIVES.has(binary.ext)) return nothingAccepted('archive', binary.mime)
    if (binary.ext !== 'xml') return nothingAccepted('unknown', binary.mime)
  }
  if (looksLikeSie(content)) return { type: 'sie', mediaType: 'application/x-sie', endings: ['se', 'si', 'sie'] }
  if (looksLikeHtml(content)) return nothingAccepted('html', 'text/html')
  if (looksLikeCsv(content)) return { type: 'csv', mediaType: 'text/csv', endings: ['csv', 'txt', 'tsv'] }
  return looksLikeText(content) ? nothingAccepted('text', 'text/plain') : nothingAccepted('unknown', 'application/octet-stream')
}

/** Word and Excel before 2007 share one container, in which the name of the main stream tells them apart. */
function oldOffice(content: Uint8Array): FoundContent {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (bytes.includes(Buffer.from('VBA', 'utf16le'))) return nothingAccepted('program', 'application/x-cfb')
  if (bytes.includes(Buffer.from('WordDocument', 'utf16le'))) return { type: 'word', mediaType: 'application/msword', endings: ['doc'] }
  if (bytes.includes(Buffer.from('Workbook', 'utf16le'))) return { type: 'excel', mediaType: 'application/vnd.ms-excel', endings: ['xls'] }
  return nothingAccepted('unknown', 'application/x-cfb')
}

function nothingAccepted(type: FoundType, mediaType: string): FoundContent {
  return { type, mediaType, endings: [] }
}
