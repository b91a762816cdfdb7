import { isWithinBounds } from '@aterrapport/domain/questionnaire/bounds.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { readQuestionnaire } from '@aterrapport/domain/questionnaire/read.ts'
import { WHOLE } from '@aterrapport/domain/questionnaire/design-problem.ts'
import { questionnaireSchema } from '@aterrapport/domain/questionnaire/schema.ts'
import { accept, refuse, type Result } from '@aterrapport/domain/result.ts'
import type { DraftRefusal } from './shapes.ts'

/** In characters: three times the largest questionnaire that anybody has shown us, and under what one call may carry. */
const LARGEST = 3_000_000

export function isTooLarge(document: Questionnaire): boolean {
  return JSON.stringify(document).length > LARGEST
}

/** A questionnaire that somebody gives to be worked on: of the right shape, whatever else must be put right. */
export function readDocument(json: unknown): Result<Questionnaire, DraftRefusal> {
  if (!isWithinBounds(json)) return refuse({ kind: 'draft-too-large' })
  const parsed = questionnaireSchema().safeParse(json)
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, code }) => {
      const at = path.map((step) => `/${String(step)}`).join('')
      return { place: WHOLE, cause: { kind: 'shape' as const, at, code } }
    })
    return refuse({ kind: 'not-a-questionnaire', problems })
  }
  return isTooLarge(parsed.data) ? refuse({ kind: 'draft-too-large' }) : accept(parsed.data)
}

/** How much must be put right before a draft can be published. */
export function problemsIn(document: Questionnaire): number {
  const read = readQuestionnaire(document)
  return read.ok ? 0 : read.refusal.length
}
