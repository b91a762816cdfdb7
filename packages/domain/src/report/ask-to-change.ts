import type { Person, ReportState } from './state.ts'
import { stateFor, type NotNow } from './transitions.ts'
import { accept, refuse, type Result } from '../result.ts'
import { roundAllows, type RoundNow, type RoundRefusal } from '../round/answerable.ts'
import type { Instant } from '../time/instant.ts'

/** Somebody at the recipient wants to change what has been handed in, and says why. */
export interface ChangeRequest {
  readonly id: string
  readonly by: Person
  readonly at: Instant
  readonly reason: string
}

export type AskRefusal =
  | NotNow
  | RoundRefusal
  | { readonly kind: 'reason-missing' }
  /** One at a time waits for the authority's answer. */
  | { readonly kind: 'already-asked'; readonly by: string; readonly at: Instant }

export type AnswerRefusal =
  | { readonly kind: 'reason-missing' }
  /** Two members of staff at once: the first one's answer was sent. */
  | { readonly kind: 'change-already-answered' }

export interface Asking {
  readonly id: string
  readonly by: Person
  readonly reason: string
  /** The one that waits for an answer, if any. */
  readonly waiting: ChangeRequest | null
  readonly round: RoundNow
}

/** Asks the authority to open a handed-in report again. It changes nothing by itself: the submission stands until another replaces it. */
export function askToChange(state: ReportState, { id, by, reason, waiting, round }: Asking): Result<ChangeRequest, AskRefusal> {
  const allowed = stateFor(state, 'askToChange')
  if (!allowed.ok) return allowed
  const open = roundAllows(round, true)
  if (!open.ok) return open
  if (waiting !== null) return refuse({ kind: 'already-asked', by: waiting.by.name, at: waiting.at })
  const why = reason.trim()
  return why === '' ? refuse({ kind: 'reason-missing' }) : accept({ id, by, at: round.now, reason: why })
}

/** The request that is answered, yes or no: the one that waits, and with a reason. */
export function answerChange(
  waiting: ChangeRequest | null,
  { request, reason }: { readonly request: string; readonly reason: string },
): Result<ChangeRequest, AnswerRefusal> {
  if (waiting === null || waiting.id !== request) return refuse({ kind: 'change-already-answered' })
  return reason.trim() === '' ? refuse({ kind: 'reason-missing' }) : accept(waiting)
}
