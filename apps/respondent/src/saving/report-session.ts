import { isValue } from '@aterrapport/domain/form/accepts.ts'
import { compile } from '@aterrapport/domain/form/compile.ts'
import { open } from '@aterrapport/domain/form/open.ts'
import { plainValue } from '@aterrapport/domain/form/plain-text.ts'
import type { Value } from '@aterrapport/domain/form/value.ts'
import { createFormStore, type FormStore } from '@aterrapport/ui/form/form-store.ts'

import { client, type Changes, type Inputs, type LoadedReport } from '../api.ts'
import { refusalOf, type Refusal } from '../failure.ts'
import { createDeviceStore } from './device-store.ts'
import { createSaveQueue, type Change, type Outcome, type SaveQueue } from './save-queue.ts'

/** What of a report may change while one looks at it, besides the answers. */
export interface ReportNow {
  readonly loaded: LoadedReport
  /** False when the server could not be reached the last time it was asked for news. */
  readonly inContact: boolean
}

/** One report as it is worked with: the live form, the queue that saves it, and the news from others. It lives outside React. */
export interface ReportSession {
  readonly report: string
  readonly form: FormStore
  readonly queue: SaveQueue<Refusal>
  readonly now: () => ReportNow
  readonly subscribe: (listener: () => void) => () => void
  /** Reads the state anew, after something was decided here. */
  readonly refresh: () => Promise<void>
  readonly close: () => void
}

const NEWS_EVERY = 4000

/** Loads a report in one round trip and begins to follow it. */
export async function openReport(report: string): Promise<ReportSession> {
  const loaded = await client.reports.load.query({ report })
  const { context, previous } = loaded
  const live = open(compile(loaded.questionnaire), { context, previous, answers: valuesOf(loaded.answers) })
  const store = createDeviceStore(report)
  const form = createFormStore(live, {
    // As the server will keep it, so that what comes back is known as our own.
    onAnswer: (path, value) => queue.change(path, plainValue(value)),
    onLeave: (path) => queue.leave(path),
  })
  const queue: SaveQueue<Refusal> = createSaveQueue<Refusal>({
    send: (changes) => send(report, changes),
    store,
    show: (answers) => form.receive(answers),
    editing: () => form.editing,
    now: () => Date.now(),
    later(task, milliseconds) {
      const timer = setTimeout(task, milliseconds)
      return () => clearTimeout(timer)
    },
  })
  await queue.open(loaded.answers)
  return follow({ report, form, queue, loaded, stop: () => store.close() })
}

interface Following {
  readonly report: string
  readonly form: FormStore
  readonly queue: SaveQueue<Refusal>
  readonly loaded: LoadedReport
  readonly stop: () => void
}

function follow({ report, form, queue, loaded, stop }: Following): ReportSession {
  const listeners = new Set<() => void>()
  let now: ReportNow = { loaded, inContact: true }
  let revision = loaded.revision
  let timer: ReturnType<typeof setTimeout> | undefined
  let isClosed = false

  function tell(next: ReportNow): void {
    now = next
    for (const listener of listeners) listener()
  }

  async function refresh(): Promise<void> {
    const fresh = await client.reports.load.query({ report })
    queue.receive(fresh.answers)
    tell({ loaded: fresh, inContact: true })
    if (fresh.editable) queue.resume()
  }

  async function hear(changes: Changes): Promise<void> {
    revision = changes.revision
    queue.receive(changes.answers)
    const { state, roundStatus } = now.loaded
    if (changes.state.status !== state.status || changes.roundStatus !== roundStatus) await refresh()
    if (!now.inContact) {
      tell({ ...now, inContact: true })
      queue.flush()
    }
  }

  async function ask(): Promise<void> {
    clearTimeout(timer)
    try {
      if (document.visibilityState === 'visible') await hear(await client.reports.changes.query({ report, since: revision }))
    } catch (error) {
      if (refusalOf(error) === null && now.inContact) tell({ ...now, inContact: false })
    }
    if (!isClosed) timer = setTimeout(() => void ask(), NEWS_EVERY)
  }

  function onVisibility(): void {
    if (document.visibilityState === 'hidden') queue.flush()
    else void ask()
  }

  function onOnline(): void {
    queue.flush()
    void ask()
  }

  document.addEventListener('visibilitychange', onVisibility)
  window.addEventListener('online', onOnline)
  timer = setTimeout(() => void ask(), NEWS_EVERY)

  return {
    report,
    form,
    queue,
    now: () => now,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    refresh,
    close() {
      isClosed = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onVisibility)
      window.removeEventListener('online', onOnline)
      queue.flush()
      queue.close()
      stop()
    },
  }
}

type SaveInput = Inputs['reports']['save']['changes']

async function send(report: string, changes: readonly Change[]): Promise<Outcome<Refusal>> {
  const tooMuch = changes.find(({ value }) => !isValue(value))
  if (tooMuch) return { kind: 'refused', refusal: { kind: 'not-a-value', path: tooMuch.path }, path: tooMuch.path }
  try {
    // A Value is JSON; the input's type only lacks the word "readonly".
    return { kind: 'acknowledged', answer: await client.reports.save.mutate({ report, changes: changes as SaveInput }) }
  } catch (error) {
    const refusal = refusalOf(error)
    if (refusal === null) return { kind: 'noContact' }
    return { kind: 'refused', refusal, path: 'path' in refusal ? refusal.path : null }
  }
}

function valuesOf(answers: LoadedReport['answers']): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.entries(answers).map(([path, { value }]) => [path, value]))
}
