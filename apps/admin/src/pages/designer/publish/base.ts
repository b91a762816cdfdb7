import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { yearIn } from '../blocks/year-in.ts'

/** The published version that a draft is based on. */
export interface Base {
  readonly version: string
  /** "version 2", as it stands in a sentence. */
  readonly name: string
  readonly document: Questionnaire
}

/** Whether a draft is about a later year than the version it is based on. */
export function isOfLaterYear(draft: Questionnaire, base: Questionnaire): boolean {
  const [year, before] = [yearIn(draft), yearIn(base)]
  return year !== null && before !== null && year > before
}
