import type { Identification } from '../access/identification.ts'
import type { CalendarDate, Instant } from '../time/instant.ts'

/** Somebody at the recipient, as every answer and signature names them. */
export interface Person {
  readonly id: string
  readonly name: string
  readonly position: string | null
  readonly email: string
}

/** The one asked to certify or to sign, by the address their personal link is sent to. */
export interface Assignee {
  readonly name: string
  readonly email: string
}

/** Where a report is in its life (design: notStarted → … → closed), with what belongs to each state and to no other. */
export type ReportState =
  | { readonly status: 'notStarted' }
  | { readonly status: 'inProgress'; readonly sentBack: SentBack | null }
  | { readonly status: 'awaitingCertification'; readonly handover: Handover; readonly supplement: SupplementRequest | null }
  | {
      readonly status: 'awaitingSignature'
      readonly handover: Handover
      readonly certification: Certification | null
      readonly supplement: SupplementRequest | null
    }
  | { readonly status: 'submitted'; readonly submission: number; readonly at: Instant }
  | { readonly status: 'supplementRequested'; readonly supplement: SupplementRequest; readonly sentBack: SentBack | null }
  | { readonly status: 'approved'; readonly submission: number; readonly at: Instant }
  | { readonly status: 'closed'; readonly submission: number; readonly at: Instant }
  | { readonly status: 'cancelled'; readonly at: Instant; readonly reason: string }

export type ReportStatus = ReportState['status']

/** What the authority asks to have completed after submission `submission`: only the named sections unlock, until a day of its own. */
export interface SupplementRequest {
  readonly submission: number
  /** Who wanted it: the authority, or the recipient who asked to change what was handed in. */
  readonly wishedBy: 'authority' | 'recipient'
  readonly sections: readonly string[]
  readonly reason: string
  readonly dueOn: CalendarDate
}

/** The answers locked and handed to those who vouch for them. The certifier is null when the round asks for a signature only. */
export interface Handover {
  readonly by: Person
  readonly at: Instant
  readonly certifier: Assignee | null
  readonly signatory: Assignee
}

/** Declined by the one who should have vouched, with the reason the contributors are told. */
export interface SentBack {
  readonly by: Person
  readonly as: 'certifier' | 'signatory'
  readonly at: Instant
  readonly reason: string
}

/** The finance chief's word, by the two alternatives of the agreement's Bilaga. Alternative 2 does not stop the report; it flags it. */
export type Certification = CorrectAccounts | IncorrectAccounts

interface CertificationBase {
  readonly by: Person
  /** How they had shown who they are; what was certified before that was kept was by e-mail. */
  readonly identification?: Identification
  readonly at: Instant
  readonly phone: string
}

interface CorrectAccounts extends CertificationBase {
  readonly alternative: 1
}

interface IncorrectAccounts extends CertificationBase {
  readonly alternative: 2
  readonly deviations: string
  readonly measures: string
}

/** The authorised signatory's word, with the ground for it. */
export interface Signature {
  readonly by: Person
  /** As for a certification. */
  readonly identification?: Identification
  readonly at: Instant
  /** A key of the questionnaire's `signOff.signature.grounds`. */
  readonly ground: string
  /** Point of the delegation scheme, or the decision, as the recipient writes it. */
  readonly groundReference: string
}
