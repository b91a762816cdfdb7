import type { FileType } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import type { Path } from '@aterrapport/domain/form/value.ts'
import type { FoundType } from './content-type.ts'

/** Why a file was not taken: what it really is stands beside what is accepted, so that the person knows what to do. */
export type AttachmentRefusal =
  | { readonly kind: 'not-a-file-question'; readonly path: Path }
  | { readonly kind: 'file-too-large'; readonly most: number }
  /** The files of the report together. */
  | { readonly kind: 'files-too-large'; readonly most: number }
  | { readonly kind: 'file-empty' }
  | { readonly kind: 'file-type-not-accepted'; readonly found: FoundType; readonly accepted: readonly FileType[] }
  | { readonly kind: 'file-name-does-not-match'; readonly name: string; readonly found: FoundType }
