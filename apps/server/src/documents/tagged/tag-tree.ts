import type { ArchivePdf, StructureElement } from './archive-pdf.ts'
import { boxAt, boxOf, type LaidOutNode } from './laid-out.ts'

/** Styles that paint: they are drawn as an artifact of their own, before the content. */
const PAINTED = /^(?:backgroundColor|border.*)$/

/** Puts marks into laid-out pages which, when react-pdf draws them, tag the content that stands between them. */
export class TagTree {
  readonly #pdf: ArchivePdf
  readonly #root: StructureElement
  /** By the props of the node, which its pieces on several pages share. */
  readonly #elements = new Map<LaidOutNode['props'], StructureElement>()

  constructor(pdf: ArchivePdf) {
    this.#pdf = pdf
    this.#root = pdf.struct('Document')
    pdf.addStructure(this.#root)
  }

  /** The page's content with marks in it. */
  tagged(nodes: readonly LaidOutNode[]): readonly LaidOutNode[] {
    return nodes.flatMap((node) => this.#mark(node, this.#root))
  }

  /** Furniture that a screen reader passes over. */
  asArtifacts(nodes: readonly LaidOutNode[]): readonly LaidOutNode[] {
    return nodes.flatMap((node) => this.#mark(node, null))
  }

  /** To be called when all pages are drawn. */
  end(): void {
    this.#pdf.keepPlaceForSeal(this.#root)
    this.#root.end()
  }

  /** `parent` is null within an artifact. */
  #mark(node: LaidOutNode, parent: StructureElement | null): readonly LaidOutNode[] {
    const around = node.props.structure?.artifact ? null : parent
    if (node.lines) return this.#markText(node, around)
    if (around && node.props.structure?.type === 'Figure') return this.#markFigure(node, around)
    const element = around && this.#elementOf(node, around)
    const children = (node.children ?? []).flatMap((child) => this.#mark(child, element))
    const painted = Object.keys(node.style ?? {}).some((name) => PAINTED.test(name))
    if (!painted) return [{ ...node, children }]
    const unpainted = Object.fromEntries(Object.entries(node.style ?? {}).filter(([name]) => !PAINTED.test(name)))
    const { box } = node
    const bare = {
      ...node,
      children,
      style: unpainted,
      ...(box && { box: { ...box, borderTopWidth: 0, borderRightWidth: 0, borderBottomWidth: 0, borderLeftWidth: 0 } }),
    }
    return [...this.#artifact({ ...node, children: [], props: {} }, 'Layout'), bare]
  }

  #markText(node: LaidOutNode, parent: StructureElement | null): readonly LaidOutNode[] {
    if (!parent) return this.#artifact(node, 'Pagination')
    const { type = 'P', bookmark, href } = node.props.structure ?? {}
    const element = this.#elementOf(node, parent) ?? parent
    const link = href === undefined ? null : this.#pdf.struct('Link')
    if (link) element.add(link)
    return [
      this.#whenDrawn(() => {
        if (bookmark !== undefined) this.#pdf.outline.addItem(bookmark, { fit: true })
        const content = this.#pdf.markStructureContent(link ? 'Link' : type)
        if (link) link.add(content)
        else element.add(content)
      }),
      node,
      this.#whenDrawn(() => {
        this.#pdf.endMarkedContent()
        if (link && href !== undefined) this.#pdf.linkTo(href, boxOf(node), link)
      }),
    ]
  }

  /** A drawing is one piece of content, told by its words and by where it stands. */
  #markFigure(node: LaidOutNode, parent: StructureElement): readonly LaidOutNode[] {
    const element = this.#pdf.struct('Figure', { alt: node.props.structure?.alt ?? '' })
    parent.add(element)
    return [
      this.#whenDrawn(() => {
        element.dictionary.data['A'] = { O: 'Layout', Placement: 'Block', BBox: this.#pdf.placeOf(boxOf(node)) }
        element.add(this.#pdf.markStructureContent('Figure'))
      }),
      node,
      this.#whenDrawn(() => this.#pdf.endMarkedContent()),
    ]
  }

  #artifact(node: LaidOutNode, type: 'Layout' | 'Pagination'): readonly LaidOutNode[] {
    return [this.#whenDrawn(() => this.#pdf.markContent('Artifact', { type })), node, this.#whenDrawn(() => this.#pdf.endMarkedContent())]
  }

  /** The element of the node, made when its first piece is met; nodes that mean nothing leave their children to the parent. */
  #elementOf(node: LaidOutNode, parent: StructureElement): StructureElement {
    const { structure } = node.props
    const type = structure?.type ?? (node.lines ? 'P' : null)
    if (!type) return parent
    const known = this.#elements.get(node.props)
    if (known) return known
    const element = this.#pdf.struct(type)
    if (type === 'L') element.dictionary.data['A'] = { O: 'List', ListNumbering: 'Disc' }
    if (structure?.scope ?? structure?.span) {
      element.dictionary.data['A'] = {
        O: 'Table',
        ...(structure.scope && { Scope: structure.scope }),
        ...(structure.span && { ColSpan: structure.span }),
      }
    }
    parent.add(element)
    this.#elements.set(node.props, element)
    return element
  }

  /** A node of no size that calls back at its turn in the drawing. */
  #whenDrawn(draw: () => void): LaidOutNode {
    return { type: 'CANVAS', style: {}, box: boxAt({ top: 0, left: 0, width: 1, height: 1 }), props: { paint: draw } }
  }
}
