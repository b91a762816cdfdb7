import { boxOf, type LaidOutNode, movedTo } from './laid-out.ts'

/** Lines of a paragraph that must stand together at either side of a page's end. */
const LINES_TOGETHER = 2

/** A row of a table, and what is meant to stay together, are moved whole to the next page while lower than these shares of one. */
const WHOLE_ROW = 0.4
const TOGETHER = 0.25

interface Room {
  readonly available: number
  /** The height of a page that holds nothing yet. */
  readonly full: number
  /** Nothing fits by the rules: break where one never should, rather than never end. */
  readonly forced: boolean
}

interface Pieces {
  readonly head: LaidOutNode | null
  readonly tail: LaidOutNode | null
}

/**
 * Cuts one endless stack into pages of the given height. Headings go with what follows, the heads of tables come again,
 * paragraphs leave at least two lines at either side, rows are broken only where they are high. Everything is laid out once,
 * so the cost grows with the length and not with its square, as in react-pdf's own pagination.
 */
export function paginate(stack: LaidOutNode, height: number): readonly LaidOutNode[] {
  const pages: LaidOutNode[] = []
  let rest: LaidOutNode | null = stack
  while (rest) {
    const room = { available: height, full: height }
    const byTheRules = split(rest, { ...room, forced: false })
    const pieces: Pieces = byTheRules.head ? byTheRules : split(rest, { ...room, forced: true })
    pages.push(pieces.head ?? rest)
    rest = pieces.head ? pieces.tail : null
  }
  return pages
}

/** Parts a node in what fits into the room and what does not. */
function split(node: LaidOutNode, room: Room): Pieces {
  if (boxOf(node).height <= room.available) return { head: node, tail: null }
  if (node.lines) return splitText(node, node.lines, room)
  const { breakable, together } = node.props.structure ?? {}
  const whole = boxOf(node).height <= room.full * (breakable === 'row' ? WHOLE_ROW : together ? TOGETHER : 0)
  if (breakable && (room.forced || !whole)) return breakable === 'stack' ? splitStack(node, room) : splitRow(node, room)
  return room.forced ? { head: node, tail: null } : { head: null, tail: node }
}

function splitText(node: LaidOutNode, lines: NonNullable<LaidOutNode['lines']>, room: Room): Pieces {
  const first = lines[0]?.box.y ?? 0
  const fit = lines.filter((line) => line.box.y + line.box.height - first <= room.available).length
  const together = room.forced ? 1 : LINES_TOGETHER
  const cut = Math.min(fit, lines.length - together)
  if (cut < together) return { head: null, tail: node }
  const box = boxOf(node)
  const headHeight = (lines[cut]?.box.y ?? first) - first
  return {
    head: { ...node, lines: lines.slice(0, cut), box: { ...box, height: headHeight } },
    tail: { ...node, lines: lines.slice(cut), box: { ...box, height: box.height - headHeight } },
  }
}

function splitStack(node: LaidOutNode, room: Room): Pieces {
  const { paddingTop = 0, paddingBottom = 0, ...box } = boxOf(node)
  const children = node.children ?? []
  const available = room.available - paddingBottom
  const firstOut = children.findIndex((child) => bottom(child) > available)
  const crossing = children[firstOut]
  if (!crossing) return { head: node, tail: null }
  const pieces = split(crossing, { ...room, available: available - boxOf(crossing).top })
  const cut = pieces.head ? firstOut : cutBefore(children, firstOut, room)
  if (cut === 0 && !pieces.head) return { head: null, tail: node }

  const before = [...children.slice(0, cut), ...(pieces.head ? [pieces.head] : [])]
  const followers = gapsBetween(children).slice(cut)
  const broken = pieces.head ? [{ gap: 0, node: pieces.tail }, ...followers.slice(1)] : followers
  // The gap above the first is left behind at the page's end.
  const after = broken.flatMap((follower, index) => (follower.node ? [{ node: follower.node, gap: index === 0 ? 0 : follower.gap }] : []))
  const repeated = before.filter((child) => child.props.structure?.repeat).map((child) => ({ gap: 0, node: asArtifact(child) }))
  const stacked = stackUp([...repeated, ...after], paddingTop)
  const height = (inside: readonly LaidOutNode[]) => Math.max(0, ...inside.map(bottom)) + paddingBottom
  return {
    head: { ...node, children: before, box: { ...box, paddingTop, paddingBottom, height: height(before), borderBottomWidth: 0 } },
    tail:
      after.length === 0
        ? null
        : { ...node, children: stacked, box: { ...box, paddingTop, paddingBottom, height: height(stacked), borderTopWidth: 0 } },
  }
}

/** Where to cut so that no heading, and no head of a table, stays behind alone. */
function cutBefore(children: readonly LaidOutNode[], firstOut: number, room: Room): number {
  let cut = firstOut
  while (!room.forced && cut > 0 && children[cut - 1]?.props.structure?.keepWithNext) cut -= 1
  return cut
}

function splitRow(node: LaidOutNode, room: Room): Pieces {
  const cells = (node.children ?? []).map((cell) => {
    const pieces = split(cell, { ...room, available: room.available - boxOf(cell).top })
    return {
      head: pieces.head ?? emptied(cell),
      tail: pieces.tail ?? emptied(cell),
      begun: pieces.head !== null && (pieces.head.children?.length ?? 0) > 0,
    }
  })
  if (!cells.some((cell) => cell.begun)) return { head: null, tail: node }
  return {
    head: rowOf(
      node,
      cells.map((cell) => cell.head),
    ),
    tail: rowOf(
      node,
      cells.map((cell) => cell.tail),
    ),
  }
}

/** The row around pieces of its cells, all as high as the highest. */
function rowOf(node: LaidOutNode, cells: readonly LaidOutNode[]): LaidOutNode {
  const height = Math.max(...cells.map((cell) => boxOf(cell).height))
  return { ...node, box: { ...boxOf(node), height }, children: cells.map((cell) => ({ ...cell, box: { ...boxOf(cell), height } })) }
}

function emptied(cell: LaidOutNode): LaidOutNode {
  return { ...cell, children: [], box: { ...boxOf(cell), height: 0 } }
}

function asArtifact(node: LaidOutNode): LaidOutNode {
  return { ...node, props: { ...node.props, structure: { ...node.props.structure, artifact: true } } }
}

function gapsBetween(children: readonly LaidOutNode[]): readonly { readonly gap: number; readonly node: LaidOutNode | null }[] {
  return children.map((node, index) => {
    const previous = children[index - 1]
    return { node, gap: previous ? boxOf(node).top - bottom(previous) : 0 }
  })
}

function stackUp(children: readonly { readonly gap: number; readonly node: LaidOutNode }[], from: number): readonly LaidOutNode[] {
  let top = from
  return children.map(({ gap, node }) => {
    const placed = movedTo(node, top + gap)
    top = bottom(placed)
    return placed
  })
}

function bottom(node: LaidOutNode): number {
  const { top, height } = boxOf(node)
  return top + height
}
