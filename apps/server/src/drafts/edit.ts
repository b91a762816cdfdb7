import { mergeAll, type Outcome, type PastEdit } from '@aterrapport/domain/design/merge-all.ts'
import type { NamedEdit } from '@aterrapport/domain/design/merging.ts'
import { readEdit } from '@aterrapport/domain/design/read-edit.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { refuse } from '@aterrapport/domain/result.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import type { StaffContext } from '../session/staff-context.ts'
import { type DoneEdit, forgetEdits, insertEdits, listEdits } from './edit-queries.ts'
import { plainJson } from './plain-json.ts'
import { lockDraft, saveRevision } from './queries.ts'
import { isTooLarge, problemsIn } from './read-document.ts'
import type { DraftChange, EditedDraft, EditInput } from './shapes.ts'

/** So many edits of a draft are kept, and so far behind may a window be that edits it or asks for what has changed. */
export const MOST_BEHIND = 1_000

/**
 * Does a designer's edits to a draft, each after what others have done since the revision it was made on, and each once however often it
 * is sent. What conflicts is not done, and is told with whose edit it met. The edits that are kept are the draft's own log.
 */
export function editDraft(ctx: StaffContext, input: EditInput): Promise<EditedDraft> {
  return ctx.transaction(async (tx) => {
    const draft = orNotFound(await lockDraft(tx, input.draft))
    if (input.since < draft.keptAfter || input.since > draft.revision) orRefuse(refuse({ kind: 'start-over', revision: draft.revision }))
    const since = await listEdits(tx, draft.id, input.since)
    const { sent, unread } = readSent(input.edits)
    const { document, done, refused } = mergeWithin({ head: draft.document, since, sent })
    const by = { id: ctx.staff.id, name: ctx.staff.name }
    const at = ctx.clock()
    const edits = done.map((one, index): DoneEdit => ({ ...one, revision: draft.revision + index + 1, by, at }))
    const revision = draft.revision + edits.length
    if (edits.length > 0) {
      const keptAfter = Math.max(draft.keptAfter, revision - MOST_BEHIND)
      await insertEdits(tx, draft.id, edits)
      await saveRevision(tx, { id: draft.id, document, problems: problemsIn(document), revision, keptAfter, at, by: by.id })
      if (keptAfter > draft.keptAfter) await forgetEdits(tx, draft.id, keptAfter)
    }
    return { revision, changes: [...since, ...edits].map(asChange), refused: [...unread, ...refused] }
  })
}

export function asChange({ revision, id, edit, by, at }: DoneEdit): DraftChange {
  return { revision, id, edit, by, at }
}

type Refused = EditedDraft['refused']

/** The edits that are edits, with their texts as they are kept. One that a newer page has made is told and not done. */
function readSent(given: EditInput['edits']): { readonly sent: readonly NamedEdit[]; readonly unread: Refused } {
  const sent: NamedEdit[] = []
  const unread: Refused[number][] = []
  for (const { id, edit } of given) {
    const read = readEdit(plainJson(edit))
    if (read.ok) sent.push({ id, edit: read.value })
    else unread.push({ id, refusal: read.refusal, by: null })
  }
  return { sent, unread }
}

interface Merging {
  readonly head: Questionnaire
  readonly since: readonly DoneEdit[]
  readonly sent: readonly NamedEdit[]
}

interface MergedWithin {
  readonly document: Questionnaire
  readonly done: readonly PastEdit[]
  readonly refused: Refused
}

/** Merges what keeps the draft within its size: of what would make it too large the largest edits are refused. */
function mergeWithin({ head, since, sent }: Merging): MergedWithin {
  const { draft, outcomes } = mergeAll({ head, since, sent })
  const done = outcomes.filter(isDone)
  if (done.length > 0 && isTooLarge(draft)) {
    const { id } = done.reduce((largest, one) => (sizeOf(one) > sizeOf(largest) ? one : largest))
    const merged = mergeWithin({ head, since, sent: sent.filter((one) => one.id !== id) })
    return { ...merged, refused: [...merged.refused, { id, refusal: { kind: 'draftTooLarge' }, by: null }] }
  }
  const whose = new Map(since.map(({ id, by }) => [id, by.name]))
  const refused = outcomes.flatMap((one) =>
    one.kind === 'refused' ? [{ id: one.id, refusal: one.refusal, by: one.met === null ? null : (whose.get(one.met) ?? null) }] : [],
  )
  return { document: draft, done, refused }
}

function isDone(outcome: Outcome): outcome is Extract<Outcome, { kind: 'done' }> {
  return outcome.kind === 'done'
}

function sizeOf({ edit }: PastEdit): number {
  return JSON.stringify(edit).length
}
