import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import type { DesignEdit } from './design-edit.ts'
import { follow } from './follow.ts'
import { listOfPart, partsIn, placeIn, type PartPlace } from './part.ts'

/** An edit with what its parts are to stand before taken out, in the order of its steps, so that others' edits can be followed apart. */
export interface Anchored {
  readonly edit: DesignEdit
  readonly anchors: readonly (PartPlace | null)[]
}

/** Takes out of an edit what its parts are to stand before. */
export function anchored(edit: DesignEdit): Anchored {
  switch (edit.kind) {
    case 'together': {
      const steps = edit.edits.map(anchored)
      return { edit: { ...edit, edits: steps.map((step) => step.edit) }, anchors: steps.flatMap(({ anchors }) => anchors) }
    }
    case 'add':
      return { edit: { ...edit, before: null }, anchors: [edit.before === null ? null : placeIn(edit.into, edit.before)] }
    case 'move':
      return { edit: { ...edit, before: null }, anchors: [edit.before === null ? null : { ...edit.part, key: edit.before }] }
    default:
      return { edit, anchors: [] }
  }
}

/** The same after somebody else's edit: what it names by its new keys. */
export function followed({ edit, anchors }: Anchored, other: DesignEdit, draft: Questionnaire): Anchored {
  const drafts = { before: draft, after: draft }
  return {
    edit: follow(edit, other, drafts),
    anchors: anchors.map((part) => {
      const named = part === null ? null : follow({ kind: 'remove', part }, other, drafts)
      return named?.kind === 'remove' ? named.part : null
    }),
  }
}

/** The edit as it can be done to a draft: last in its list where the part that it was to stand before is no longer there. */
export function reattached({ edit, anchors }: Anchored, draft: Questionnaire): DesignEdit {
  const left = [...anchors]
  const own = keysAdded(edit)
  const attach = (step: DesignEdit): DesignEdit => {
    if (step.kind === 'together') return { ...step, edits: step.edits.map(attach) }
    if (step.kind !== 'add' && step.kind !== 'move') return step
    const anchor = left.shift() ?? null
    const stands = anchor !== null && (own.has(anchor.key) || standsIn(step, anchor.key, draft))
    return { ...step, before: stands ? anchor.key : null }
  }
  return attach(edit)
}

function standsIn(step: Extract<DesignEdit, { kind: 'add' | 'move' }>, key: string, draft: Questionnaire): boolean {
  const home = step.kind === 'add' ? step.into : step.section === null ? listOfPart(draft, step.part) : null
  const list = home ?? (step.kind === 'move' && step.section !== null ? { kind: 'questions' as const, section: step.section } : null)
  return list !== null && partsIn(draft, list)?.some((part) => part.key === key) === true
}

function keysAdded(edit: DesignEdit): ReadonlySet<string> {
  if (edit.kind === 'together') return new Set(edit.edits.flatMap((step) => [...keysAdded(step)]))
  return new Set(edit.kind === 'add' ? [edit.part.key] : [])
}
