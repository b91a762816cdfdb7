import { inflateSync } from 'node:zlib'

/** A value as a PDF writes it. A name begins with a slash; a text is in its parentheses or angle brackets. */
export type PdfValue = string | number | boolean | null | PdfReference | readonly PdfValue[] | PdfDictionary

export interface PdfReference {
  readonly ref: number
}

export type PdfDictionary = { readonly [key: string]: PdfValue }

/** The objects of a file as it is written, read without any library, so that nothing is made good on the way. */
export interface PdfObjects {
  /** The dictionary that is the trailer's root. */
  readonly catalogue: PdfDictionary
  /** Every object that is a dictionary. */
  readonly dictionaries: readonly PdfDictionary[]
  /** What a value leads to. */
  of(value: PdfValue | undefined): PdfValue
  /** A dictionary, or an empty one where there is something else. */
  dictionary(value: PdfValue | undefined): PdfDictionary
  array(value: PdfValue | undefined): readonly PdfValue[]
  /** What a stream holds. */
  stream(value: PdfValue | undefined): string
  /** The number of the object that a reference leads to; null for what is no reference. */
  number(value: PdfValue | undefined): number | null
}

const TOKEN = /\s*(<<|>>|\[|\]|\/[^\s/<>[\]()]*|<[0-9a-fA-F]*>|\((?:\\[\s\S]|[^\\()])*\)|\d+ \d+ R\b|[-+.\d]+|true|false|null)/y

/** Reads the objects of a file that keeps each by itself, as pdfkit writes them. */
export function readObjects(file: Uint8Array): PdfObjects {
  const text = Buffer.from(file).toString('latin1')
  const objects = new Map<number, { value: PdfValue; stream: string | null }>()
  for (const found of text.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)) {
    const [written, rest] = split(found[2] ?? '')
    objects.set(Number(found[1]), { value: parse(written), stream: rest })
  }
  const of = (value: PdfValue | undefined): PdfValue => (isReference(value) ? (objects.get(value.ref)?.value ?? null) : (value ?? null))
  const dictionary = (value: PdfValue | undefined) => asDictionary(of(value))
  const root = /\/Root (\d+) 0 R/.exec(text)?.[1]
  return {
    catalogue: dictionary({ ref: Number(root) }),
    dictionaries: [...objects.values()].map(({ value }) => asDictionary(value)),
    of,
    dictionary,
    array(value) {
      return asArray(of(value))
    },
    stream(value) {
      const raw = isReference(value) ? objects.get(value.ref)?.stream : null
      if (raw === null || raw === undefined) return ''
      const bytes = Buffer.from(raw, 'latin1')
      return (dictionary(value)['Filter'] === '/FlateDecode' ? inflateSync(bytes) : bytes).toString('latin1')
    },
    number: (value) => (isReference(value) ? value.ref : null),
  }
}

function split(body: string): readonly [string, string | null] {
  const at = body.indexOf('\nstream\n')
  return at === -1 ? [body, null] : [body.slice(0, at), body.slice(at + '\nstream\n'.length, body.lastIndexOf('\nendstream'))]
}

function parse(text: string): PdfValue {
  TOKEN.lastIndex = 0
  return readValue(text)
}

function next(text: string): string {
  const found = TOKEN.exec(text)?.[1]
  if (found === undefined) throw new Error(`What stands here is no PDF: ${text.slice(0, 80)}`)
  return found
}

function readValue(text: string, token = next(text)): PdfValue {
  if (token === '<<') return readDictionary(text)
  if (token === '[') return readArray(text)
  if (token.endsWith(' R')) return { ref: Number.parseInt(token, 10) }
  if (/^[-+.\d]/.test(token)) return Number(token)
  if (token === 'true' || token === 'false') return token === 'true'
  return token === 'null' ? null : token
}

function readArray(text: string): readonly PdfValue[] {
  const items: PdfValue[] = []
  for (let token = next(text); token !== ']'; token = next(text)) items.push(readValue(text, token))
  return items
}

function readDictionary(text: string): PdfDictionary {
  const entries: [string, PdfValue][] = []
  for (let token = next(text); token !== '>>'; token = next(text)) entries.push([token.slice(1), readValue(text)])
  return Object.fromEntries(entries)
}

function isReference(value: PdfValue | undefined): value is PdfReference {
  return typeof value === 'object' && value !== null && 'ref' in value
}

function asArray(value: PdfValue): readonly PdfValue[] {
  // TypeScript loses what the array is of.
  return Array.isArray(value) ? (value as readonly PdfValue[]) : []
}

function asDictionary(value: PdfValue): PdfDictionary {
  if (typeof value !== 'object' || value === null || Array.isArray(value) || 'ref' in value) return {}
  // What is left of the kinds is a dictionary.
  return value as PdfDictionary
}
