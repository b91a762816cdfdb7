import { client, type Changes, type LoadedReport } from '../api.ts'
import { refusalOf, type Refusal } from '../failure.ts'
import type { Authors } from './authors.ts'
import { createNewsChannel } from './news-channel.ts'
import { openStream } from './news-stream.ts'
import type { Place } from './place.ts'
import type { Presence } from './presence.ts'
import type { SaveQueue } from './queue.ts'

/** What of a report may change while one looks at it, besides the answers. */
export interface ReportNow {
  readonly loaded: LoadedReport
  /** False when the server could not be reached the last time it was asked for news. */
  readonly inContact: boolean
  /** Why the server tells this person nothing more: the session has ended, or the part in the report has. */
  readonly out: Refusal | null
}

/** A report as the server tells of it. */
export interface Followed {
  readonly now: () => ReportNow
  readonly subscribe: (listener: () => void) => () => void
  /** Reads the state anew, after something was decided here. */
  readonly refresh: () => Promise<void>
  readonly close: () => void
}

interface Following {
  readonly report: string
  readonly loaded: LoadedReport
  readonly window: string
  readonly queue: SaveQueue<Refusal>
  readonly presence: Presence
  readonly authors: Authors
  readonly place: Place
}

const LONGEST_QUESTION = 10_000

/** Follows a report while somebody looks at it: answers, people and state as they change. */
export function follow({ report, loaded, window: name, queue, presence, authors, place }: Following): Followed {
  const listeners = new Set<() => void>()
  let now: ReportNow = { loaded, inContact: true, out: null }
  let isClosed = false

  function tell(next: ReportNow): void {
    now = next
    for (const listener of listeners) listener()
  }

  async function refresh(): Promise<void> {
    const fresh = await client.reports.load.query({ report })
    // Somebody else has come in at this device: what was typed here is not theirs to send.
    if (isClosed || fresh.me.id !== loaded.me.id) return
    queue.receive(fresh.answers)
    authors.receive(fresh.answers)
    tell({ loaded: fresh, inContact: true, out: null })
    if (fresh.editable) queue.resume()
  }

  async function hear({ answers, others, state, roundStatus }: Changes): Promise<void> {
    if (isClosed) return
    queue.receive(answers)
    authors.receive(answers)
    const wasAlone = presence.others().length === 0
    presence.receive(others)
    if (wasAlone && others.length > 0) channel.ask()
    const known = now.loaded
    if (state.status !== known.state.status || roundStatus !== known.roundStatus || now.out !== null || isRefusedEntry()) await refresh()
    if (!now.inContact) {
      tell({ ...now, inContact: true })
      queue.flush()
    }
  }

  /** Somebody who could not save for want of a session, and is answered now, has found in again in another tab. */
  function isRefusedEntry(): boolean {
    const { standing } = queue.state()
    return standing.kind === 'stopped' && (standing.refusal.kind === 'not-signed-in' || standing.refusal.kind === 'not-allowed')
  }

  const channel = createNewsChannel<Changes>(
    {
      stream: (since, listener) => openStream(report, { window: { client: name, ...place.here() }, since }, listener),
      ask: (since) =>
        client.reports.changes.query(
          { report, since, window: { client: name, ...place.here() } },
          { signal: AbortSignal.timeout(LONGEST_QUESTION) },
        ),
      hear: (changes) => void hear(changes).catch(() => {}),
      onSilence(error) {
        const out = refusalOf(error)
        const inContact = out !== null
        if (now.inContact !== inContact || now.out?.kind !== out?.kind) tell({ ...now, inContact, out })
      },
      now: () => Date.now(),
      later(task, milliseconds) {
        const timer = setTimeout(task, milliseconds)
        return () => clearTimeout(timer)
      },
    },
    loaded,
  )

  function onVisibility(): void {
    if (document.visibilityState === 'visible') return channel.start()
    queue.flush()
    channel.pause()
  }

  function onOnline(): void {
    queue.flush()
    channel.ask()
  }

  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('online', onOnline)
  window.addEventListener('offline', channel.ask)
  // A stream that was opened before goes on for a moment; only asking tells when one has found in again.
  const unsubscribe = queue.subscribe(() => {
    if (isRefusedEntry()) channel.askOnly()
  })
  const noPlace = place.onRest(() => {
    if (presence.others().length > 0) channel.ask()
  })
  if (document.visibilityState === 'visible') channel.start()

  return {
    now: () => now,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    refresh,
    close() {
      isClosed = true
      channel.pause()
      noPlace()
      unsubscribe()
      document.removeEventListener('visibilitychange', onVisibility)
      window.removeEventListener('online', onOnline)
      window.removeEventListener('offline', channel.ask)
    },
  }
}
