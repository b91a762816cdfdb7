import type { EditRefusal } from '@aterrapport/domain/design/design-edit.ts'
import type { DesignStore } from '../../design-store.ts'
import { labelled, type Labelled, type PartEdits } from './part-edits.ts'

/** The edits of the grounds of authority, which are no parts of their own but stand in the words of the sign-off. */
export function groundEdits(store: DesignStore): PartEdits {
  const grounds = (): readonly Labelled[] => store.state().draft.signOff.signature.grounds
  const keys = () => grounds().map(({ key }) => key)
  const become = (next: readonly object[]): EditRefusal | null => {
    const { signOff } = store.state().draft
    const value = { ...signOff, signature: { ...signOff.signature, grounds: next } }
    return store.edit({ kind: 'change', of: { kind: 'questionnaire' }, property: 'signOff', value })
  }
  const before = (list: readonly Labelled[], key: string | null) => (key === null ? list.length : list.findIndex((one) => one.key === key))
  const each = (key: string, change: (ground: Labelled) => object) => become(grounds().map((one) => (one.key === key ? change(one) : one)))
  return {
    keys,
    add: (part, key) => become(grounds().toSpliced(before(grounds(), key), 0, part as Labelled)), // the list's own `make` made it
    paste(lines, after, instead) {
      const at = keys().indexOf(after)
      const taken = new Set(instead ? keys().toSpliced(at, 1) : keys())
      const pasted = lines.map((line) => {
        const part = labelled('grund', taken, line)
        taken.add(part.key)
        return part
      })
      return become(grounds().toSpliced(instead ? at : at + 1, instead ? 1 : 0, ...pasted))
    },
    remove: (key) => become(grounds().filter((one) => one.key !== key)),
    move(key, to) {
      const moved = grounds().filter((one) => one.key === key)
      const others = grounds().filter((one) => one.key !== key)
      return become(others.toSpliced(before(others, to), 0, ...moved))
    },
    rename(key, to) {
      if (keys().includes(to)) return { kind: 'keyTaken', key: to }
      return each(key, (ground) => ({ ...ground, key: to }))
    },
    change: (key, property, value) => each(key, (ground) => ({ ...ground, [property]: value })),
  }
}
