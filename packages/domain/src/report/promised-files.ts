import type { ReportState } from './state.ts'
import { stateFor, type NotNow } from './transitions.ts'
import type { Answers, Path } from '../form/value.ts'
import { filesIn, type FileQuestion } from '../questionnaire/kinds/file.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { accept, refuse, type Result } from '../result.ts'
import { roundAllows, type RoundNow, type RoundRefusal } from '../round/answerable.ts'
import { dayOf } from '../time/days.ts'
import type { CalendarDate, Instant } from '../time/instant.ts'
import { isCalendarDate } from '../time/parse.ts'

/** Files that were promised when a report was handed in: the question they answer, and the last day on which they come. */
export interface PromisedFiles {
  readonly question: FileQuestion
  readonly dueOn: CalendarDate
}

/** What a submission's answers promise, in the order it was asked. */
export function promisedFiles({ sections }: Questionnaire, answers: Answers): readonly PromisedFiles[] {
  return sections.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const dueOn = answers[`${question.key}:later`]
      return question.kind === 'file' && typeof dueOn === 'string' && isCalendarDate(dueOn) ? [{ question, dueOn }] : []
    }),
  )
}

/** A file that came after handing in, and the day it was promised for. One with malware has not come. */
export interface CameLater {
  readonly promisedFor: CalendarDate
  readonly at: Instant
}

export type PromiseStanding = 'waiting' | 'overdue' | 'kept' | 'keptLate'

/** How a promise stands on a day: the first file that came for it keeps it, in time or late. Derived, never stored. */
export function standingOfPromise(dueOn: CalendarDate, came: readonly CameLater[], today: CalendarDate): PromiseStanding {
  const days = came.filter(({ promisedFor }) => promisedFor === dueOn).map(({ at }) => dayOf(at))
  if (days.length === 0) return today > dueOn ? 'overdue' : 'waiting'
  return days.some((day) => day <= dueOn) ? 'kept' : 'keptLate'
}

export type PromisedRefusal =
  | NotNow
  | RoundRefusal
  | { readonly kind: 'files-not-promised'; readonly path: Path }
  /** The most there may be in all: what was handed in and what came after. */
  | { readonly kind: 'files-too-many'; readonly most: number }

/** What was handed in last, and what has come since to one of its questions. */
export interface Promising {
  readonly questionnaire: Questionnaire
  readonly answers: Answers
  readonly path: Path
  readonly came: number
  readonly most: number
  readonly round: RoundNow
}

/**
 * Takes a promised file after handing in, beside the submission, which is not changed: as long as the submission stands and the
 * report is not closed, also after the day that was promised.
 */
export function takePromised(state: ReportState, given: Promising): Result<PromisedFiles, PromisedRefusal> {
  const allowed = stateFor(state, 'sendPromised')
  if (!allowed.ok) return allowed
  // The authority waits for it, as for a supplement.
  const open = roundAllows(given.round, true)
  if (!open.ok) return open
  const promised = promisedFiles(given.questionnaire, given.answers).find(({ question }) => question.key === given.path)
  if (promised === undefined) return refuse({ kind: 'files-not-promised', path: given.path })
  const handedIn = filesIn(given.answers[given.path] ?? null) ?? []
  return handedIn.length + given.came < given.most ? accept(promised) : refuse({ kind: 'files-too-many', most: given.most })
}
