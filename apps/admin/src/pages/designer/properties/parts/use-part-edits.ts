import type { ListPlace } from '@aterrapport/domain/design/part.ts'
import { useMemo } from 'react'
import { useDesignStore } from '../../use-design.ts'
import { useSubject } from '../subject.ts'
import { partEdits, type PartEdits } from './part-edits.ts'

/** The edits of a list of the subject, the same as long as the list is. */
export function usePartEdits(kind: 'choices' | 'checks' | 'columns' | 'rows', word: string): PartEdits {
  const store = useDesignStore()
  const { place } = useSubject()
  const { question, column } = place
  return useMemo(() => {
    if (question === null) throw new Error('such lists stand in questions')
    const list: ListPlace = kind === 'choices' || kind === 'checks' ? { kind, question, column } : { kind, question }
    return partEdits(store, list, word)
  }, [store, kind, word, question, column])
}
