import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import type { LocalStore, Clock } from './create-design-store.ts'
import { received, type Answered, type Refused } from './received.ts'

/** Somebody who has the draft open in another window. */
export interface Other {
  readonly client: string
  readonly name: string
  /** What they work on, as `placeKey` spells it. */
  readonly at: string | null
}

/** What the server said, if it did. */
export type Said<Answer> =
  | { readonly kind: 'answered'; readonly answer: Answer }
  | { readonly kind: 'noContact' }
  /** The draft is not there any more. */
  | { readonly kind: 'gone' }
  /** So much has been done elsewhere that the draft must be read anew. */
  | { readonly kind: 'startOver' }
  | { readonly kind: 'failed'; readonly error: unknown }

/** The server, as far as a draft needs it. */
export interface DraftService {
  edit(given: {
    readonly since: number
    readonly edits: readonly { readonly id: string; readonly edit: DesignEdit }[]
  }): Promise<Said<Answered>>
  changes(given: {
    readonly since: number
    readonly at: string | null
  }): Promise<Said<Omit<Answered, 'refused'> & { readonly others: readonly Other[] }>>
}

export type Standing =
  /** Nothing done here waits; `at` is when the last of it was saved. */
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'noContact' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'startOver' }
  | { readonly kind: 'failed'; readonly error: unknown }

export interface SyncState {
  readonly standing: Standing
  readonly others: readonly Other[]
  /** What was done here and not kept, until the designer has decided. */
  readonly refused: readonly Refused[]
}

export interface Sync {
  state(): SyncState
  readonly subscribe: (listener: () => void) => () => void
  /** Asks for what others do, for as long as the page is looked at. */
  watch(isWatched: boolean): void
  /** Sends what waits, now. */
  flush(): void
  settleRefused(id: string): void
  isUnsaved(): boolean
  end(): void
}

const PAUSE_IN_TYPING = 400
const LONGEST_WAIT = 2_000
const BETWEEN_LOOKS = 2_000
const FIRST_RETRY = 1_000
const LAST_RETRY = 30_000
const MOST_AT_ONCE = 100

interface SyncGiven {
  readonly store: LocalStore
  readonly service: DraftService
  readonly clock: Clock
  /** What the designer works on, for others to see. */
  readonly at: () => string | null
}

/**
 * Keeps a draft saved: edits are sent when the typing has paused, one batch at a time. A batch that got no answer is sent again as it was,
 * since it may have arrived. Between batches it asks for what others have done.
 */
export function keepSaved({ store, service, clock, at }: SyncGiven): Sync {
  const listeners = new Set<() => void>()
  let state: SyncState = { standing: { kind: 'saved', at: null }, others: [], refused: [] }
  let isBusy = false
  let isWatched = false
  let isEnded = false
  let failures = 0
  let waitingSince: number | null = null
  let callOff: (() => void) | null = null
  let pendingBefore = store.local().pending

  const isUnsaved = () => store.local().pending.length > 0
  const isOver = () => isEnded || state.standing.kind === 'gone' || state.standing.kind === 'startOver'

  function tell(change: Partial<SyncState>): void {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  function schedule(task: () => void, milliseconds: number): void {
    callOff?.()
    callOff = clock.later(() => {
      callOff = null
      task()
    }, milliseconds)
  }

  function next(): void {
    if (isOver()) return
    if (failures > 0) schedule(turn, Math.min(FIRST_RETRY * 2 ** (failures - 1), LAST_RETRY))
    else if (isUnsaved()) schedule(turn, PAUSE_IN_TYPING)
    else if (isWatched) schedule(turn, BETWEEN_LOOKS)
  }

  function turn(): void {
    if (isBusy || isOver()) return
    if (isUnsaved()) send()
    else if (isWatched) look()
  }

  function send(): void {
    waitingSince = null
    const local = store.local()
    const sent = local.pending.slice(0, MOST_AT_ONCE)
    store.settle({ ...local, pending: local.pending.map((one, place) => (place < sent.length ? { ...one, sent: true } : one)) })
    if (failures === 0) tell({ standing: { kind: 'saving' } })
    const edits = sent.map(({ id, edit }) => ({ id, edit }))
    void ask(service.edit({ since: local.revision, edits }), (answer) => {
      take(answer)
      tell({ standing: isUnsaved() ? { kind: 'saving' } : { kind: 'saved', at: clock.now() } })
    })
  }

  function look(): void {
    void ask(service.changes({ since: store.local().revision, at: at() }), ({ others, changes }) => {
      take({ changes, refused: [] })
      const isBack = state.standing.kind === 'noContact' || state.standing.kind === 'failed'
      tell({ others, ...(isBack ? { standing: { kind: 'saved', at: null } } : {}) })
    })
  }

  async function ask<Answer>(asked: Promise<Said<Answer>>, done: (answer: Answer) => void): Promise<void> {
    isBusy = true
    const said = await asked
    isBusy = false
    if (said.kind === 'answered') {
      failures = 0
      done(said.answer)
    } else {
      failures += 1
      tell({ standing: said, ...(said.kind === 'noContact' ? {} : { others: [] }) })
    }
    next()
  }

  function take(answered: Answered): void {
    if (answered.changes.length === 0 && answered.refused.length === 0) return
    const outcome = received(store.local(), answered)
    store.settle(outcome.local)
    if (outcome.refused.length > 0) tell({ refused: [...state.refused, ...outcome.refused] })
  }

  function noticed(): void {
    const { pending } = store.local()
    if (pending === pendingBefore) return
    pendingBefore = pending
    if (!pending.some(({ sent }) => !sent) || isBusy || failures > 0 || isOver()) return
    waitingSince ??= clock.now()
    if (state.standing.kind !== 'saving') tell({ standing: { kind: 'saving' } })
    schedule(turn, Math.max(0, Math.min(PAUSE_IN_TYPING, waitingSince + LONGEST_WAIT - clock.now())))
  }

  const unsubscribe = store.subscribe(noticed)

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    watch(watched) {
      if (watched === isWatched) return
      isWatched = watched
      if (!isBusy && failures === 0) turn()
    },
    flush() {
      failures = 0
      turn()
    },
    settleRefused: (id) => tell({ refused: state.refused.filter((one) => one.id !== id) }),
    isUnsaved,
    end() {
      isEnded = true
      callOff?.()
      unsubscribe()
    },
  }
}
