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
  /** The latest first. */
  readonly versions: readonly VersionSummary[]
}

export interface VersionSummary {
  readonly id: string
  readonly number: number
  readonly note: string
  readonly publishedAt: Instant
  readonly publishedBy: string
  readonly sections: number
  readonly questions: number
}

export interface VersionDetail {
  readonly id: string
  readonly number: number
  readonly note: string
  readonly publishedAt: Instant
  readonly publishedBy: string
  readonly sha256: string
  readonly document: Questionnaire
}

export type PublishRefusal =
  | { readonly kind: 'questionnaire-refused'; readonly problems: readonly DesignProblem[] }
  | { readonly kind: 'already-published'; readonly number: number }

export interface Published {
  readonly version: string
  readonly number: number
}
