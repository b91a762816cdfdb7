import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { readDraft, readQuestionnaire } from '@aterrapport/domain/questionnaire/read.ts'
import { refuse, type Result } from '@aterrapport/domain/result.ts'
import type { DraftRefusal } from './shapes.ts'

/** In characters: many times the largest questionnaire that anybody has shown us, and under what one call may carry. */
const LARGEST = 3_000_000

export function isTooLarge(document: Questionnaire): boolean {
  return JSON.stringify(document).length > LARGEST
}

/** A questionnaire that somebody gives to be worked on: of the right shape, whatever else must be put right. */
export function readDocument(json: unknown): Result<Questionnaire, DraftRefusal> {
  const read = readDraft(json)
  if (!read.ok) return refuse({ kind: 'not-a-questionnaire', problems: read.refusal })
  return isTooLarge(read.value) ? refuse({ kind: 'draft-too-large' }) : read
}

/** How much must be put right before a draft can be published. */
export function problemsIn(document: Questionnaire): number {
  const read = readQuestionnaire(document)
  return read.ok ? 0 : read.refusal.length
}
