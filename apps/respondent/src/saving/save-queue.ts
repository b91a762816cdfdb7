import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
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

interface Acknowledged {
  readonly saved: readonly { readonly path: Path; readonly version: number }[]
  readonly conflicts: readonly (ServerAnswer & { readonly path: Path })[]
}

/** Two answers to the same question: what was typed here, and what somebody else saved meanwhile. */
export interface Conflict {
  readonly mine: Value
  readonly theirs: ServerAnswer
}

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
  readonly unsaved: () => readonly Change[]
  readonly close: () => void
}

const PAUSE_IN_TYPING = 500
const LONGEST_WAIT = 3000
const MOST_AT_ONCE = 200
const FIRST_RETRY = 1000
const LAST_RETRY = 30_000

/**
 * Sends changed answers to the server: gathered per path, half a second after the typing stops, each with the version it was
 * based on. A batch that got no answer is sent again unchanged, since it may have arrived; what is typed meanwhile waits
 * behind it. Every change is kept in the store until it is acknowledged.
 */
export function createSaveQueue<Refusal>(given: QueueGiven<Refusal>): SaveQueue<Refusal> {
  const { send, store, show, editing, now, later } = given
  const versions = new Map<Path, number>()
  const waiting = new Map<Path, Change>()
  const onItsWay = new Map<Path, Change>()
  /** What others wrote in the field that is being typed in. */
  const held = new Map<Path, ServerAnswer>()
  const conflicts = new Map<Path, Conflict & { readonly basedOn: number | null }>()
  const refused = new Map<Path, Refusal>()
  const listeners = new Set<() => void>()
  let standing: Standing<Refusal> = { kind: 'idle' }
  let snapshot: QueueState<Refusal> | null = null
  let isSending = false
  let isClosed = false
  let failures = 0
  let since: number | null = null
  let callOff: (() => void) | null = null

  function tell(next: Standing<Refusal> = standing): void {
    standing = next
    snapshot = null
    for (const listener of listeners) listener()
  }

  function keep(path: Path): void {
    const sent = onItsWay.get(path)
    const last = waiting.get(path) ?? sent
    const conflict = conflicts.get(path)
    if (conflict) store.put({ path, value: conflict.mine, basedOn: conflict.basedOn, onItsWay: [] })
    else if (last) store.put({ path, value: last.value, basedOn: (sent ?? last).basedOn, onItsWay: sent ? [sent.value] : [] })
    else store.remove(path)
  }

  function schedule(milliseconds: number, task: () => void): void {
    callOff?.()
    callOff = later(() => {
      callOff = null
      task()
    }, milliseconds)
  }

  function enqueue(path: Path, value: Value, basedOn: number | null): void {
    waiting.set(path, { path, value, basedOn })
    keep(path)
  }

  function change(path: Path, value: Value): void {
    refused.delete(path)
    const conflict = conflicts.get(path)
    if (conflict) {
      conflicts.set(path, { ...conflict, mine: value })
      keep(path)
      return tell()
    }
    const base = waiting.get(path) ?? onItsWay.get(path)
    enqueue(path, value, base === undefined ? (versions.get(path) ?? null) : base.basedOn)
    if (standing.kind === 'stopped') return tell()
    if (isSending || onItsWay.size > 0) return tell()
    since ??= now()
    schedule(Math.max(0, Math.min(PAUSE_IN_TYPING, since + LONGEST_WAIT - now())), flush)
    tell({ kind: 'saving' })
  }

  function flush(): void {
    if (isClosed || isSending || standing.kind === 'stopped') return
    if (onItsWay.size === 0) {
      for (const [path, next] of waiting) {
        if (onItsWay.size >= MOST_AT_ONCE) break
        onItsWay.set(path, next)
        waiting.delete(path)
      }
    }
    if (onItsWay.size === 0) return
    for (const path of onItsWay.keys()) keep(path)
    callOff?.()
    callOff = null
    since = null
    isSending = true
    if (standing.kind !== 'noContact') tell({ kind: 'saving' })
    void attempt()
  }

  async function attempt(): Promise<void> {
    const outcome = await send([...onItsWay.values()])
    isSending = false
    if (isClosed) return
    switch (outcome.kind) {
      case 'acknowledged':
        failures = 0
        acknowledge(outcome.answer)
        return goOn()
      case 'refused':
        failures = 0
        return refuse(outcome.refusal, outcome.path)
      case 'noContact': {
        const wait = Math.min(LAST_RETRY, FIRST_RETRY * 2 ** failures++)
        schedule(wait, flush)
        return tell({ kind: 'noContact' })
      }
    }
  }

  function goOn(): void {
    if (onItsWay.size + waiting.size > 0) {
      tell({ kind: 'saving' })
      return flush()
    }
    tell({ kind: 'saved', at: now() })
  }

  function acknowledge({ saved, conflicts: found }: Acknowledged): void {
    for (const { path, version } of saved) {
      versions.set(path, Math.max(version, versions.get(path) ?? 0))
      onItsWay.delete(path)
      const next = waiting.get(path)
      if (next) waiting.set(path, { ...next, basedOn: version })
      keep(path)
    }
    for (const { path, ...theirs } of found) {
      const sent = onItsWay.get(path)
      const mine = waiting.get(path) ?? sent
      onItsWay.delete(path)
      waiting.delete(path)
      if (mine && !isSame(mine.value, theirs.value)) conflicts.set(path, { mine: mine.value, theirs, basedOn: (sent ?? mine).basedOn })
      else versions.set(path, theirs.version)
      keep(path)
    }
    if (onItsWay.size > 0) throw new Error(`the server said nothing about ${[...onItsWay.keys()].join(', ')}`)
  }

  function refuse(refusal: Refusal, path: Path | null): void {
    if (path !== null && onItsWay.has(path)) {
      refused.set(path, refusal)
      onItsWay.delete(path)
      keep(path)
      return goOn()
    }
    for (const [sentPath, sent] of onItsWay) if (!waiting.has(sentPath)) waiting.set(sentPath, sent)
    onItsWay.clear()
    callOff?.()
    callOff = null
    tell({ kind: 'stopped', refusal })
  }

  function receive(answers: Readonly<Record<Path, ServerAnswer>>): void {
    const shown: Record<Path, Value> = {}
    for (const [path, answer] of Object.entries(answers)) {
      if (answer.version <= (versions.get(path) ?? 0)) continue
      const conflict = conflicts.get(path)
      if (conflict) {
        if (answer.version > conflict.theirs.version) conflicts.set(path, { ...conflict, theirs: answer })
      } else if (waiting.has(path) || onItsWay.has(path)) {
        // The server will say whether it is a conflict when ours arrives.
      } else if (editing() === path) {
        held.set(path, answer)
      } else {
        versions.set(path, answer.version)
        shown[path] = answer.value
      }
    }
    if (Object.keys(shown).length > 0) show(shown)
    tell()
  }

  return {
    state: () => (snapshot ??= { standing, conflicts: new Map(conflicts), refused: new Map(refused) }),
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    async open(answers) {
      for (const [path, { version }] of Object.entries(answers)) versions.set(path, version)
      const shown: Record<Path, Value> = {}
      for (const left of await store.adopt()) {
        const { path, value, basedOn } = left
        const server = answers[path]
        if (isSame(value, server?.value ?? null)) {
          store.remove(path)
          continue
        }
        // What was on its way did arrive, and is what stands there: then it is our own and nobody else's.
        const arrived = server !== undefined && left.onItsWay.some((sent) => isSame(sent, server.value))
        enqueue(path, value, arrived ? server.version : basedOn)
        shown[path] = value
      }
      if (Object.keys(shown).length === 0) return
      show(shown)
      flush()
    },
    change,
    leave(path) {
      const answer = held.get(path)
      held.delete(path)
      if (answer) receive({ [path]: answer })
      flush()
    },
    receive,
    resolve(path, kept) {
      const conflict = conflicts.get(path)
      if (!conflict) return
      conflicts.delete(path)
      versions.set(path, conflict.theirs.version)
      if (kept === 'mine') return change(path, conflict.mine)
      keep(path)
      show({ [path]: conflict.theirs.value })
      tell()
    },
    flush,
    resume() {
      if (standing.kind !== 'stopped') return
      tell(waiting.size > 0 ? { kind: 'saving' } : { kind: 'idle' })
      flush()
    },
    unsaved: () => [...new Map([...onItsWay, ...waiting]).values()],
    close() {
      isClosed = true
      callOff?.()
      listeners.clear()
    },
  }
}

function isSame(one: Value, other: Value): boolean {
  return canonicalJson(one) === canonicalJson(other)
}
