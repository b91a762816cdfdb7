import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { accept, refuse, type Result } from '../result.ts'
import { replaces, type Invalidation } from './answer-schema.ts'

export interface NotACorrection {
  readonly kind: 'not-a-correction'
  /** What would make given answers wrong or lost; none where it only adds to what is asked. */
  readonly invalidations: readonly Invalidation[]
}

/** A correction of a published version changes nothing but texts, and none that somebody has agreed to: begun reports go over to it. */
export function correct(published: Questionnaire, corrected: Questionnaire): Result<null, NotACorrection> {
  const replacement = replaces(published, corrected)
  if (!replacement.ok) return refuse({ kind: 'not-a-correction', invalidations: replacement.refusal })
  return replacement.value === 'texts' ? accept(null) : refuse({ kind: 'not-a-correction', invalidations: [] })
}

/**
 * What a new version may not change of a version that has been answered. Reports stay on their version, but a key names the same column
 * of the statistics and last year's answer through the years, so it cannot come to hold another kind of answer; all else may change.
 */
export function brokenKeys(answered: Questionnaire, next: Questionnaire): readonly Invalidation[] {
  const replacement = replaces(answered, next)
  return replacement.ok ? [] : replacement.refusal.filter(({ reason }) => reason === 'kindChanged')
}
