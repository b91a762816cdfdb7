import type { Structure } from './structure.ts'

/** A node of react-pdf's tree after layout, as far as we look into it. Boxes are in points, relative to the parent. */
export interface LaidOutNode {
  readonly type: string
  readonly box?: LaidOutBox
  readonly style?: Readonly<Record<string, unknown>>
  /** One object a node, kept through layout and splitting: it is what pieces of the same node are known by. */
  readonly props: { readonly structure?: Structure } & Readonly<Record<string, unknown>>
  readonly children?: readonly LaidOutNode[]
  readonly lines?: readonly LaidOutLine[]
}

export interface LaidOutBox {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
  readonly paddingTop?: number
  readonly paddingBottom?: number
  readonly borderTopWidth?: number
  readonly borderBottomWidth?: number
}

export interface LaidOutLine {
  readonly box: { readonly y: number; readonly height: number }
  readonly runs: readonly LaidOutRun[]
}

/** A stretch of text in one font: its glyphs, and how far each leads. */
interface LaidOutRun {
  readonly glyphs?: readonly { readonly codePoints: readonly number[] }[]
  readonly positions?: readonly { readonly xAdvance: number }[]
}

const SPACE = 0x20

/** The node without the spaces of no width that fontkit puts where a character is not to be seen, so that nobody copies them out of the document. */
export function withoutHiddenSpaces(node: LaidOutNode): LaidOutNode {
  const lines = node.lines?.map((line) => ({ ...line, runs: line.runs.map(shownOf) }))
  const children = node.children?.map(withoutHiddenSpaces)
  return { ...node, ...(lines && { lines }), ...(children && { children }) }
}

function shownOf(run: LaidOutRun): LaidOutRun {
  const { glyphs, positions } = run
  if (!glyphs || !positions) return run
  const isShown = (place: number) => glyphs[place]?.codePoints[0] !== SPACE || positions[place]?.xAdvance !== 0
  return { ...run, glyphs: glyphs.filter((_, place) => isShown(place)), positions: positions.filter((_, place) => isShown(place)) }
}

/** A box at a place, without padding. */
export function boxAt(place: { readonly top: number; readonly left: number; readonly width: number; readonly height: number }): LaidOutBox {
  return { ...place, paddingTop: 0, paddingBottom: 0 }
}

/** The node moved to stand at `top` in its parent. */
export function movedTo(node: LaidOutNode, top: number): LaidOutNode {
  return { ...node, box: { ...boxOf(node), top } }
}

/** The node's box; a node without one takes no room. */
export function boxOf(node: LaidOutNode): LaidOutBox {
  return node.box ?? boxAt({ top: 0, left: 0, width: 0, height: 0 })
}
