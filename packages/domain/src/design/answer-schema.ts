import { canonicalJson } from '../canonical-json.ts'
import { exact } from '../expression/exact.ts'
import { accept, refuse, type Result } from '../result.ts'
import type { DesignPlace } from '../questionnaire/design-problem.ts'
import type { FileQuestion } from '../questionnaire/kinds/file.ts'
import { LONGEST_TEXT } from '../questionnaire/kinds/text.ts'
import { MOST_ROWS } from '../questionnaire/kinds/table.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { fixedCount, LIMIT_NAMES, limitsIn, type Count, type LimitName } from '../questionnaire/limits.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { dependantsOfPart } from './dependants.ts'
import type { WholeQuestionnaire } from './design-edit.ts'
import { everyPart } from './every-part.ts'
import { partAt, questionAt, type PartPlace } from './part.ts'
import { withoutTexts } from './without-texts.ts'

/** What a version that may replace another under reports already begun changes: only texts, or also what is asked beside what was answered. */
export type Replacement = 'texts' | 'more'

/** Something in a later version that would make given answers wrong or lost, and what reads those answers in the earlier. */
export interface Invalidation {
  readonly place: PartPlace | WholeQuestionnaire
  readonly reason: InvalidationReason
  readonly dependants: readonly DesignPlace[]
}

export type InvalidationReason =
  /** The question, column, row or choice is gone. */
  | 'removed'
  | 'kindChanged'
  /** What was allowed no longer is: decimals, lengths, numbers of rows, files or choices, a pattern, a bound. */
  | 'narrowed'
  /** The words that somebody has agreed to, or the unit of a number that somebody has given. */
  | 'meaningChanged'
  /** The answer would be read from what is known instead. */
  | 'locked'

/**
 * Whether a later version may take the place of an earlier one under reports that have been begun. A corrected text may; so may what only
 * adds; what would make a given answer wrong, or lose it, is refused with its reasons.
 */
export function replaces(earlier: Questionnaire, later: Questionnaire): Result<Replacement, readonly Invalidation[]> {
  const invalidations = everyPart(earlier).flatMap((place): readonly Invalidation[] => {
    const reason = reasonAt(earlier, later, place)
    return reason === null ? [] : [{ place, reason, dependants: dependantsOfPart(earlier, place) }]
  })
  const vouched: readonly Invalidation[] =
    canonicalJson(earlier.signOff) === canonicalJson(later.signOff)
      ? []
      : [{ place: { kind: 'questionnaire' }, reason: 'meaningChanged', dependants: [] }]
  if (invalidations.length + vouched.length > 0) return refuse([...invalidations, ...vouched])
  return accept(canonicalJson(withoutTexts(earlier)) === canonicalJson(withoutTexts(later)) ? 'texts' : 'more')
}

function reasonAt(earlier: Questionnaire, later: Questionnaire, place: PartPlace): InvalidationReason | null {
  // Answers stand under questions: a section may go when its questions have not, and a check says nothing about what is allowed to stand.
  if (place.kind === 'section' || place.kind === 'check') return null
  if (isInLost(later, place)) return null
  if (place.kind === 'question' || place.kind === 'column') {
    const column = place.kind === 'column' ? place.key : null
    const key = place.kind === 'column' ? place.question : place.key
    const before = questionAt(earlier, key, column)
    const after = questionAt(later, key, column)
    if (before === null || before.kind === 'information') return null
    return after === null ? 'removed' : ofQuestion(before, after)
  }
  const was = partAt(earlier, place)
  const is = partAt(later, place)
  if (is === null) return 'removed'
  if (place.kind !== 'choice' || was === null) return null
  return isNow('exclusive', was, is) || isNow('other', is, was) ? 'narrowed' : null
}

/** A part within one that is gone or of another kind is lost with it and not told as well. */
function isInLost(later: Questionnaire, place: PartPlace): boolean {
  if (place.kind === 'section' || place.kind === 'question') return false
  const column = 'column' in place ? place.column : null
  const owner = questionAt(later, place.question, column)
  if (owner === null) return true
  if (place.kind === 'choice') return owner.kind !== 'choice' && owner.kind !== 'choices'
  return owner.kind !== 'table' || (place.kind === 'row' && !('fixed' in owner.rows))
}

