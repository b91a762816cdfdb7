import type { Content } from '../content.ts'
import { type PdfDictionary, type PdfReference, type PdfValue, readDictionary } from './object.ts'

interface Encryption {
  readonly dictionary: PdfDictionary
  /** The first of the file's two identifiers; empty where it has none. */
  readonly fileId: Buffer
}

const END = 2048
const FIRST_STEP = 65_536
/** As long as a table of two hundred thousand objects. */
const LONGEST_TABLE = 4_194_304
const LONGEST_OBJECT = 16_384

/** How a PDF says that it is encrypted, by its last trailer; null when it does not, or is too damaged to tell. */
export async function findEncryption(content: Content): Promise<Encryption | null> {
  const trailer = await findTrailer(content)
  const encrypt = trailer?.get('Encrypt') ?? null
  if (trailer === null || encrypt === null) return null
  const dictionary = encrypt instanceof Map ? encrypt : isReference(encrypt) ? await findObject(content, encrypt) : null
  return dictionary === null ? null : { dictionary, fileId: fileIdIn(trailer.get('ID') ?? null) }
}

/** The dictionary after the last table of objects, or of the stream that is one. */
async function findTrailer(content: Content): Promise<PdfDictionary | null> {
  const end = await content.read(Math.max(0, content.bytes - END), END)
  const start = Number([...end.toString('latin1').matchAll(/startxref\s+(\d{1,12})/g)].at(-1)?.[1] ?? Number.NaN)
  if (!(start < content.bytes)) return null
  for (let length = FIRST_STEP; length <= LONGEST_TABLE; length *= 8) {
    const bytes = await content.read(start, length)
    const from = beginningOf(bytes.toString('latin1'))
    const dictionary = from === null ? null : readDictionary(bytes, from)
    if (dictionary !== null || start + length >= content.bytes) return dictionary
  }
  return null
}

function beginningOf(text: string): number | null {
  const stream = /^\s*\d+\s+\d+\s+obj\b/.exec(text)
  if (stream !== null) return stream[0].length
  const trailer = /^\s*xref\b/.test(text) ? text.indexOf('trailer') : -1
  return trailer === -1 ? null : trailer + 'trailer'.length
}

/** The dictionary that an object is. Of several, since the file was saved again, the last; packed bytes that look like one are none. */
async function findObject(content: Content, { object, generation }: PdfReference): Promise<PdfDictionary | null> {
  const pattern = new RegExp(`(?<![0-9])${object}\\s+${generation}\\s+obj\\b`, 'g')
  let places: readonly number[] = []
  let before = ''
  let at = 0
  for await (const part of content.parts()) {
    const here = before + part.toString('latin1')
    const found = Array.from(here.matchAll(pattern), ({ index, 0: mark }) => at - before.length + index + mark.length)
    places = [...places, ...found.slice(-MOST_PLACES)].slice(-MOST_PLACES)
    at += part.length
    before = here.slice(-LONGEST_MARK)
  }
  for (const place of places.toReversed()) {
    const dictionary = readDictionary(await content.read(place, LONGEST_OBJECT), 0)
    if (dictionary?.has('Filter') === true && dictionary.has('V')) return dictionary
  }
  return null
}

const LONGEST_MARK = 40
/** Nobody saves a file again more often than this; what is made to look so is not looked through. */
const MOST_PLACES = 20

function isReference(value: PdfValue): value is PdfReference {
  return typeof value === 'object' && value !== null && 'object' in value
}

function fileIdIn(value: PdfValue): Buffer {
  const list: readonly unknown[] = Array.isArray(value) ? value : []
  const [first] = list
  return Buffer.isBuffer(first) ? first : Buffer.alloc(0)
}
