/** A stretch of a text that another text also has, or has not. */
export interface Stretch {
  readonly text: string
  readonly changed: boolean
}

/** More words than this to take away and add, and everything between what the texts begin and end with alike counts as changed. */
const MOST_CHANGES = 1500

/** What differs between two texts, word by word: every word of the first and of the second, in order, marked where the other has not got it. */
export function wordChanges(before: string, after: string): { readonly before: readonly Stretch[]; readonly after: readonly Stretch[] } {
  const was = words(before)
  const is = words(after)
  let head = 0
  while (head < was.length && head < is.length && was[head] === is[head]) head += 1
  let tail = 0
  while (tail < was.length - head && tail < is.length - head && was.at(-1 - tail) === is.at(-1 - tail)) tail += 1
  const common = commonWords(was.slice(head, was.length - tail), is.slice(head, is.length - tail))
  return {
    before: stretches(was, (at) => isOutside(at, head, was.length - tail) || common.before.has(at - head)),
    after: stretches(is, (at) => isOutside(at, head, is.length - tail) || common.after.has(at - head)),
  }
}

/** Words, the spaces between them and the marks around them, so that a comma more does not mark the word before it. */
function words(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}_]+|\s+|[^\p{L}\p{N}_\s]/gu) ?? []
}

function isOutside(at: number, from: number, to: number): boolean {
  return at < from || at >= to
}

interface Common {
  readonly before: ReadonlySet<number>
  readonly after: ReadonlySet<number>
}

/**
 * The places of a longest sequence of words that both have, by E. W. Myers, "An O(ND) difference algorithm and its variations" (1986):
 * how far one gets along each diagonal with ever more changes, and then the way back. Quick where little differs, however long the texts.
 */
function commonWords(was: readonly string[], is: readonly string[]): Common {
  const most = Math.min(was.length + is.length, MOST_CHANGES)
  const reached = new Int32Array(2 * most + 3)
  const at = (diagonal: number) => reached[diagonal + most + 1] ?? 0
  /** What had been reached before each round of changes. */
  const rounds: Int32Array[] = []
  for (let changes = 0; changes <= most; changes += 1) {
    rounds.push(reached.slice(most + 1 - changes, most + 2 + changes))
    for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
      let i = isDown(at, { diagonal, changes }) ? at(diagonal + 1) : at(diagonal - 1) + 1
      while (i < was.length && i - diagonal < is.length && was[i] === is[i - diagonal]) i += 1
      reached[diagonal + most + 1] = i
      if (i >= was.length && i - diagonal >= is.length) return wayBack(rounds, { i: was.length, j: is.length })
    }
  }
  return { before: new Set(), after: new Set() }
}

/** Whether one comes to a diagonal by adding a word, rather than by taking one away. */
function isDown(at: (diagonal: number) => number, { diagonal, changes }: { diagonal: number; changes: number }): boolean {
  return diagonal === -changes || (diagonal !== changes && at(diagonal - 1) < at(diagonal + 1))
}

function wayBack(rounds: readonly Int32Array[], end: { readonly i: number; readonly j: number }): Common {
  const before = new Set<number>()
  const after = new Set<number>()
  let { i, j } = end
  for (let changes = rounds.length - 1; changes >= 0; changes -= 1) {
    const round = rounds[changes]
    const at = (diagonal: number) => round?.[diagonal + changes] ?? 0
    const diagonal = i - j
    const from = changes === 0 ? 0 : isDown(at, { diagonal, changes }) ? diagonal + 1 : diagonal - 1
    const began = changes === 0 ? 0 : at(from)
    while (i > began && j > began - from) {
      i -= 1
      j -= 1
      before.add(i)
      after.add(j)
    }
    i = began
    j = began - from
  }
  return { before, after }
}

/** Spaces alone between two changed words are marked with them: one stretch reads better than three. */
function stretches(all: readonly string[], isCommon: (at: number) => boolean): readonly Stretch[] {
  const marked = all.map((text, at) => ({ text, changed: !isCommon(at) }))
  const found: Stretch[] = []
  marked.forEach(({ text, changed: own }, at) => {
    const between = text.trim() === '' && marked[at - 1]?.changed === true && marked[at + 1]?.changed === true
    const changed = own || between
    const last = found.at(-1)
    if (last !== undefined && last.changed === changed) found.splice(-1, 1, { text: last.text + text, changed })
    else found.push({ text, changed })
  })
  return found
}
