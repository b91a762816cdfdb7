import { freeKey } from '@aterrapport/domain/design/free-keys.ts'
import { isUnnamedKey, keyFromLabel } from '@aterrapport/domain/design/new-part.ts'
import type { Labelled, PartEdits } from './part-edits.ts'

/** Gives a part the key that its label says, unless somebody has chosen one. */
export function nameKey(edits: PartEdits, { key, label }: Labelled): void {
  const base = keyFromLabel(label.sv)
  if (!isUnnamedKey(key) || base === null || withoutNumber(base) === withoutNumber(key)) return
  edits.rename(key, freeKey(base, new Set(edits.keys())))
}

function withoutNumber(key: string): string {
  return key.replace(/_\d+$/, '')
}
