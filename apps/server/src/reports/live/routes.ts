import type { Hono } from 'hono'
import { admit } from '../../access/admit.ts'
import { type ApiEnvironment, stackOf } from '../../http.ts'
import { orNotFound } from '../../refusal.ts'
import { follow, type Told } from './follow.ts'
import { Window } from './shapes.ts'

/**
 * `GET /api/reports/:report/live?client=&section=&path=&since=`: what happens in a report, as server-sent events. Each is what
 * `reports.changes` would have answered, with the revision as its id, so that a browser that was cut off goes on from there.
 */
export function liveRoutes(api: Hono<ApiEnvironment>): void {
  api.get('/reports/:report/live', async (c) => {
    const ctx = c.get('context')
    const report = c.req.param('report')
    const { part } = await admit(ctx, 'reports.live', { report })
    const person = orNotFound(part?.person).id
    const { section = null, path = null, client } = c.req.query()
    const window = orNotFound(Window.safeParse({ client, section, path }).data)
    const since = Math.max(revision(c.req.query('since')), revision(c.req.header('Last-Event-ID')))
    const gone = new AbortController()
    const told = follow(ctx, { report, person, window, since, signal: gone.signal })
    const body = streamOf(told, { gone, onError: (error) => ctx.log(`news of ${report} ended: ${stackOf(error)}`) })
    return c.body(body, 200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store, no-transform',
      // Proxies that gather answers before they pass them on are asked not to.
      'X-Accel-Buffering': 'no',
    })
  })
}

function revision(given: string | undefined): number {
  return given !== undefined && /^\d{1,15}$/.test(given) ? Number(given) : 0
}

interface Ending {
  readonly gone: AbortController
  readonly onError: (error: unknown) => void
}

function streamOf(told: AsyncGenerator<Told, void>, { gone, onError }: Ending): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      try {
        const next = await told.next()
        if (gone.signal.aborted) return
        if (next.done === true) controller.close()
        else controller.enqueue(encoder.encode(written(next.value)))
      } catch (error) {
        onError(error)
        if (!gone.signal.aborted) controller.close()
      }
    },
    cancel() {
      gone.abort()
    },
  })
}

function written(told: Told): string {
  return told.kind === 'changes'
    ? `id: ${told.changes.revision}\ndata: ${JSON.stringify(told.changes)}\n\n`
    : `event: ${told.kind}\ndata: ${told.kind}\n\n`
}
