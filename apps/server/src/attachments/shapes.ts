import type { FilesRefusal, ReleaseRefusal, Scan } from '@aterrapport/domain/attachment/scan.ts'
import type { FileType } from '@aterrapport/domain/questionnaire/kinds/file.ts'
import type { PromisedRefusal } from '@aterrapport/domain/report/promised-files.ts'
import type { Path } from '@aterrapport/domain/form/value.ts'
import * as z from 'zod'
import { ReportInput } from '../links/shapes.ts'
import type { FoundType } from './found-content.ts'

/** A file that somebody is about to send, known by its content so that it can be found again after a lost connection. */
export const BeginInput = ReportInput.extend({
  /** The key of the file question it answers. */
  question: z.string().max(300),
  name: z.string().max(1000),
  bytes: z.int().min(0),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
})

export const UploadInput = ReportInput.extend({ upload: z.uuid() })

/** How much of an upload has come for sure. */
export interface Progress {
  readonly upload: string
  readonly received: number
  /** The most that is taken at once. */
  readonly mostBytesOfAPart: number
}

/** An attached file as the scanner has left it. */
export interface FileState {
  readonly id: string
  readonly scan: Scan
}

/** Why a file was not taken: what it really is stands beside what is accepted, so that the person knows what to do. */
export type AttachmentRefusal =
  | { readonly kind: 'not-a-file-question'; readonly path: Path }
  | { readonly kind: 'file-too-large'; readonly most: number }
  /** The files of the report together. */
  | { readonly kind: 'files-too-large'; readonly most: number }
  /** Those that were removed from an answer counted in, since it can be taken back. */
  | { readonly kind: 'files-too-large-ever'; readonly most: number }
  | { readonly kind: 'file-empty' }
  /** What came is not what the sender reckoned: the file was changed while it was sent. */
  | { readonly kind: 'file-changed' }
  | { readonly kind: 'upload-unfinished'; readonly received: number; readonly bytes: number }
  | { readonly kind: 'file-type-not-accepted'; readonly found: FoundType; readonly accepted: readonly FileType[] }
  | { readonly kind: 'file-name-does-not-match'; readonly name: string; readonly found: FoundType }
  | ReleaseRefusal
  | FilesRefusal
  | PromisedRefusal
