import type { Answers, Path, Value } from '@aterrapport/domain/form/value.ts'

import type { PendingStore } from './pending-store.ts'

export interface Change {
  readonly path: Path
  readonly value: Value
  readonly basedOn: number | null
}

/** An answer as the server has it. */
export interface ServerAnswer {
  readonly value: Value
  readonly version: number
  readonly author: string
  readonly at: string
}

export interface Acknowledged {
  readonly saved: readonly { readonly path: Path; readonly version: number }[]
  readonly conflicts: readonly (ServerAnswer & { readonly path: Path })[]
}

/** Two answers to the same question: what was typed here, and what somebody else saved meanwhile. */
export interface Conflict {
  readonly mine: Value
  readonly theirs: ServerAnswer
}

/** What keeps one answer from being saved: a choice to make, or the server's no. What was typed here stays in the form and on the device. */
export type Trouble<Refusal> =
  | { readonly kind: 'conflict'; readonly path: Path; readonly conflict: Conflict }
  | { readonly kind: 'refused'; readonly path: Path; readonly value: Value; readonly refusal: Refusal }

/** What the server said to a batch: done; no, to one path or to all; or nothing. */
export type Outcome<Refusal> =
  | { readonly kind: 'acknowledged'; readonly answer: Acknowledged }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly path: Path | null }
  | { readonly kind: 'noContact' }

export type Standing<Refusal> =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'noContact' }
  | { readonly kind: 'stopped'; readonly refusal: Refusal }

export interface QueueState<Refusal> {
  readonly standing: Standing<Refusal>
  readonly conflicts: ReadonlyMap<Path, Conflict>
  /** Answers that the server will not keep, each with its reason. They stay in the form. */
  readonly refused: ReadonlyMap<Path, Refusal>
}

export interface QueueGiven<Refusal> {
  readonly send: (changes: readonly Change[]) => Promise<Outcome<Refusal>>
  readonly store: PendingStore
  /** Shows answers that came from the server. */
  readonly show: (answers: Answers) => void
  /** Answers that were typed here are at the server. */
  readonly onSaved?: (paths: readonly Path[]) => void
  /** The path being typed in just now. */
  readonly editing: () => Path | null
  readonly now: () => number
  /** Runs a task later; returns what calls it off. */
  readonly later: (task: () => void, milliseconds: number) => () => void
}

export interface SaveQueue<Refusal> {
  readonly state: () => QueueState<Refusal>
  readonly subscribe: (listener: () => void) => () => void
  /** Takes over what the server has at opening, and what an earlier tab left unsent. */
  readonly open: (answers: Readonly<Record<Path, ServerAnswer>>) => Promise<void>
  /** An answer was changed here. */
  readonly change: (path: Path, value: Value) => void
  /** A field was left: what others wrote in it meanwhile may be shown, and what was typed is sent at once. */
  readonly leave: (path: Path) => void
  /** Answers that others have saved. */
  readonly receive: (answers: Readonly<Record<Path, ServerAnswer>>) => void
  readonly resolve: (path: Path, keep: 'mine' | 'theirs') => void
  /** Sends what waits, now: the connection is back, or the page is about to go. */
  readonly flush: () => void
  /** Begins again after the server said no to everything, when it would now say yes. */
  readonly resume: () => void
  /** What has been typed and is not at the server. */
  readonly unsaved: () => readonly Pick<Change, 'path' | 'value'>[]
  /** What waits for a decision in a question, its rows and cells included. The same list until it changes. */
  readonly troubles: (question: string) => readonly Trouble<Refusal>[]
  /** Tells when the troubles of a question change, and never because somebody types. */
  readonly subscribeTo: (question: string, listener: () => void) => () => void
  readonly close: () => void
}
