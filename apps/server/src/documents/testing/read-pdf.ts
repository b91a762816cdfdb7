import { getDocument, OPS, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** What a reader other than ours finds in a PDF. */
export interface ReadPdf {
  readonly pages: number
  readonly language: string | null
  readonly title: string | null
  readonly metadata: string
  /** The text of the pages as one line, in reading order, without what the page is furnished with. */
  readonly text: string
  /** All that is to be seen, page by page, with what the pages are furnished with. */
  readonly shown: readonly string[]
  /** The structure, a type and its text a line, indented by depth. */
  readonly outline: readonly string[]
  /** The document's own table of contents. */
  readonly bookmarks: readonly string[]
  readonly attachments: ReadonlyMap<string, Uint8Array>
  /** How many times something is drawn that is neither tagged nor an artifact. */
  readonly untagged: number
}

/** Opens a PDF with pdf.js and follows its structure from page to page. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(bytes), useSystemFonts: false, verbosity: 0 })
  const pdf = await task.promise
  const outline: string[] = []
  const shown: string[] = []
  let untagged = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    untagged += untaggedIn(await page.getOperatorList())
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    shown.push(items.map((item) => ('str' in item ? item.str : '')).join(''))
    const texts = textsById(items)
    walk(await page.getStructTree(), texts, outline)
  }
  const { info, metadata } = await pdf.getMetadata()
  const attachments = new Map<string, Uint8Array>()
  for (const [id, { filename }] of (await pdf.getAttachments()) ?? []) attachments.set(filename, await contentOf(pdf, id))
  // pdf.js types the information dictionary as an object only.
  const facts = info as { readonly Title?: string; readonly Language?: string }
  const read = {
    pages: pdf.numPages,
    language: facts.Language ?? null,
    title: facts.Title ?? null,
    // Which pdf.js gives as any.
    metadata: String(metadata?.getRaw()),
    text: outline
      .map((line) => line.replace(/^ *[A-Z]\w*:? ?/, ''))
      .filter(Boolean)
      .join(' '),
    shown,
    outline,
    bookmarks: (await pdf.getOutline()).map(({ title }) => title),
    attachments,
    untagged,
  }
  await task.destroy()
  return read
}

/** The types of pdf.js say that an attachment's content is wrapped; it is the bytes themselves. */
async function contentOf(pdf: PDFDocumentProxy, id: string): Promise<Uint8Array> {
  return (await pdf.getAttachmentContent(id)) as unknown as Uint8Array
}

const OPENS: ReadonlySet<number> = new Set([OPS.beginMarkedContent, OPS.beginMarkedContentProps])
const DRAWS: ReadonlySet<number> = new Set([OPS.showText, OPS.showSpacedText, OPS.paintImageXObject, OPS.constructPath])

function untaggedIn({ fnArray }: { readonly fnArray: readonly number[] }): number {
  let depth = 0
  let untagged = 0
  for (const operation of fnArray) {
    if (OPENS.has(operation)) depth += 1
    else if (operation === OPS.endMarkedContent) depth -= 1
    else if (depth === 0 && DRAWS.has(operation)) untagged += 1
  }
  return untagged
}

type Items = readonly object[]

function textsById(items: Items): ReadonlyMap<string, string> {
  const texts = new Map<string, string>()
  const open: (string | null)[] = []
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1)
      if (id) texts.set(id, (texts.get(id) ?? '') + String(item.str) + ('hasEOL' in item && item.hasEOL ? ' ' : ''))
    } else if ('type' in item && item.type === 'endMarkedContent') open.pop()
    else open.push('id' in item && typeof item.id === 'string' ? item.id : null)
  }
  return texts
}

interface StructureNode {
  readonly role?: string
  readonly type?: string
  readonly id?: string
  readonly children?: readonly StructureNode[]
}

function walk(node: StructureNode | null, texts: ReadonlyMap<string, string>, outline: string[], depth = 0): void {
  for (const child of node?.children ?? []) {
    const contents = (child.children ?? []).filter((grandchild) => grandchild.type === 'content')
    const text = contents.map(({ id }) => texts.get(id ?? '') ?? '').join('')
    if (child.role) outline.push(`${'  '.repeat(depth)}${child.role}${text.trim() === '' ? '' : `: ${text.trim()}`}`)
    walk(child, texts, outline, depth + 1)
  }
}
