import type { Invalidation } from '@aterrapport/domain/design/answer-schema.ts'
import type { DesignProblem } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Instant } from '@aterrapport/domain/time/instant.ts'
import * as z from 'zod'
import { givenText } from '../given-text.ts'

export const VersionInput = z.object({ version: z.uuid() })

/** The document is examined by the domain, which says every fault in it with its place; here only that it is JSON. */
export const PublishInput = z.object({ document: z.json(), note: givenText(1000).min(1) })

export interface QuestionnaireSummary {
  readonly id: string
  readonly key: string
  readonly title: string
  /** The latest first; the corrections of a version stand before it. */
  readonly versions: readonly VersionSummary[]
  /** The drafts with its key, the one that was last worked on first. */
  readonly drafts: readonly { readonly id: string; readonly updatedAt: Instant; readonly updatedBy: string }[]
}

export interface VersionSummary {
  readonly id: string
  readonly number: number
  /** 0 is the version itself; "Version 2, rättelse 1" is 1. */
  readonly correction: number
  /** Whether a later correction has taken its place. */
  readonly superseded: boolean
  /** Since when the version, with its corrections, is not to be used for new rounds. */
  readonly retiredAt: Instant | null
  readonly note: string
  readonly publishedAt: Instant
  readonly publishedBy: string
  readonly sections: number
  readonly questions: number
}

export interface VersionDetail {
  readonly id: string
  readonly questionnaire: string
  readonly number: number
  readonly correction: number
  readonly superseded: boolean
  readonly retiredAt: Instant | null
  readonly note: string
  readonly publishedAt: Instant
  readonly publishedBy: string
  readonly sha256: string
  readonly document: Questionnaire
}

export type PublishRefusal =
  | { readonly kind: 'questionnaire-refused'; readonly problems: readonly DesignProblem[] }
  | { readonly kind: 'already-published'; readonly number: number; readonly correction: number }
  /** Questions have become of another kind than those that were answered under the same key in the version told. */
  | { readonly kind: 'answers-broken'; readonly number: number; readonly invalidations: readonly Invalidation[] }

export interface Published {
  readonly version: string
  readonly number: number
  readonly correction: number
}
