import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { createDesignStore, type Clock, type LocalStore } from './create-design-store.ts'
import { keepSaved, type DraftService, type Sync } from './keep-saved.ts'
import { placeKey } from './place-key.ts'

/** A draft that is open: its store, and what keeps it saved. */
export interface DraftSession {
  readonly store: LocalStore
  readonly sync: Sync
  /** Somebody shows it; returns what says that they no longer do. It ends when nobody shows it and all is saved. */
  hold(): () => void
}

interface SessionGiven {
  readonly draft: string
  readonly document: Questionnaire
  readonly revision: number
  readonly service: DraftService
  readonly clock: Clock
  readonly newId: () => string
}

const open = new Map<string, DraftSession>()

/** The session of a draft. One that was left before all was saved is taken up again. */
export function draftSession(given: SessionGiven): DraftSession {
  const before = open.get(given.draft)
  if (before !== undefined && before.sync.state().standing.kind !== 'startOver') return before
  before?.sync.end()
  const session = newSession(given)
  open.set(given.draft, session)
  return session
}

function newSession({ draft, document, revision, service, clock, newId }: SessionGiven): DraftSession {
  const store = createDesignStore({ document, revision, newId, clock })
  const sync = keepSaved({ store, service, clock, at: () => placeKey(store.state()) })
  let holders = 0

  function endIfDone(): void {
    if (holders > 0 || (sync.isUnsaved() && sync.state().standing.kind !== 'gone')) return
    sync.end()
    if (open.get(draft) === session) open.delete(draft)
  }

  const session: DraftSession = {
    store,
    sync,
    hold() {
      holders += 1
      return () => {
        holders -= 1
        // A page that only renders anew holds it again at once.
        clock.later(endIfDone, 0)
      }
    },
  }
  sync.subscribe(endIfDone)
  return session
}
