import type { FileType } from '@aterrapport/domain/questionnaire/kinds/file.ts'

/** What a file's bytes say that it is: one of the types a question may accept, or something that no question does. */
export type FoundType =
  | FileType
  | 'html'
  | 'program'
  /** A document with programs in it. */
  | 'macros'
  /** A document that nobody can open without a password. */
  | 'encrypted'
  | 'archive'
  /** An archive that would unpack to far more than it is. */
  | 'bomb'
  /** Two files in one: it begins as one thing and ends as another. */
  | 'twofold'
  | 'text'
  | 'unknown'

export interface FoundContent {
  readonly type: FoundType
  readonly mediaType: string
  /** The endings that a file of this content may have. */
  readonly endings: readonly string[]
}

export function nothingAccepted(type: FoundType, mediaType: string): FoundContent {
  return { type, mediaType, endings: [] }
}
