interface Ranked {
  readonly plan: { readonly rank: number }
  queued: boolean
}

/** What waits to be reckoned anew, the least rank first, each once: a binary heap. */
export class Queue<Node extends Ranked> {
  readonly #heap: Node[] = []

  add(node: Node): void {
    if (node.queued) return
    node.queued = true
    const heap = this.#heap
    let at = heap.length
    while (at > 0) {
      const up = (at - 1) >> 1
      const parent = heap[up]
      if (parent === undefined || parent.plan.rank <= node.plan.rank) break
      heap[at] = parent
      at = up
    }
    heap[at] = node
  }

  take(): Node | undefined {
    const heap = this.#heap
    const first = heap[0]
    const last = heap.pop()
    if (first === undefined || last === undefined) return undefined
    if (last !== first) this.#sink(last)
    first.queued = false
    return first
  }

  #sink(node: Node): void {
    const heap = this.#heap
    let at = 0
    for (;;) {
      const left = heap[2 * at + 1]
      const right = heap[2 * at + 2]
      const less = right !== undefined && left !== undefined && right.plan.rank < left.plan.rank ? right : left
      if (less === undefined || less.plan.rank >= node.plan.rank) break
      heap[at] = less
      at = less === left ? 2 * at + 1 : 2 * at + 2
    }
    heap[at] = node
  }
}
