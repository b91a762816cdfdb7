import { standingAt, type Standing } from '@aterrapport/domain/design/logic/standing.ts'
import { subjectsFor, type Subject } from '@aterrapport/domain/design/logic/subjects.ts'
import type { DesignPlace } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { useDeferredValue, useMemo } from 'react'
import { useDesign } from '../use-design.ts'

/** A place that an expression can stand at, and what it may read there. */
export interface LogicPlace {
  readonly draft: Questionnaire
  readonly place: DesignPlace
  readonly standing: Standing
  readonly subjects: readonly Subject[]
}

/**
 * What may be read at a place. It follows the draft a moment later, so that what is typed elsewhere is not kept waiting by all the names.
 * Null while nothing of the kind can stand there, as when somebody else has just removed the question.
 */
export function useLogicPlace(place: DesignPlace): LogicPlace | null {
  const draft = useDesign((state) => state.draft)
  const { section, question, column, of, check } = place
  const now = useMemo(() => ({ draft, place: { section, question, column, of, check } }), [draft, section, question, column, of, check])
  const seen = useDeferredValue(now)
  return useMemo(() => {
    const standing = standingAt(seen.draft, seen.place)
    return standing === null ? null : { ...seen, standing, subjects: subjectsFor(seen.draft, seen.place) }
  }, [seen])
}
