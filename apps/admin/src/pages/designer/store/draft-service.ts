import { client as server } from '../../../api.ts'
import { isUnreachable, refusalOf } from '../../../failure.ts'
import type { DraftService, Said } from './keep-saved.ts'
import { windowId } from './window-id.ts'

/** An answer that has not come by then will not. */
const LONGEST_WAIT = 20_000

/** The server's side of one draft, for one window that it is open in. */
export function draftService(draft: string): DraftService {
  const client = windowId()
  return {
    edit: ({ since, edits }) => said((signal) => server.drafts.edit.mutate({ draft, client, since, edits: [...edits] }, { signal })),
    changes: ({ since, at }) => said((signal) => server.drafts.changes.query({ draft, client, since, at }, { signal })),
  }
}

async function said<Answer>(ask: (signal: AbortSignal) => Promise<Answer>): Promise<Said<Answer>> {
  try {
    return { kind: 'answered', answer: await ask(AbortSignal.timeout(LONGEST_WAIT)) }
  } catch (error) {
    const kind = refusalOf(error)?.kind
    if (kind === 'not-found') return { kind: 'gone' }
    if (kind === 'start-over') return { kind: 'startOver' }
    return isUnreachable(error) ? { kind: 'noContact' } : { kind: 'failed', error }
  }
}
