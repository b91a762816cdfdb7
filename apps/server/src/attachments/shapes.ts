import type { FileType } from '@aterrapport/domain/questionnaire/kinds/file.ts'

/** Why a file was not taken: what it really is stands beside what is accepted, so that the person knows what to do. */
export type AttachmentRefusal =
  | { readonly kind: 'file-too-large'; readonly most: number }
  | { readonly kind: 'file-empty' }
  | {
      readonly kind: 'file-type-not-accepted'
      readonly found: FileType | 'html' | 'program' | 'archive' | 'text' | 'unknown'
      readonly accepted: readonly FileType[]
    }
  | {
      readonly kind: 'file-name-does-not-match'
      readonly name: string
      readonly found: FileType | 'html' | 'program' | 'archive' | 'text' | 'unknown'
    }
