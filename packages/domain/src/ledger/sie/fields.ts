import type { NoteKind } from '../entry.ts'

/** One field of a SIE record: a text, or a list within braces. */
export type Field = string | readonly string[]

export interface Fields {
  readonly fields: readonly Field[]
  /** What was wrong with the line; what could be read of it is there all the same. */
  readonly faults: readonly NoteKind[]
}

/**
 * The fields of a SIE record: parted by blanks or tabs, quoted where they hold blanks, `\"` a quotation mark within. A quotation
 * mark that neither begins nor ends a field is taken as it stands, since the field can be read in one way only.
 */
export function fieldsOf(text: string): Fields {
  const faults = new Set<NoteKind>()
  const fields: Field[] = []
  let list: string[] | null = null
  let at = 0
  while (at < text.length) {
    const character = text.charAt(at)
    if (character === ' ' || character === '\t') at += 1
    else if (character === '{' && list === null) {
      list = []
      at += 1
    } else if (character === '}' && list !== null) {
      fields.push(list)
      list = null
      at += 1
    } else {
      const { field, next } = character === '"' ? quoted(text, at + 1, faults) : bare(text, at, list === null ? isBlank : endsInList)
      if (list === null) fields.push(field)
      else list.push(field)
      at = next
    }
  }
  if (list !== null) {
    faults.add('objectListNotClosed')
    fields.push(list)
  }
  return { fields, faults: [...faults] }
}

interface Read {
  readonly field: string
  readonly next: number
}

function bare(text: string, from: number, ends: (character: string) => boolean): Read {
  let to = from
  while (to < text.length && !ends(text.charAt(to))) to += 1
  return { field: text.slice(from, to), next: to }
}

function quoted(text: string, from: number, faults: Set<NoteKind>): Read {
  let field = ''
  for (let at = from; at < text.length; at += 1) {
    const character = text.charAt(at)
    if (character === '\\' && text.charAt(at + 1) === '"') {
      field += '"'
      at += 1
    } else if (character !== '"') field += character
    else if (endsField(text, at + 1)) return { field, next: at + 1 }
    else {
      faults.add('strayQuote')
      field += '"'
    }
  }
  faults.add('quoteNotClosed')
  return { field, next: text.length }
}

function endsField(text: string, at: number): boolean {
  return at >= text.length || isBlank(text.charAt(at)) || text.charAt(at) === '}'
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\t'
}

function endsInList(character: string): boolean {
  return isBlank(character) || character === '}'
}
