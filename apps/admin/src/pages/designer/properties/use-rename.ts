import type { EditRefusal } from '@aterrapport/domain/design/design-edit.ts'
import type { PartPlace } from '@aterrapport/domain/design/part.ts'
import { useDesignStore } from '../use-design.ts'
import { useRefusalText } from './subject.ts'

/** What gives a part another key, and says why not. A selected part stays selected under its new key. */
export function useRename(part: PartPlace): (to: string) => string | null {
  const store = useDesignStore()
  const why = useRefusalText()
  return (to) => {
    const { selected } = store.state()
    const refusal: EditRefusal | null = store.edit({ kind: 'rename', part, to })
    if (refusal === null && selected.kind === part.kind && selected.key === part.key) store.select({ ...part, key: to })
    return why(refusal)
  }
}
