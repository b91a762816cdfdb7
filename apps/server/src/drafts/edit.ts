import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import { applyEdit } from '@aterrapport/domain/design/edit.ts'
import { merge } from '@aterrapport/domain/design/merge.ts'
import { readEdit } from '@aterrapport/domain/design/read-edit.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { refuse } from '@aterrapport/domain/result.ts'
import { orNotFound, orRefuse } from '../refusal.ts'
import type { StaffContext } from '../session/staff-context.ts'
import { type DoneEdit, forgetEdits, insertEdits, listEdits } from './edit-queries.ts'
import { plainJson } from './plain-json.ts'
import { lockDraft, saveRevision } from './queries.ts'
import { isTooLarge, problemsIn } from './read-document.ts'
import type { DraftChange, DraftEditRefusal, EditedDraft, EditInput } from './shapes.ts'

/** So many edits of a draft are kept, and so far behind a window may be. */
const MOST_BEHIND = 1_000

/**
 * Does a designer's edits to a draft, each after what others have done since the revision it was made on, and each once however often it
 * is sent. What conflicts is not done, and is told with whose edit it met.
 */
export function editDraft(ctx: StaffContext, input: EditInput): Promise<EditedDraft> {
  return ctx.transaction(async (tx) => {
    const draft = orNotFound(await lockDraft(tx, input.draft))
    if (input.since < draft.keptAfter || input.since > draft.revision) orRefuse(refuse({ kind: 'start-over', revision: draft.revision }))
    const since = await listEdits(tx, draft.id, input.since)
    const { done, refused, document } = mergeAll({ head: draft.document, since, wanted: input.edits })
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
    return { revision, changes: [...since, ...edits].map(asChange), refused }
  })
}

export function asChange({ revision, id, edit, by, at }: DoneEdit): DraftChange {
  return { revision, id, edit, by, at }
}

interface Wanted {
  readonly id: string
  readonly edit: unknown
}

interface Given {
  readonly head: Questionnaire
  readonly since: readonly DoneEdit[]
  readonly wanted: readonly Wanted[]
}

interface AllMerged {
  readonly document: Questionnaire
  readonly done: readonly { readonly id: string; readonly edit: DesignEdit; readonly inverse: DesignEdit }[]
  readonly refused: EditedDraft['refused']
}

function mergeAll({ head, since, wanted }: Given): AllMerged {
  const done: { id: string; edit: DesignEdit; inverse: DesignEdit }[] = []
  const refused: { id: string; refusal: DraftEditRefusal; by: string | null }[] = []
  const ids = new Set(wanted.map(({ id }) => id))
  const others = since.filter(({ id }) => !ids.has(id)).map(({ edit }) => edit)
  const known = new Set(since.map(({ id }) => id))
  let base = since.reduceRight((document, { inverse }) => undone(document, inverse), head)
  let document = head
  for (const { id, edit: given } of wanted) {
    const read = readEdit(plainJson(given))
    if (!read.ok) {
      refused.push({ id, refusal: read.refusal, by: null })
      continue
    }
    if (!known.has(id)) {
      const merged = merge({ base, since: others, edit: read.value })
      const edited = merged.ok ? applyEdit(document, merged.value.edit) : merged
      if (!edited.ok) {
        refused.push({ id, refusal: edited.refusal, by: null })
        continue
      }
      if (isTooLarge(edited.value.draft)) {
        refused.push({ id, refusal: { kind: 'draftTooLarge' }, by: null })
        continue
      }
      known.add(id)
      done.push({ id, edit: merged.ok ? merged.value.edit : read.value, inverse: edited.value.inverse })
      document = edited.value.draft
    }
    const alone = applyEdit(base, read.value)
    if (alone.ok) base = alone.value.draft
  }
  return { document, done, refused }
}

function undone(document: Questionnaire, inverse: DesignEdit): Questionnaire {
  const before = applyEdit(document, inverse)
  if (!before.ok) throw new Error(`An edit of the history cannot be undone: ${before.refusal.kind}`)
  return before.value.draft
}