/** Whether the later of the two has a mark that the earlier had not. */
function isNow(mark: string, was: object, is: object): boolean {
  return Object.hasOwn(is, mark) && !Object.hasOwn(was, mark)
}

function ofQuestion(before: Question, after: Question): InvalidationReason | null {
  if (before.kind !== after.kind) return 'kindChanged'
  if (after.prefill?.locked === true && before.prefill?.locked !== true) return 'locked'
  if (meaning(before) !== meaning(after)) return 'meaningChanged'
  if (before.kind === 'table' && after.kind === 'table' && 'fixed' in before.rows !== 'fixed' in after.rows) return 'kindChanged'
  return isNarrower(before, after) ? 'narrowed' : null
}

function meaning(question: Question): string {
  if (question.kind === 'declaration') return canonicalJson(question.statement)
  if (question.kind === 'calculated') return question.shownAs
  return question.kind === 'number' ? canonicalJson(question.unit ?? null) : ''
}

function isNarrower(before: Question, after: Question): boolean {
  const was = limitsOf(before)
  const is = limitsOf(after)
  if (is.ceilings.some((most, at) => most < (was.ceilings[at] ?? Infinity)) || is.floors.some((least, at) => least > (was.floors[at] ?? 0)))
    return true
  const gone = was.allowed.some((one) => !is.allowed.includes(one))
  const asked = is.form !== '' && is.form !== was.form
  return gone || asked || LIMIT_NAMES.some((bound) => boundIsNarrower(before, after, bound))
}

interface Limits {
  readonly ceilings: readonly number[]
  readonly floors: readonly number[]
  readonly allowed: readonly string[]
  /** How a text must be written. */
  readonly form: string
}

function limitsOf(question: Question): Limits {
  const none: Limits = { ceilings: [], floors: [], allowed: [], form: '' }
  switch (question.kind) {
    case 'text': {
      const form = [question.pattern?.regex ?? '', question.format ?? ''].join(' ').trim()
      return { ...none, ceilings: [fixedCount(question.maxLength, LONGEST_TEXT)], form }
    }
    case 'number':
    case 'percent':
    case 'amount':
      return { ...none, ceilings: [question.decimals ?? 0] }
    case 'choices':
      return { ...none, ceilings: [fixedCount(question.most, Infinity)], floors: [fixedCount(question.least, 0)] }
    case 'file':
      return {
        ...none,
        ceilings: [fixedCount(question.most, Infinity), fixedCount(question.maxBytes, Infinity)],
        allowed: waysToAnswer(question),
      }
    case 'table':
      if ('fixed' in question.rows) return none
      return { ...none, ceilings: [fixedCount(question.rows.added.most, MOST_ROWS)], floors: [fixedCount(question.rows.added.least, 0)] }
    default:
      return none
  }
}

function waysToAnswer({ types, mayComeLater }: FileQuestion): readonly string[] {
  return mayComeLater ? [...types, 'later'] : types
}

/** A bound that is an expression cannot be known to be wider, unless it is gone or both are numbers. */
function boundIsNarrower(before: Question, after: Question, bound: LimitName): boolean {
  const was = limitsIn(before)[bound] ?? null
  const is = limitsIn(after)[bound] ?? null
  // Two numbers of choices or rows have been compared as such; an expression may give way to no fewer than it gave.
  if (canonicalJson(was) === canonicalJson(is) || (!isCalculated(was) && !isCalculated(is))) return false
  // An amount without a least is never below zero.
  const from = was === null && bound === 'least' && before.kind === 'amount' ? 0n : numberOf(was)
  const to = is === null && bound === 'least' && after.kind === 'amount' ? 0n : numberOf(is)
  if (from !== null && to !== null) return bound === 'least' ? to > from : to < from
  return is !== null || to !== null
}

function isCalculated(count: Count | null): boolean {
  return typeof count === 'object' && count !== null
}

function numberOf(expression: Count | null): bigint | null {
  if (typeof expression === 'number') return exact(String(expression))
  return expression !== null && 'number' in expression ? exact(expression.number) : null
}
