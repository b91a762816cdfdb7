import { expect, test } from 'vitest'
import { boxAt, boxOf, type LaidOutNode } from './laid-out.ts'
import { paginate } from './paginate.ts'
import type { Structure } from './structure.ts'

const PAGE = 100

interface Named extends Structure {
  readonly name?: string
}

function block(height: number, { name = '', ...structure }: Named = {}, children: readonly LaidOutNode[] = []): LaidOutNode {
  return { type: 'VIEW', props: { structure, name }, box: boxAt({ top: 0, left: 0, width: 50, height }), children }
}

/** Nodes under each other, with their parent around them. */
function stack(children: readonly LaidOutNode[], structure: Named = {}): LaidOutNode {
  let top = 0
  const placed = children.map((child) => {
    const here = { ...child, box: { ...boxOf(child), top } }
    top += boxOf(child).height
    return here
  })
  return { ...block(top, { ...structure, breakable: 'stack' }), children: placed }
}

function text(lines: number, name = 'text'): LaidOutNode {
  const all = Array.from({ length: lines }, (_, line) => ({ box: { y: line * 10, height: 10 }, runs: [] }))
  return { ...block(lines * 10, { name }), type: 'TEXT', lines: all }
}

/** What a page shows: the names of its leaves, with the lines of a text and a star for what is shown again. */
function shown(node: LaidOutNode): readonly string[] {
  const again = node.props.structure?.artifact ? '*' : ''
  if (node.lines) return [`${String(node.props['name'])}:${node.lines.length}`]
  if ((node.children ?? []).length === 0) return [`${String(node.props['name'])}${again}`]
  return (node.children ?? []).flatMap((child) => shown(child).map((name) => name + again))
}

const pagesOf = (node: LaidOutNode) => paginate(node, PAGE).map((page) => shown(page).join(' '))

test('what fits on a page stays on one', () => {
  expect(pagesOf(stack([block(60, { name: 'a' }), block(40, { name: 'b' })]))).toEqual(['a b'])
})

test('a block that does not fit begins the next page', () => {
  expect(pagesOf(stack([block(60, { name: 'a' }), block(60, { name: 'b' })]))).toEqual(['a', 'b'])
})

test('a heading goes with what follows it, also over several levels', () => {
  const part = stack([block(10, { name: 'h3', keepWithNext: true }), block(30, { name: 'b' })])
  expect(pagesOf(stack([block(70, { name: 'a' }), block(10, { name: 'h2', keepWithNext: true }), part]))).toEqual(['a', 'h2 h3 b'])
})

test('a paragraph leaves at least two lines on either side', () => {
  expect(pagesOf(stack([block(50, { name: 'a' }), text(6)]))).toEqual(['a text:4', 'text:2'])
  expect(pagesOf(stack([block(50, { name: 'a' }), text(7)]))).toEqual(['a text:5', 'text:2'])
  expect(pagesOf(stack([block(90, { name: 'a' }), text(6)]))).toEqual(['a', 'text:6'])
})

test('the head of a table comes again on every page, and is never alone', () => {
  const table = (rows: number) => {
    const body = Array.from({ length: rows }, (_, row) => block(20, { name: `r${row}` }))
    return stack([block(20, { name: 'head', repeat: true, keepWithNext: true }), stack(body)])
  }
  expect(pagesOf(table(9))).toEqual(['head r0 r1 r2 r3', 'head* r4 r5 r6 r7', 'head* r8'])
  expect(pagesOf(stack([block(70, { name: 'a' }), table(2)]))).toEqual(['a', 'head r0 r1'])
})

test('a low row is moved whole, a high one is broken in all its cells', () => {
  const row = (lines: number) => {
    const cells = [stack([text(lines, 'left')]), stack([text(1, 'right')])]
    return { ...block(lines * 10, { breakable: 'row' }), children: cells }
  }
  expect(pagesOf(stack([block(70, { name: 'a' }), row(4)]))).toEqual(['a', 'left:4 right:1'])
  expect(pagesOf(stack([block(50, { name: 'a' }), row(8)]))[0]).toBe('a left:5 right:1')
})

test('what is meant to stay together does, until it is too high for that', () => {
  const facts = (count: number) =>
    stack(
      Array.from({ length: count }, (_, fact) => block(10, { name: `f${fact}` })),
      { together: true },
    )
  expect(pagesOf(stack([block(90, { name: 'a' }), facts(2)]))).toEqual(['a', 'f0 f1'])
  expect(pagesOf(stack([block(80, { name: 'a' }), facts(4)]))).toEqual(['a f0 f1', 'f2 f3'])
})

test('what is higher than a page and cannot be broken gets a page of its own, and the rest goes on', () => {
  expect(pagesOf(stack([block(10, { name: 'a' }), block(300, { name: 'high' }), block(10, { name: 'b' })]))).toEqual(['a', 'high', 'b'])
})

test('a chain of headings longer than a page ends', () => {
  const headings = Array.from({ length: 30 }, (_, index) => block(10, { name: `h${index}`, keepWithNext: true }))
  expect(pagesOf(stack(headings))).toHaveLength(3)
})
