import type { FileValue, Value } from './value.ts'

/** Word's soft line break and page break among them. */
const LINE_BREAK = /\r\n|[\r\v\f\u0085]/g
const UNKEEPABLE = /(?![\t\n])[\p{Cc}\p{Cs}]/gu

/**
 * A text as it is kept: every line break is a newline, and besides it and the tab there are no control characters and no half
 * surrogate pairs, which neither the database nor the documents can hold. Emoji and marks of direction stay.
 */
export function plainText(text: string): string {
  return text.replaceAll(LINE_BREAK, '\n').replaceAll(UNKEEPABLE, '')
}

/** An answer as it is kept: its texts plain, and nothing in it that is no part of an answer. A file is compared with what was uploaded, so its facts stay. */
export function plainValue(value: Value): Value {
  if (value === null || typeof value === 'boolean') return value
  if (typeof value === 'string') return plainText(value)
  if ('unreadable' in value) return { unreadable: plainText(value.unreadable) }
  return isListOfKeys(value) ? value.map(plainText) : value.map(onlyFacts)
}

function isListOfKeys(list: readonly string[] | readonly FileValue[]): list is readonly string[] {
  return typeof list[0] === 'string'
}

function onlyFacts({ id, name, type, bytes, sha256 }: FileValue): FileValue {
  return { id, name, type, bytes, sha256 }
}
