import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import type { MergeRefusal } from '@aterrapport/domain/design/merging.ts'
import type { NotACorrection } from '@aterrapport/domain/design/publishing.ts'
import type { DesignProblem } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import * as z from 'zod'
import { givenText } from '../given-text.ts'

export const DraftInput = z.object({ draft: z.uuid() })

export type CreateInput = z.infer<typeof CreateInput>
export const CreateInput = z.object({
  from: z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('empty'),
      key: z
        .string()
        .regex(/^[a-z][a-z0-9-]*$/)
        .max(100),
      title: givenText(1000).min(1),
    }),
    z.object({ kind: z.enum(['version', 'nextYear']), version: z.uuid() }),
    /** The document is read by the domain, which says every fault in its shape with its place. */
    z.object({ kind: z.literal('document'), document: z.json() }),
  ]),
})

export type PublishDraftInput = z.infer<typeof PublishDraftInput>
export const PublishDraftInput = DraftInput.extend({
  /** What the designer has seen and means to publish. */
  revision: z.int().min(0),
  note: givenText(1000).min(1),
  as: z.enum(['version', 'correction']),
  /** The version published since the draft was begun, where the designer has been told of it and publishes all the same. */
  over: z.uuid().optional(),
})

/** One window that a draft is open in: the same identifier for as long as it is open. */
const Client = z.uuid()

export type EditInput = z.infer<typeof EditInput>
/** What an edit may be is told by the domain; here it has a type for the pages' sake alone. */
export const EditInput = DraftInput.extend({
  client: Client,
  since: z.int().min(0),
  edits: z
    .array(z.object({ id: z.uuid(), edit: z.custom<DesignEdit>() }))
    .min(1)
    .max(100),
})

export type ChangesInput = z.infer<typeof ChangesInput>
/** `at` is what the designer works on, as the pages spell it; null is nothing in particular. */
export const ChangesInput = DraftInput.extend({ client: Client, since: z.int().min(0), at: z.string().max(500).nullable() })

/** The version that a draft was made from, or has become. */
export interface BasedOn {
  readonly version: string
  readonly number: number
  readonly correction: number
  readonly title: string
}

export interface DraftSummary {
  readonly id: string
  readonly title: string
  readonly key: string
  readonly basedOn: BasedOn | null
  /** Whether it says anything else than the version that it is based on. */
  readonly changed: boolean
  readonly updatedAt: Instant
  readonly updatedBy: string
  /** How much must be put right before it can be published. */
  readonly problems: number
}

export interface DraftDetail {
  readonly id: string
  readonly document: Questionnaire
  readonly revision: number
  readonly basedOn: BasedOn | null
  readonly others: readonly OtherDesigner[]
}

/** Somebody who has the draft open in another window just now. */
export interface OtherDesigner {
  readonly client: string
  readonly name: string
  readonly at: string | null
}

/** An edit as it was done, after merging; the draft's revision after it. */
export interface DraftChange {
  readonly revision: number
  readonly id: string
  readonly edit: DesignEdit
  readonly by: { readonly id: string; readonly name: string }
  readonly at: Instant
}

export type DraftEditRefusal = MergeRefusal | { readonly kind: 'notAnEdit' } | { readonly kind: 'draftTooLarge' }

export interface EditedDraft {
  readonly revision: number
  /** Every edit after the revision that was sent, the caller's own among them. */
  readonly changes: readonly DraftChange[]
  /** The edits that were not done; `by` is who did the other edit of a conflict. */
  readonly refused: readonly { readonly id: string; readonly refusal: DraftEditRefusal; readonly by: string | null }[]
}

export interface DraftChanges {
  readonly revision: number
  readonly changes: readonly DraftChange[]
  readonly others: readonly OtherDesigner[]
}

export type DraftRefusal =
  /** The caller knows a revision so old that what has been done since is no longer kept: read the draft anew. */
  | { readonly kind: 'start-over'; readonly revision: number }
  /** Another questionnaire of the authority has the key. */
  | { readonly kind: 'key-taken'; readonly key: string }
  /** What was given as a questionnaire has not the shape of one. */
  | { readonly kind: 'not-a-questionnaire'; readonly problems: readonly DesignProblem[] }
  | { readonly kind: 'draft-too-large' }
  /** Somebody has edited the draft since the revision that was to be published. */
  | { readonly kind: 'changed-since'; readonly revision: number }
  /** Somebody has published the questionnaire since the draft was begun; `version` says so knowingly by `over`. */
  | { readonly kind: 'published-since'; readonly version: string; readonly number: number; readonly correction: number }
  /** The draft was not made from a version of its own questionnaire. */
  | { readonly kind: 'nothing-to-correct' }
  | NotACorrection
  /** The version is no longer to be used for new rounds. */
  | { readonly kind: 'version-retired'; readonly number: number }
