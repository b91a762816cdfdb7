import type { DesignPlace } from '../questionnaire/design-problem.ts'
import type { ListPlace, Part, PartPlace } from './part.ts'

/**
 * One thing that a designer does to a draft. It is JSON, small enough to be sent as it is made. `before` is the key of the part that it
 * comes to stand before; null is last.
 */
export type DesignEdit =
  | { readonly kind: 'add'; readonly into: ListPlace; readonly part: Part; readonly before: string | null }
  | { readonly kind: 'remove'; readonly part: PartPlace; readonly evenSo?: true }
  /** Only a question may go to another section; `section` is null for all that stays in its list. */
  | { readonly kind: 'move'; readonly part: PartPlace; readonly section: string | null; readonly before: string | null }
  /** Another key, on the part and in every expression that reads it. */
  | { readonly kind: 'rename'; readonly part: PartPlace; readonly to: string }
  /** Gives a property a value, or with null leaves it out. Parts with keys have edits of their own, but fixed rows may give way to added ones. */
  | {
      readonly kind: 'change'
      readonly of: PartPlace | WholeQuestionnaire
      readonly property: string
      readonly value: JsonValue
      readonly evenSo?: true
    }
  /** Another part with the same key, as when a question becomes one of another kind. */
  | { readonly kind: 'replace'; readonly part: PartPlace; readonly by: Part; readonly evenSo?: true }
  /** Several that are one to the designer: all are done, or none. */
  | { readonly kind: 'together'; readonly edits: readonly DesignEdit[] }

export interface WholeQuestionnaire {
  readonly kind: 'questionnaire'
}

/** What a property may be, before a schema has read it. */
type JsonValue = object | string | number | boolean | null

/** Why a draft stays as it is. */
export type EditRefusal =
  | { readonly kind: 'notThere' }
  | { readonly kind: 'keyTaken'; readonly key: string }
  | { readonly kind: 'reservedKey'; readonly key: string }
  /** Expressions already read something of that name, and would come to mean another thing. */
  | { readonly kind: 'nameAwaited'; readonly key: string; readonly places: readonly DesignPlace[] }
  | { readonly kind: 'dependedOn'; readonly dependants: readonly DesignPlace[] }
  /** A choice has choices, and a table columns and rows. */
  | { readonly kind: 'onlyOne' }
  /** Not what the schema of a questionnaire allows; `at` is a JSON pointer into what was changed. */
  | { readonly kind: 'shape'; readonly at: string; readonly code: string }

/** A draft after an edit, and the edit that takes it back. */
export interface Edited<Document> {
  readonly draft: Document
  readonly inverse: DesignEdit
}
