import type { Path, Value } from '@aterrapport/domain/form/value.ts'

import type { Conflict, ServerAnswer, Trouble } from './queue.ts'

/** An answer that is not saved though it was sent: what was typed here, what it was based on, and why. */
export type Unsettled<Refusal> = {
  readonly mine: Value
  readonly basedOn: number | null
} & ({ readonly kind: 'conflict'; readonly theirs: ServerAnswer } | { readonly kind: 'refused'; readonly refusal: Refusal })

export interface Troubles<Refusal> {
  at(path: Path): Unsettled<Refusal> | undefined
  set(path: Path, unsettled: Unsettled<Refusal>): void
  delete(path: Path): void
  entries(): readonly (readonly [Path, Unsettled<Refusal>])[]
  readonly unsaved: () => readonly { readonly path: Path; readonly value: Value }[]
  /** The same until it changes, as the two lists below are. */
  readonly under: (question: string) => readonly Trouble<Refusal>[]
  conflicts(): ReadonlyMap<Path, Conflict>
  refused(): ReadonlyMap<Path, Refusal>
  readonly subscribe: (question: string, listener: () => void) => () => void
}

const NONE: readonly never[] = []

/** The answers that wait for a decision. Told by question, since there are many places to tell and seldom anything to say. */
export function createTroubles<Refusal>(): Troubles<Refusal> {
  const all = new Map<Path, Unsettled<Refusal>>()
  const byQuestion = new Map<string, readonly Trouble<Refusal>[]>()
  const topics = new Map<string, Set<() => void>>()
  let conflicts: ReadonlyMap<Path, Conflict> = new Map()
  let refused: ReadonlyMap<Path, Refusal> = new Map()

  function changed(path: Path): void {
    const question = questionAt(path)
    byQuestion.delete(question)
    conflicts = new Map([...all].flatMap(([at, one]) => (one.kind === 'conflict' ? [[at, { mine: one.mine, theirs: one.theirs }]] : [])))
    refused = new Map([...all].flatMap(([at, one]) => (one.kind === 'refused' ? [[at, one.refusal]] : [])))
    for (const listener of topics.get(question) ?? []) listener()
  }

  function under(question: string): readonly Trouble<Refusal>[] {
    const known = byQuestion.get(question)
    if (known !== undefined) return known
    const found = [...all].filter(([path]) => questionAt(path) === question).map(([path, one]) => asTrouble(path, one))
    const list = found.length === 0 ? NONE : found
    byQuestion.set(question, list)
    return list
  }

  return {
    at: (path) => all.get(path),
    set(path, unsettled) {
      all.set(path, unsettled)
      changed(path)
    },
    delete(path) {
      if (all.delete(path)) changed(path)
    },
    entries: () => [...all],
    unsaved: () => [...all].map(([path, { mine }]) => ({ path, value: mine })),
    under,
    conflicts: () => conflicts,
    refused: () => refused,
    subscribe(question, listener) {
      const listeners = topics.get(question) ?? new Set()
      topics.set(question, listeners.add(listener))
      return () => listeners.delete(listener)
    },
  }
}

/** The key of the question that a path stands under. */
export function questionAt(path: Path): string {
  return path.split(/[.:]/, 1)[0] ?? path
}

function asTrouble<Refusal>(path: Path, one: Unsettled<Refusal>): Trouble<Refusal> {
  return one.kind === 'conflict'
    ? { kind: 'conflict', path, conflict: { mine: one.mine, theirs: one.theirs } }
    : { kind: 'refused', path, value: one.mine, refusal: one.refusal }
}
