import { standingAt, type Standing } from '@aterrapport/domain/design/logic/standing.ts'
import { subjectsFor, type Subject } from '@aterrapport/domain/design/logic/subjects.ts'
import type { DesignPlace } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { useMemo } from 'react'
import { useDesign } from '../use-design.ts'

/** A place that an expression can stand at, and what it may read there. */
export interface LogicPlace {
  readonly draft: Questionnaire
  readonly place: DesignPlace
  readonly standing: Standing
  readonly subjects: readonly Subject[]
}

/** Null while nothing of the kind can stand there, as when somebody else has just removed the question. */
export function useLogicPlace(place: DesignPlace): LogicPlace | null {
  const draft = useDesign((state) => state.draft)
  const { section, question, column, of, check } = place
  return useMemo(() => {
    const at: DesignPlace = { section, question, column, of, check }
    const standing = standingAt(draft, at)
    return standing === null ? null : { draft, place: at, standing, subjects: subjectsFor(draft, at) }
  }, [draft, section, question, column, of, check])
}
