import { inflateRawSync } from 'node:zlib'

/** What stands in a document of Word's, read by its own XML. */
export interface ReadDocx {
  readonly xml: string
  readonly text: string
  readonly title: string | null
  readonly language: string | null
  /** The style and the text of every heading, in order. */
  readonly headings: readonly string[]
  /** The texts of the rows that are heads of tables. */
  readonly tableHeads: readonly string[]
}

export function readDocx(file: Uint8Array): ReadDocx {
  const parts = unzipped(Buffer.from(file))
  const xml = parts.get('word/document.xml') ?? ''
  const paragraphs = xml.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? []
  return {
    xml,
    text: paragraphs.map(textIn).join(' '),
    title: unescaped(/<dc:title>(.*?)<\/dc:title>/.exec(parts.get('docProps/core.xml') ?? '')?.[1] ?? '') || null,
    language: /<w:lang w:val="(.*?)"/.exec(parts.get('word/styles.xml') ?? '')?.[1] ?? null,
    headings: paragraphs.flatMap((paragraph) => {
      const style = /<w:pStyle w:val="(Title|Heading\d)"/.exec(paragraph)?.[1]
      return style === undefined ? [] : [`${style}: ${textIn(paragraph)}`]
    }),
    tableHeads: (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? [])
      .filter((row) => row.includes('<w:tblHeader'))
      .map((row) => (row.match(/<w:p>.*?<\/w:p>/gs) ?? []).map(textIn).filter(Boolean).join(' ')),
  }
}

function textIn(xml: string): string {
  return unescaped(
    (xml.match(/<w:t(?: [^>]*)?>.*?<\/w:t>|<w:tab\/>/gs) ?? [])
      .map((run) => (run === '<w:tab/>' ? ' ' : run.replace(/<[^>]*>/g, '')))
      .join(''),
  )
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&amp;', '&')
}

/** The texts in a zip file, by name, by its directory. */
function unzipped(file: Buffer): ReadonlyMap<string, string> {
  const end = file.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'))
  const parts = new Map<string, string>()
  let at = file.readUInt32LE(end + 16)
  for (let entry = 0; entry < file.readUInt16LE(end + 10); entry += 1) {
    const [method, packed, nameLength, extra, comment, header] = [
      file.readUInt16LE(at + 10),
      file.readUInt32LE(at + 20),
      file.readUInt16LE(at + 28),
      file.readUInt16LE(at + 30),
      file.readUInt16LE(at + 32),
      file.readUInt32LE(at + 42),
    ]
    const from = header + 30 + file.readUInt16LE(header + 26) + file.readUInt16LE(header + 28)
    const content = file.subarray(from, from + packed)
    parts.set(file.toString('utf8', at + 46, at + 46 + nameLength), (method === 8 ? inflateRawSync(content) : content).toString())
    at += 46 + nameLength + extra + comment
  }
  return parts
}
