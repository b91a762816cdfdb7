/** A stretch of a text that another text also has, or has not. */
export interface Stretch {
  readonly text: string
  readonly changed: boolean
}

/** More cells than this to compare, and everything between what the texts begin and end with alike counts as changed. */
const MOST_CELLS = 1_000_000

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

/** The places of a longest sequence of words that both have. */
function commonWords(
  was: readonly string[],
  is: readonly string[],
): { readonly before: ReadonlySet<number>; readonly after: ReadonlySet<number> } {
  const before = new Set<number>()
  const after = new Set<number>()
  const width = is.length + 1
  if (was.length * is.length > MOST_CELLS) return { before, after }
  const lengths = new Uint32Array((was.length + 1) * width)
  const length = (i: number, j: number) => lengths[i * width + j] ?? 0
  for (let i = was.length - 1; i >= 0; i -= 1)
    for (let j = is.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] = was[i] === is[j] ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1))
  for (let i = 0, j = 0; i < was.length && j < is.length;) {
    if (was[i] === is[j]) {
      before.add(i)
      after.add(j)
      i += 1
      j += 1
    } else if (length(i + 1, j) >= length(i, j + 1)) i += 1
    else j += 1
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
