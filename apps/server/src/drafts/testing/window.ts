import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import type { Browser } from '../../testing/test-app.ts'
import { newUuid } from '../../uuid.ts'
import type { DraftChanges, EditedDraft } from '../shapes.ts'

export interface DesignWindow {
  readonly client: string
  /** Sends edits made one on another on a revision. */
  edit(since: number, ...edits: readonly DesignEdit[]): Promise<EditedDraft>
  /** Sends edits that have their identifiers, as when an answer was lost. */
  send(since: number, edits: readonly { readonly id: string; readonly edit: DesignEdit }[]): Promise<EditedDraft>
  changes(since: number, at?: string | null): Promise<DraftChanges>
}

/** A window that somebody has a draft open in. */
export function windowOf(browser: Browser, draft: string): DesignWindow {
  const client = newUuid()
  const send: DesignWindow['send'] = (since, edits) => browser.api.drafts.edit({ draft, client, since, edits: [...edits] })
  return {
    client,
    send,
    edit: (since, ...edits) =>
      send(
        since,
        edits.map((edit) => ({ id: newUuid(), edit })),
      ),
    changes: (since, at = null) => browser.api.drafts.changes({ draft, client, since, at }),
  }
}
