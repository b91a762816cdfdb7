import { replaces, type Invalidation } from '@aterrapport/domain/design/answer-schema.ts'
import { brokenKeys } from '@aterrapport/domain/design/publishing.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'

/** How a draft may be published beside the version that it is based on. */
export interface MayPublish {
  /** Why it may not be a new version: questions that have become of another kind under the key they had. */
  readonly broken: readonly Invalidation[]
  readonly correction: MayCorrect
}

export type MayCorrect =
  | { readonly kind: 'yes' }
  | { readonly kind: 'otherKey' }
  | { readonly kind: 'moreThanTexts' }
  | { readonly kind: 'invalidates'; readonly invalidations: readonly Invalidation[] }

/** By the rules that the server asks once more. A draft with another key becomes a questionnaire of its own, which nothing binds. */
export function mayPublish(base: Questionnaire, draft: Questionnaire): MayPublish {
  if (base.key !== draft.key) return { broken: [], correction: { kind: 'otherKey' } }
  const replacing = replaces(base, draft)
  const broken = brokenKeys(base, draft)
  if (!replacing.ok) return { broken, correction: { kind: 'invalidates', invalidations: replacing.refusal } }
  return { broken, correction: { kind: replacing.value === 'texts' ? 'yes' : 'moreThanTexts' } }
}
