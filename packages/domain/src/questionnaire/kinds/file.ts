import * as z from 'zod/mini'
import type { FileValue, Value } from '../../form/value.ts'
import { NO_FAULTS, type KindRules } from './kind.ts'
import type { QuestionBase } from '../question.ts'
import type { Count } from '../limits.ts'
import { limitSchema, questionShape, type ShapeOf } from '../schema-parts.ts'

/** Attached files; what a file is, is told by its content and not by its name. */
export interface FileQuestion extends QuestionBase {
  readonly kind: 'file'
  readonly types: readonly FileType[]
  readonly most?: Count
  readonly maxBytes?: Count
  /** Whether the answer may be that the files come later, with the last day at the path `key:later`. */
  readonly mayComeLater?: true
}

export type FileType = 'pdf' | 'image' | 'word' | 'excel' | 'csv' | 'sie'

/** The most files a question may take, and takes when it does not say. */
export const MOST_FILES = 20

export const file: KindRules<FileQuestion> = {
  parts: [],
  rules(question) {
    // One that is worked out is judged with the other limits, the most there may be included.
    const most = typeof question.most === 'object' ? Infinity : (question.most ?? MOST_FILES)
    return {
      type: 'files',
      reckon(value) {
        const files = filesIn(value)
        return files === null || files.length === 0 ? null : files.map(({ id }) => id)
      },
      unusable: () => ({ kind: 'wrongKind' }),
      faults: (known) => (typeof known === 'object' && known.length > most ? [{ kind: 'tooManyFiles', most }] : NO_FAULTS),
    }
  },
  read: () => null,
  format: (value) => (filesIn(value) ?? []).map(({ name }) => name).join('; '),
}

/** Whether something is what identifies an attached file. */
export function isFileValue(given: unknown): given is FileValue {
  if (typeof given !== 'object' || given === null) return false
  const { id, name, type, bytes, sha256 } = given as Partial<Record<keyof FileValue, unknown>> // only looked at, key by key
  return (
    [id, name, type, sha256].every((text) => typeof text === 'string' && text.length <= 500) &&
    typeof bytes === 'number' &&
    Number.isSafeInteger(bytes) &&
    bytes >= 0
  )
}

/** The attached files a value consists of; null when it is another kind of thing. */
export function filesIn(value: Value): readonly FileValue[] | null {
  if (!Array.isArray(value)) return null
  const list: readonly unknown[] = value
  return list.every(isFileValue) ? list : null
}

/** The largest file any question may ask for. */
export const MOST_BYTES = 100_000_000

export function fileSchema() {
  return z.strictObject({
    ...questionShape('file'),
    types: z.array(z.enum(['pdf', 'image', 'word', 'excel', 'csv', 'sie'])).check(z.minLength(1), z.maxLength(6)),
    most: z.exactOptional(limitSchema(MOST_FILES)),
    maxBytes: z.exactOptional(limitSchema(MOST_BYTES)),
    mayComeLater: z.exactOptional(z.literal(true)),
  } satisfies ShapeOf<FileQuestion>)
}
