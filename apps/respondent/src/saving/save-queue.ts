import { canonicalJson } from '@aterrapport/domain/canonical-json.ts'
import type { Path, Value } from '@aterrapport/domain/form/value.ts'

import type { Acknowledged, Change, QueueGiven, QueueState, SaveQueue, ServerAnswer, Standing } from './queue.ts'
import { createTroubles } from './troubles.ts'

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
  const { send, store, show, onSaved, editing, now, later } = given
  const versions = new Map<Path, number>()
  const waiting = new Map<Path, Change>()
  const onItsWay = new Map<Path, Change>()
  /** What others wrote where something of ours is being typed, is on its way or was refused: shown when that has been settled. */
  const held = new Map<Path, ServerAnswer>()
  const troubles = createTroubles<Refusal>()
  const listeners = new Set<() => void>()
  let standing: Standing<Refusal> = { kind: 'idle' }
  let snapshot: QueueState<Refusal> | null = null
  let isSending = false
  let isClosed = false
  let failures = 0
  let since: number | null = null
  let callOff: (() => void) | null = null

  /** Somebody who types on is saving still: nobody is told of that again with every key. */
  function tell(next: Standing<Refusal> = standing): void {
    const isKnown = next.kind !== 'stopped' && (next === standing || (next.kind === standing.kind && next.kind !== 'saved'))
    if (isKnown && snapshot !== null && snapshot.conflicts === troubles.conflicts() && snapshot.refused === troubles.refused()) return
    if (!isKnown) standing = next
    snapshot = { standing, conflicts: troubles.conflicts(), refused: troubles.refused() }
    for (const listener of listeners) listener()
  }

  function keep(path: Path): void {
    const sent = onItsWay.get(path)
    const last = waiting.get(path) ?? sent
    const trouble = troubles.at(path)
    if (trouble) store.put({ path, value: trouble.mine, basedOn: trouble.basedOn, onItsWay: [] })
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
    const trouble = troubles.at(path)
    if (trouble?.kind === 'conflict') {
      troubles.set(path, { ...trouble, mine: value })
      keep(path)
      return tell()
    }
    troubles.delete(path)
    const base = waiting.get(path) ?? onItsWay.get(path) ?? trouble
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
      release(path)
    }
    onSaved?.(saved.map(({ path }) => path))
    for (const { path, ...theirs } of found) {
      const sent = onItsWay.get(path)
      const mine = waiting.get(path) ?? sent
      onItsWay.delete(path)
      waiting.delete(path)
      if (mine && !isSame(mine.value, theirs.value))
        troubles.set(path, { kind: 'conflict', mine: mine.value, theirs, basedOn: (sent ?? mine).basedOn })
      else versions.set(path, theirs.version)
      keep(path)
      release(path)
    }
    if (onItsWay.size > 0) throw new Error(`the server said nothing about ${[...onItsWay.keys()].join(', ')}`)
  }

  function refuse(refusal: Refusal, path: Path | null): void {
    const no = path === null ? undefined : onItsWay.get(path)
    if (path !== null && no !== undefined) {
      onItsWay.delete(path)
      // What has been typed since may be another matter.
      if (!waiting.has(path)) troubles.set(path, { kind: 'refused', mine: no.value, basedOn: no.basedOn, refusal })
      keep(path)
      return goOn()
    }
    for (const [sentPath, sent] of onItsWay) if (!waiting.has(sentPath)) waiting.set(sentPath, sent)
    onItsWay.clear()
    callOff?.()
    callOff = null
    tell({ kind: 'stopped', refusal })
  }

  /** Takes what was held at a path as if it had just come. */
  function release(path: Path): void {
    const answer = held.get(path)
    held.delete(path)
    if (answer) receive({ [path]: answer })
  }

  function receive(answers: Readonly<Record<Path, ServerAnswer>>): void {
    const shown: Record<Path, Value> = {}
    for (const [path, answer] of Object.entries(answers)) {
      if (answer.version <= (versions.get(path) ?? 0)) continue
      const trouble = troubles.at(path)
      if (trouble?.kind === 'conflict') {
        if (answer.version > trouble.theirs.version) troubles.set(path, { ...trouble, theirs: answer })
      } else if (waiting.has(path) || onItsWay.has(path) || trouble !== undefined || editing() === path) {
        // Where ours is on its way the server says whether it is a conflict; if theirs came after it, it is shown then.
        if (answer.version > (held.get(path)?.version ?? 0)) held.set(path, answer)
      } else {
        versions.set(path, answer.version)
        shown[path] = answer.value
      }
    }
    if (Object.keys(shown).length > 0) show(shown)
    tell()
  }

  return {
    state: () => (snapshot ??= { standing, conflicts: troubles.conflicts(), refused: troubles.refused() }),
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
      release(path)
      flush()
    },
    receive,
    resolve(path, kept) {
      const conflict = troubles.at(path)
      if (conflict?.kind !== 'conflict') return
      troubles.delete(path)
      versions.set(path, conflict.theirs.version)
      if (kept === 'mine') return change(path, conflict.mine)
      keep(path)
      show({ [path]: conflict.theirs.value })
      tell()
    },
    flush,
    resume() {
      // What was refused by itself may be taken now, too.
      for (const [path, trouble] of troubles.entries()) {
        if (trouble.kind !== 'refused') continue
        troubles.delete(path)
        enqueue(path, trouble.mine, trouble.basedOn)
      }
      if (standing.kind !== 'stopped') return flush()
      tell(waiting.size > 0 ? { kind: 'saving' } : { kind: 'idle' })
      flush()
    },
    unsaved: () => [...troubles.unsaved(), ...new Map([...onItsWay, ...waiting]).values()],
    troubles: troubles.under,
    subscribeTo: troubles.subscribe,
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
