import { Client } from 'pg'
import { stackOf } from '../../http.ts'
import type { Log } from '../../log.ts'

/** The channel on which servers tell one another that something in a report has changed: the report's id, and nothing of what it holds. */
export const CHANNEL = 'report_news'

/** So many windows of one report may follow it on one server; those beyond them ask now and then. */
const MOST_LISTENERS = 200
const FIRST_RETRY = 500
const LAST_RETRY = 15_000

interface Listener {
  /** Something may have changed: look. */
  readonly wake: () => void
  /** The server stops. */
  readonly end: () => void
}

/** Tells those who follow a report on this server what any server has changed in it. */
export interface News {
  /** Returns what ends the listening. */
  listen(report: string, listener: Listener): () => void
  close(): Promise<void>
}

/**
 * Listens to PostgreSQL over one connection of its own, opened when somebody first follows a report and again whenever it breaks.
 * What was told meanwhile is not known, so everybody is then woken.
 */
export function openNews({ databaseUrl, log }: { readonly databaseUrl: string; readonly log: Log }): News {
  const listeners = new Map<string, Set<Listener>>()
  let client: Client | null = null
  let retry: ReturnType<typeof setTimeout> | null = null
  let pause = FIRST_RETRY
  let isClosed = false

  function wake(report: string): void {
    for (const listener of listeners.get(report) ?? []) listener.wake()
  }

  function connect(): void {
    const next = new Client({ connectionString: databaseUrl, application_name: 'aterrapport news', keepAlive: true })
    client = next
    const lost = (why: string) => {
      if (client !== next) return
      client = null
      if (isClosed) return
      if (pause === FIRST_RETRY) log(`the connection that brings news of reports was lost: ${why}`)
      retry = setTimeout(connect, pause)
      pause = Math.min(LAST_RETRY, pause * 2)
    }
    next.on('error', ({ message }) => lost(message))
    next.on('end', () => lost('it ended'))
    next.on('notification', ({ payload }) => wake(payload?.split(' ', 1)[0] ?? ''))
    void begin(next).catch((error: unknown) => {
      void next.end().catch(() => {})
      lost(stackOf(error))
    })
  }

  async function begin(next: Client): Promise<void> {
    await next.connect()
    await next.query(`listen ${CHANNEL}`)
    pause = FIRST_RETRY
    for (const report of listeners.keys()) wake(report)
  }

  return {
    listen(report, listener) {
      if (isClosed || (listeners.get(report)?.size ?? 0) >= MOST_LISTENERS) {
        listener.end()
        return () => {}
      }
      if (client === null && retry === null) connect()
      const others = listeners.get(report) ?? new Set()
      listeners.set(report, others.add(listener))
      return () => {
        others.delete(listener)
        if (others.size === 0 && listeners.get(report) === others) listeners.delete(report)
      }
    },
    async close() {
      isClosed = true
      if (retry !== null) clearTimeout(retry)
      for (const listener of [...listeners.values()].flatMap((following) => [...following])) listener.end()
      await client?.end().catch(() => {})
    },
  }
}
