import { admit } from '../../access/admit.ts'
import type { Context } from '../../context.ts'
import { RefusalError } from '../../refusal.ts'
import { readSession } from '../../session/sessions.ts'
import type { Changes } from '../shapes.ts'
import { createBell } from './bell.ts'
import { findNews } from './news-queries.ts'
import { notePresence, removePresence } from './presence-queries.ts'
import type { Window } from './shapes.ts'

/** What is told to a window that follows a report. A beat says that the server is there; an end, that it must ask anew. */
export type Told = { readonly kind: 'changes'; readonly changes: Changes } | { readonly kind: 'beat' } | { readonly kind: 'end' }

export interface Pace {
  readonly beatEvery: number
  /** What changes within so long is told at once. */
  readonly gather: number
  /** For so long is somebody who was let in taken at their word. */
  readonly trust: number
}

/** Presence lasts three beats. */
export const PACE: Pace = { beatEvery: 10_000, gather: 100, trust: 5000 }

interface Following {
  readonly report: string
  readonly person: string
  readonly window: Window
  readonly since: number
  readonly signal: AbortSignal
}

/**
 * Follows a report: first what is new since a revision, then each change as it comes, many within a moment as one. At most one
 * statement is run a change, and none of the report's content comes by the way of the bell. Ends when the session or the part in the
 * report does, and when the server stops.
 */
export async function* follow(ctx: Context, following: Following, pace: Pace = PACE): AsyncGenerator<Told, void> {
  const { db, clock, news } = ctx
  const { report, person, window, signal } = following
  const bell = createBell()
  const stream = ctx.newId()
  let { since } = following
  let isEnding = false
  const stopListening = news.listen(report, {
    wake: bell.ring,
    end() {
      isEnding = true
      bell.ring()
    },
  })
  signal.addEventListener('abort', bell.ring)
  const present = { report, window, person, stream }
  try {
    await notePresence(db, { ...present, now: clock(), moved: true })
    let letInAt = Date.now()
    let told = ''
    while (!signal.aborted) {
      if (Date.now() - letInAt >= pace.trust) {
        isEnding ||= !(await isStillLetIn(ctx, report))
        letInAt = Date.now()
      }
      const changes = isEnding ? null : await findNews(db, report, { since, client: window.client, now: clock() })
      if (changes === null) {
        yield { kind: 'end' }
        return
      }
      const besides = JSON.stringify([changes.state, changes.roundStatus, changes.others])
      if (changes.revision !== since || besides !== told) yield { kind: 'changes', changes }
      since = changes.revision
      told = besides
      if (await bell.rung(pace.beatEvery)) {
        await bell.quiet(pace.gather)
      } else {
        await notePresence(db, { ...present, now: clock(), moved: false })
        yield { kind: 'beat' }
      }
    }
  } finally {
    stopListening()
    signal.removeEventListener('abort', bell.ring)
    await removePresence(db, { report, stream })
  }
}

/** A session that has ended, a link that was revoked and a part that was lost all end what they had opened. */
async function isStillLetIn(ctx: Context, report: string): Promise<boolean> {
  try {
    const session = await readSession(ctx.db, ctx.cookies, ctx.clock())
    const { part } = await admit({ ...ctx, session }, 'reports.live', { report })
    return part?.person?.id === ctx.session.recipient?.person?.id
  } catch (error) {
    if (error instanceof RefusalError) return false
    throw error
  }
}
