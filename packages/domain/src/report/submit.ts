import { receiptNumber } from './receipt-number.ts'
import type { Person, ReportState, Signature } from './state.ts'
import type { SubmissionDocument } from './submission.ts'
import { stateFor, type NotNow } from './transitions.ts'
import type { Identification } from '../access/identification.ts'
import { asIdentified, mayVouch, type IdentificationRefusal } from '../access/may-vouch.ts'
import { stopsHandingIn, type Problem } from '../form/problem.ts'
import { isSameEmail } from '../organisation/email.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { RoundNow } from '../round/answerable.ts'
import type { SignOffRule } from '../round/sign-off.ts'
import { roundTakes, type TakingRefusal } from '../round/takes.ts'
import { endOfDay } from '../time/days.ts'
import { lastDay } from './overdue.ts'

export type SubmitRefusal =
  | NotNow
  | TakingRefusal
  | IdentificationRefusal
  | { readonly kind: 'already-submitted'; readonly submission: number }
  | { readonly kind: 'not-the-signatory' }
  | { readonly kind: 'same-person' }
  | { readonly kind: 'unknown-ground'; readonly ground: string }
  | { readonly kind: 'incomplete'; readonly problems: readonly Problem[] }

/** Everything a submission freezes that this rule does not decide itself. */
export type SubmissionFacts = Pick<
  SubmissionDocument,
  'number' | 'replaces' | 'authority' | 'grant' | 'round' | 'recipient' | 'questionnaire' | 'context' | 'previous' | 'answers'
>

export interface Submitting {
  /** The uuid the submission will have; its receipt number is made from it. */
  readonly id: string
  readonly by: Person
  readonly identification: Identification
  readonly ground: string
  readonly groundReference: string
  /** What the server's own evaluation of the answers says at this moment. */
  readonly problems: readonly Problem[]
  readonly questionnaire: Questionnaire
  readonly facts: SubmissionFacts
  readonly signOff: SignOffRule
  readonly round: RoundNow
}

export interface Submitted {
  readonly state: ReportState
  readonly document: SubmissionDocument
}

/**
 * Signs and so hands a report in: the named signatory says that the answers are right and on what ground they may say so.
 * What is handed in late is taken and marked late. A report asked for again may be handed in after closing.
 */
export function submit(state: ReportState, given: Submitting): Result<Submitted, SubmitRefusal> {
  if (state.status === 'submitted' || state.status === 'approved' || state.status === 'closed')
    return refuse({ kind: 'already-submitted', submission: state.submission })
  const allowed = stateFor(state, 'sign')
  if (!allowed.ok) return allowed
  const { handover, certification, supplement } = allowed.value
  const { by, identification, questionnaire, signOff, round } = given
  const open = roundTakes(round, supplement !== null)
  if (!open.ok) return open
  if (!isSameEmail(handover.signatory.email, by.email)) return refuse({ kind: 'not-the-signatory' })
  if (certification !== null && !signOff.samePersonAllowed && certification.by.id === by.id) return refuse({ kind: 'same-person' })
  const known = mayVouch(identification, { needed: signOff.identification, now: round.now })
  if (!known.ok) return known
  if (!questionnaire.signOff.signature.grounds.some(({ key }) => key === given.ground))
    return refuse({ kind: 'unknown-ground', ground: given.ground })
  const problems = given.problems.filter(stopsHandingIn)
  if (problems.length > 0) return refuse({ kind: 'incomplete', problems })

  const signature: Signature = {
    by: asIdentified(by, identification),
    identification,
    at: round.now,
    ground: given.ground,
    groundReference: given.groundReference.trim(),
  }
  const document: SubmissionDocument = {
    ...given.facts,
    schemaVersion: 1,
    receiptNumber: receiptNumber(given.id),
    recipientDiarienummer: recipientDiarienummer(given),
    handover,
    certification,
    signature,
    submittedAt: round.now,
    late: round.now > endOfDay(lastDay(state, { dueOn: given.facts.round.dueOn, extendedTo: round.extendedTo })),
  }
  return accept({ state: { status: 'submitted', submission: document.number, at: round.now }, document })
}

function recipientDiarienummer({ questionnaire, facts }: Submitting): string | null {
  const question = questionnaire.sections.flatMap(({ questions }) => questions).find(({ role }) => role === 'recipient.diarienummer')
  const answer = question === undefined ? null : facts.answers[question.key]
  return typeof answer === 'string' && answer.trim() !== '' ? answer.trim() : null
}
