import type { FormContext as Facts } from '@aterrapport/domain/form/context.ts'
import type { Answers } from '@aterrapport/domain/form/value.ts'
import type { FormEnvironment } from '@aterrapport/ui/form/form-context.ts'
import { createContext, use } from 'react'

/** The draft as a form that can be filled in: one for the canvas, for the values beside formulas, and for trying it. */
export interface Trial {
  /** Live on the sound part of the draft; another object each time the draft's logic changes, with the answers kept. */
  readonly environment: FormEnvironment
  /** The recipient it is filled in as. */
  readonly facts: Facts
  /** What that recipient handed in last year; null when it is made up, or handed nothing in. */
  readonly previous: Answers | null
  /** Everything that has been answered so far. */
  readonly answers: () => Answers
  /** Starts over, as another recipient or with other answers. */
  readonly restart: (given: TrialStart) => void
}

/** What a trial begins with. */
export interface TrialStart {
  readonly facts: Facts
  readonly previous: Answers | null
  readonly answers: Answers
}

export const TrialContext = createContext<Trial | null>(null)

/** The trial of the draft that the page is about. */
export function useTrial(): Trial {
  const trial = use(TrialContext)
  if (trial === null) throw new Error('a trial must stand inside a TrialContext')
  return trial
}
