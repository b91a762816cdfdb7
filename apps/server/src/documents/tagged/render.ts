import layOut from '@react-pdf/layout'
import draw from '@react-pdf/render'
import { Font, pdf } from '@react-pdf/renderer'
import type { ReactElement } from 'react'
import { type AboutDocument, ArchivePdf, type PlannedSeal } from './archive-pdf.ts'
import { loadFonts, withBreaks } from './fonts.ts'
import { boxAt, boxOf, type LaidOutNode, movedTo, withoutHiddenSpaces } from './laid-out.ts'
import { paginate } from './paginate.ts'
import { printable } from './printable.ts'
import { TagTree } from './tag-tree.ts'

/** A document to be made: its content as one endless page, and what stands on every page it becomes. */
export interface TaggedDocument {
  readonly about: AboutDocument
  /** A react-pdf `Document` of `Page`s without height, each with a stack as its only child; together they are the stack to cut into pages. */
  readonly content: ReactElement
  /** A react-pdf `Document` with one `Page` of full size for each page; all of it is an artifact. */
  readonly furniture: (pages: number) => ReactElement
  readonly page: { readonly width: number; readonly height: number; readonly top: number; readonly bottom: number; readonly left: number }
  /** The document's data as a file in it, as PDF/A-3 lets it. */
  readonly attachment: { readonly name: string; readonly type: string; readonly description: string; readonly content: Uint8Array } | null
  /** Room for a seal, where the document is to be sealed. */
  readonly seal: PlannedSeal | null
}

/**
 * Renders a tagged, archivable PDF (PDF/A-3a, PDF/UA-1) with react-pdf, which makes neither: it lays out and draws, while
 * the pages are cut, tagged and described by us. The same document gives the same bytes.
 */
export async function renderTagged(document: TaggedDocument): Promise<Uint8Array> {
  const hasGlyph = await loadFonts()
  const stack = joined((await layOutPages(document.content, hasGlyph)).flatMap(({ children }) => children?.[0] ?? []))
  const { width, height, top, bottom, left } = document.page
  const bodies = paginate(stack, height - top - bottom)
  const furniture = await layOutPages(document.furniture(bodies.length), hasGlyph)

  const file = new ArchivePdf(document.about, document.seal)
  const tags = new TagTree(file)
  const pages = bodies.map((body, index) => ({
    type: 'PAGE',
    style: {},
    props: {},
    box: boxAt({ top: 0, left: 0, width, height }),
    children: [...tags.asArtifacts(furniture[index]?.children ?? []), ...tags.tagged([{ ...body, box: { ...boxOf(body), top, left } }])],
  }))
  if (document.attachment !== null) attach(file, document.attachment, document.about.createdAt)
  return drawn(file, pages, tags)
}

function attach(file: ArchivePdf, { name, type, description, content }: NonNullable<TaggedDocument['attachment']>, at: Date): void {
  file.file(Buffer.from(content), { name, type, description, relationship: 'Data', creationDate: at, modifiedDate: at })
}

/** One stack of what stands in several, each under the one before it. */
function joined(stacks: readonly LaidOutNode[]): LaidOutNode {
  const [first] = stacks
  if (!first) throw new Error('The document has no content')
  let height = 0
  const children = stacks.flatMap((stack) => {
    const above = height
    height += boxOf(stack).height
    return (stack.children ?? []).map((child) => movedTo(child, above + boxOf(child).top))
  })
  return { ...first, box: { ...boxOf(first), height }, children }
}

/** Lays a document's pages out, with every text in it made fit for our fonts. */
async function layOutPages(element: ReactElement, hasGlyph: (codePoint: number) => boolean): Promise<readonly LaidOutNode[]> {
  // React-pdf's types of a tree before and after layout are private to it; LaidOutNode is what we know of it.
  const instance = pdf(element as Parameters<typeof pdf>[0]) as unknown as { container: { document: TreeNode } }
  makePrintable(instance.container.document, hasGlyph)
  const laidOut = await layOutTree(instance.container.document, Font)
  return (laidOut.children ?? []).map(withoutHiddenSpaces)
}

// The type of this function of react-pdf's leaves out its second argument, the fonts.
const layOutTree = layOut as unknown as (root: TreeNode, fonts: typeof Font) => Promise<LaidOutNode>

interface TreeNode {
  value?: string
  children?: TreeNode[]
}

function makePrintable(node: TreeNode, hasGlyph: (codePoint: number) => boolean): void {
  // The tree is react-pdf's own, made for this one rendering.
  if (node.value !== undefined) node.value = withBreaks(printable(node.value, hasGlyph))
  for (const child of node.children ?? []) makePrintable(child, hasGlyph)
}

async function drawn(file: ArchivePdf, pages: readonly LaidOutNode[], tags: TagTree): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  const ended = new Promise<void>((resolve, reject) => {
    file.on('data', (chunk: Uint8Array) => chunks.push(chunk))
    file.on('end', resolve)
    file.on('error', reject)
  })
  // Drawing ends the file; the structure has to be whole before.
  const end = file.end.bind(file)
  file.end = () => {
    tags.end()
    return end()
  }
  const root = { type: 'DOCUMENT', style: {}, props: {}, children: pages }
  draw(file as unknown as Parameters<typeof draw>[0], root as unknown as Parameters<typeof draw>[1])
  await ended
  return Buffer.concat(chunks)
}
