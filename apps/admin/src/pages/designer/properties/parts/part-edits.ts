import type { EditRefusal } from '@aterrapport/domain/design/design-edit.ts'
import { freeKey } from '@aterrapport/domain/design/free-keys.ts'
import { isUnnamedKey, keyFromLabel } from '@aterrapport/domain/design/new-part.ts'
import { partsIn, placeIn, type ListPlace, type Part } from '@aterrapport/domain/design/part.ts'
import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import type { Text } from '@aterrapport/domain/text.ts'
import type { DesignStore } from '../../design-store.ts'
import type { PropertyValue } from '../subject.ts'
import type { PastedLine } from './pasted-lines.ts'

type Refused = EditRefusal | null

/** What can be done to a list of parts, wherever it stands in the questionnaire. */
export interface PartEdits {
  /** The keys of the list as it is now. */
  keys(): readonly string[]
  /** A new part with an empty label, or any other, before the part of the key or last. */
  add(part: Part, before: string | null): Refused
  /** Many at once, after the part of the key or instead of it. They also come instead of parts that nobody has written in. */
  paste(lines: readonly PastedLine[], after: string, instead: boolean): Refused
  remove(key: string, evenSo: boolean): Refused
  move(key: string, before: string | null): Refused
  rename(key: string, to: string): Refused
  change(key: string, property: string, value: PropertyValue): Refused
}

/** A part whose key is made from its label, or is the first free one of its kind. */
export interface Labelled extends Part {
  readonly label: Text
}

/** A new part of a list that holds labels. */
export function labelled(word: string, taken: ReadonlySet<string>, line?: PastedLine): Labelled {
  const label = { sv: line?.label ?? '' }
  return { key: freeKey(line?.key ?? keyFromLabel(label.sv) ?? `${word}_${taken.size + 1}`, taken), label }
}

/** Whether nobody has written what a part says. */
function isUntouched(part: Part): boolean {
  if (!('label' in part) || !isUnnamedKey(part.key)) return false
  const { label } = part as Labelled // choices, fixed rows and grounds have labels, which are texts
  return label.sv === '' || keyFromLabel(label.sv) === part.key
}

/** The edits of a list of the draft that edits know. New parts are called by the word until they are named. */
export function partEdits(store: DesignStore, list: ListPlace, word: string): PartEdits {
  const parts = () => partsIn(store.state().draft, list) ?? []
  const keys = () => parts().map(({ key }) => key)
  return {
    keys,
    add: (part, before) => store.edit({ kind: 'add', into: list, part, before }),
    paste(lines, after, instead) {
      const before = keys()[keys().indexOf(after) + 1] ?? null
      // What a new list begins with gives way; a list must have one, so it goes last.
      const untouched = parts().every(isUntouched) ? keys() : []
      const gone = instead ? [after, ...untouched.filter((key) => key !== after)] : untouched
      const taken = new Set(keys())
      const edits = lines.map((line): DesignEdit => {
        const part = labelled(word, taken, line)
        taken.add(part.key)
        return { kind: 'add', into: list, part, before }
      })
      const removals = gone.map((key): DesignEdit => ({ kind: 'remove', part: placeIn(list, key) }))
      return store.edit({ kind: 'together', edits: [...edits, ...removals] })
    },
    remove: (key, evenSo) => store.edit({ kind: 'remove', part: placeIn(list, key), ...(evenSo ? { evenSo } : {}) }),
    move: (key, before) => store.edit({ kind: 'move', part: placeIn(list, key), section: null, before }),
    rename: (key, to) => store.edit({ kind: 'rename', part: placeIn(list, key), to }),
    change: (key, property, value) => store.edit({ kind: 'change', of: placeIn(list, key), property, value }),
  }
}
