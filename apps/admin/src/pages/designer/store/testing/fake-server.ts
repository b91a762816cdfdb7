import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import { applyEdit } from '@aterrapport/domain/design/edit.ts'
import { rebase } from '@aterrapport/domain/design/rebase.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { DraftService, Other, Said } from '../keep-saved.ts'
import type { Answered, Change } from '../received.ts'

type Trouble = 'none' | 'lostBefore' | 'lostAfter' | 'gone'

export interface FakeServer {
  readonly service: DraftService
  /** Ids of edits in the order they came, however often. */
  readonly asked: (readonly string[])[]
  trouble: Trouble
  others: readonly Other[]
  draft(): Questionnaire
  /** Somebody else does an edit at the server. */
  doneElsewhere(edit: DesignEdit): void
}

/** A server in memory that merges edits as the real one does, and can be cut off before or after it has heard. */
export function fakeServer(document: Questionnaire, me = 'Bo'): FakeServer {
  const changes: Change[] = []
  const asked: (readonly string[])[] = []

  function draftAt(revision: number): Questionnaire {
    return changes.slice(0, revision).reduce((draft, { edit }) => applied(draft, edit), document)
  }

  function keep(id: string, edit: DesignEdit, name: string): void {
    changes.push({ revision: changes.length + 1, id, edit, by: { id: name, name } })
  }

  function take(since: number, edits: readonly { readonly id: string; readonly edit: DesignEdit }[]): Answered {
    const known = changes.slice(since)
    const own = new Set(edits.map(({ id }) => id))
    const others = known.filter(({ id }) => !own.has(id)).map(({ edit }) => edit)
    const rebased = rebase({ base: draftAt(since), since: others, edits: edits.map(({ edit }) => edit) })
    const refused: Answered['refused'][number][] = []
    for (const [at, { id }] of edits.entries()) {
      const outcome = rebased[at]
      if (outcome === undefined || known.some((one) => one.id === id)) continue
      if (outcome.ok) keep(id, outcome.value, me)
      else refused.push({ id, refusal: outcome.refusal, by: 'Anna' })
    }
    return { changes: changes.slice(since), refused }
  }

  const server: FakeServer = {
    asked,
    trouble: 'none',
    others: [],
    draft: () => draftAt(changes.length),
    doneElsewhere: (edit) => keep(`theirs-${changes.length}`, edit, 'Anna'),
    service: {
      edit({ since, edits }) {
        asked.push(edits.map(({ id }) => id))
        return answer(() => take(since, edits))
      },
      changes: ({ since }) => answer(() => ({ changes: changes.slice(since), others: server.others })),
    },
  }

  async function answer<Answer>(make: () => Answer): Promise<Said<Answer>> {
    if (server.trouble === 'gone') return { kind: 'gone' }
    if (server.trouble === 'lostBefore') return { kind: 'noContact' }
    const made = make()
    return server.trouble === 'lostAfter' ? { kind: 'noContact' } : { kind: 'answered', answer: made }
  }
  return server
}

function applied(draft: Questionnaire, edit: DesignEdit): Questionnaire {
  const done = applyEdit(draft, edit)
  if (!done.ok) throw new Error(done.refusal.kind)
  return done.value.draft
}
