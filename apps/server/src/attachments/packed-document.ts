import type { Content } from './content.ts'
import { type FoundContent, nothingAccepted } from './found-content.ts'
import { isBomb, readZipDirectory, type ZipEntry } from './zip.ts'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const OPEN_DOCUMENT: Readonly<Record<string, FoundContent>> = {
  'application/vnd.oasis.opendocument.text': { type: 'word', mediaType: 'application/vnd.oasis.opendocument.text', endings: ['odt'] },
  'application/vnd.oasis.opendocument.spreadsheet': {
    type: 'excel',
    mediaType: 'application/vnd.oasis.opendocument.spreadsheet',
    endings: ['ods'],
  },
}

/** Programs in a document: Visual Basic, the macro sheets of old workbooks, and the macros of OpenDocument. */
const PROGRAM = /(^|\/)vbaProject[^/]*\.bin$|^xl\/macrosheets\/|^(Basic|Scripts)\/./i
const FIRST_NAME_STARTS_AT = 30
const LONGEST_MIME_TYPE = 100

/** What a ZIP archive is: since 2007 every Word and Excel file is one. Told by its directory; nothing is unpacked. */
export async function packedDocument(content: Content): Promise<FoundContent> {
  const directory = await readZipDirectory(content)
  if (directory.kind !== 'read') return nothingAccepted('archive', 'application/zip')
  const { entries } = directory
  if (isBomb(entries)) return nothingAccepted('bomb', 'application/zip')
  if (entries.some(({ isEncrypted }) => isEncrypted)) return nothingAccepted('encrypted', 'application/zip')
  const document = await documentOf(content, entries)
  if (document === null) return nothingAccepted('archive', 'application/zip')
  return entries.some(({ name }) => PROGRAM.test(name)) ? nothingAccepted('macros', document.mediaType) : document
}

async function documentOf(content: Content, entries: readonly ZipEntry[]): Promise<FoundContent | null> {
  const has = (beginning: string) => entries.some(({ name }) => name.startsWith(beginning))
  if (has('[Content_Types].xml') && has('word/'))
    return { type: 'word', mediaType: `${OFFICE}.wordprocessingml.document`, endings: ['docx'] }
  if (has('[Content_Types].xml') && has('xl/')) return { type: 'excel', mediaType: `${OFFICE}.spreadsheetml.sheet`, endings: ['xlsx'] }
  // The first file of an OpenDocument is its media type, unpacked, so that it stands at a given place.
  const type = entries.find(({ name }) => name === 'mimetype')
  if (type === undefined || type.unpacked > LONGEST_MIME_TYPE) return null
  const start = FIRST_NAME_STARTS_AT + type.name.length
  return OPEN_DOCUMENT[(await content.read(start, type.unpacked)).toString('latin1')] ?? null
}
