import type { QuestionBase } from '../question.ts'

/** Attached files; what a file is, is told by its content and not by its name. */
export interface FileQuestion extends QuestionBase {
  readonly kind: 'file'
  readonly types: readonly FileType[]
  readonly most?: number
  readonly maxBytes?: number
}

export type FileType = 'pdf' | 'image' | 'word' | 'excel' | 'csv' | 'sie'
