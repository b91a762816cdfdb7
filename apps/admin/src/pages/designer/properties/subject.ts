import type { DesignEdit, EditRefusal, WholeQuestionnaire } from '@aterrapport/domain/design/design-edit.ts'
import type { PartPlace } from '@aterrapport/domain/design/part.ts'
import { WHOLE, type Aspect, type DesignPlace } from '@aterrapport/domain/questionnaire/design-problem.ts'
import { createContext, use } from 'react'
import { useTexts } from '../../../texts/use-texts.ts'
import { designCauseText } from '../../questionnaires/design-cause-text.ts'
import { useDesign, useDesignStore } from '../use-design.ts'
import { refusalText } from './refusal-text.ts'

/** The part whose properties the fields set: as edits name it, and as problems do. */
export interface Subject {
  readonly of: PartPlace | WholeQuestionnaire
  readonly place: DesignPlace
}

export const SubjectContext = createContext<Subject>({ of: { kind: 'questionnaire' }, place: WHOLE })

export function useSubject(): Subject {
  return use(SubjectContext)
}

export type PropertyValue = Extract<DesignEdit, { readonly kind: 'change' }>['value']

/** What gives a property of the subject a value, or with null leaves it out. */
export function useChange(): (property: string, value: PropertyValue) => EditRefusal | null {
  const store = useDesignStore()
  const { of } = useSubject()
  return (property, value) => store.edit({ kind: 'change', of, property, value })
}

/** What says in words why the draft stays as it is. */
export function useRefusalText(): (refusal: EditRefusal | null) => string | null {
  const store = useDesignStore()
  const texts = useTexts()
  return (refusal) => (refusal === null ? null : refusalText(refusal, store.state().draft, texts))
}

/** What is wrong with an aspect of the subject, or with null with the subject itself, in words. */
export function useProblems(of: Aspect | null): readonly string[] {
  const { place } = useSubject()
  const texts = useTexts()
  return useDesign(({ problems }) => problems)
    .filter((problem) => problem.place.of === of && problem.place.check === place.check && isAt(problem.place, place))
    .map(({ cause }) => designCauseText(cause, texts))
}

/** How much is wrong with some aspects of the subject. */
export function useProblemCount(aspects: readonly Aspect[]): number {
  const { place } = useSubject()
  return useDesign(({ problems }) => problems).filter(({ place: at }) => at.of !== null && aspects.includes(at.of) && isAt(at, place))
    .length
}

/** A question may have been moved to another section since the problem was found. */
function isAt(one: DesignPlace, other: DesignPlace): boolean {
  if (one.question !== other.question || one.column !== other.column) return false
  return one.question !== null || one.section === other.section
}
