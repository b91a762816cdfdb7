import { ONE } from '../expression/exact.ts'
import type { Known } from '../expression/reckoned.ts'
import { NO_FAULTS, isBlank } from '../questionnaire/kinds/kind.ts'
import { LONGEST_TEXT } from '../questionnaire/kinds/text.ts'
import { LIMIT_NAMES, type LimitName } from '../questionnaire/limits.ts'
import type { ItemState, LimitsNow } from './form.ts'
import { countOf } from './limits.ts'
import type { Facts } from './plan.ts'
import { stopsHandingIn, type Problem, type ProblemCause } from './problem.ts'
import { NO_PROBLEMS, NOT_THERE, NOTHING_SHOWN, type SideSpot, type Spot } from './spot.ts'
import { promiseCauses } from './promise.ts'
import type { Path, Value } from './value.ts'
import { TALLY } from './section-counts.ts'

/** Works out what is shown at a spot and beside it, from values that have settled. Adds the paths whose state became another to `changed`. */
export function judge(spot: Spot, facts: Facts, changed: Path[]): void {
  if (spot.plan.parent === -1) return
  const value = spot.value(facts)
  const required = spot.relevance === 'relevant' && spot.plan.required?.(facts, spot.row) === true
  const problems: Problem[] = []
  if (spot.relevance === 'relevant') {
    const comesLater = judgeLater(spot, facts, changed)
    for (const cause of ownCauses(spot, value, required && !comesLater, facts)) problems.push({ path: spot.path, severity: 'error', cause })
    judgeOther(spot, facts, changed)
    judgeChecks(spot, facts, problems, changed)
  } else {
    if (isOpen(spot, facts)) {
      problems.push({ path: spot.path, severity: 'error', cause: { kind: 'undetermined' } })
    }
    for (const side of [spot.other, spot.comment, spot.later]) {
      if (side === null) continue
      put(side, { ...NOT_THERE, relevance: spot.relevance, value: side.given }, changed)
      side.tally = 0
    }
  }
  const limits = spot.relevance === 'relevant' ? limitsNow(spot, facts) : NOTHING_SHOWN
  put(spot, { relevance: spot.relevance, value, required, problems: problems.length === 0 ? NO_PROBLEMS : problems, limits }, changed)
  spot.tally = tallyOf(spot, facts)
}

/**
 * Something required that cannot be decided yet stops handing in, since nobody knows whether it would have been asked for. Of a
 * table that cannot be decided the table tells, and not its cells.
 */
function isOpen({ plan, relevance, row }: Spot, facts: Facts): boolean {
  if (relevance !== 'undetermined' || !plan.counts || plan.required?.(facts, row) !== true) return false
  return row === null || facts.spots[plan.parent]?.relevance === 'relevant'
}

/** What is wrong with the value itself, before the designer's checks. */
function ownCauses(spot: Spot, value: Value, required: boolean, facts: Facts): readonly ProblemCause[] {
  const { plan, reckoned } = spot
  if (plan.table !== null) return rowCauses(spot, required, facts)
  if (plan.parts.length > 0) return plan.together?.(plan.parts.map(({ index }) => facts.spots[index]?.reckoned)) ?? []
  if (reckoned !== null && reckoned !== undefined) return joined(plan.rules.faults(reckoned), limitCauses(spot, reckoned, facts, value))
  if (!isBlank(value)) return [plan.rules.unusable(value)]
  return required && reckoned === null ? LACKING : NO_FAULTS
}

const LACKING: readonly ProblemCause[] = [{ kind: 'required' }]

function joined(faults: readonly ProblemCause[], limits: readonly ProblemCause[]): readonly ProblemCause[] {
  return limits.length === 0 ? faults : [...faults, ...limits]
}

function rowCauses(spot: Spot, required: boolean, facts: Facts): readonly ProblemCause[] {
  const { table } = spot.plan
  const rows = table === null ? undefined : facts.tables[table.index]
  if (table === null || rows === undefined) return []
  if (required && !hasAnswers(spot, facts)) return [{ kind: 'required' }]
  if (table.fixed !== null) return []
  if (rows.size < table.least) return [{ kind: 'tooFewRows', least: table.least }]
  if (rows.size > table.most) return [{ kind: 'tooManyRows', most: table.most }]
  return limitCauses(spot, BigInt(rows.size) * ONE, facts, null)
}

function limitCauses(spot: Spot, known: Known, facts: Facts, value: Value): readonly ProblemCause[] {
  if (spot.plan.limits.length === 0) return NO_FAULTS
  const causes: ProblemCause[] = []
  for (const limit of spot.plan.limits) {
    const bound = limit.bound(facts, spot.row)
    if (typeof bound !== 'bigint' && typeof bound !== 'string') continue
    const cause = limit.breach(known, bound, value)
    if (cause !== null) causes.push(cause)
  }
  return causes
}

/** The limits that are worked out and shown, while they are known. */
function limitsNow({ plan, row }: Spot, facts: Facts): LimitsNow {
  if (!plan.limits.some(({ shown }) => shown)) return NOTHING_SHOWN
  const now: Partial<Record<LimitName, number>> = {}
  for (const { name, bound, shown } of plan.limits) {
    const limit = shown ? bound(facts, row) : null
    if (typeof limit === 'bigint') now[name] = countOf(limit)
  }
  return now
}

/** "Annat, ange vad" that is chosen must be told. */
function judgeOther(spot: Spot, facts: Facts, changed: Path[]): void {
  const { other, plan, reckoned, path } = spot
  if (other === null) return
  const said = spot.otherText(facts)
  const chosen = reckoned === plan.otherChoice || (Array.isArray(reckoned) && reckoned.includes(plan.otherChoice))
  const causes = chosen ? textCauses(said, true) : []
  const problems = causes.map((cause): Problem => ({ path: `${path}:other`, severity: 'error', cause }))
  put(other, { relevance: chosen ? 'relevant' : 'notRelevant', value: said, required: chosen, problems, limits: NOTHING_SHOWN }, changed)
  other.tally = chosen ? TALLY.toAnswer | (isBlank(said) ? 0 : TALLY.answered) | problemTally(problems) : 0
}

/** The designer's checks: told when they are false. A warning that asks for a comment gets a place for it. */
function judgeChecks(spot: Spot, facts: Facts, problems: Problem[], changed: Path[]): void {
  const { comment, plan, path, row } = spot
  let asked = false
  for (const { check, holds } of plan.checks) {
    if (holds(facts, row) !== false) continue
    const wants = check.comment === true && check.severity === 'warning'
    asked ||= wants
    const said = comment !== null && typeof comment.given === 'string' && !isBlank(comment.given)
    problems.push({
      path,
      severity: check.severity,
      cause: { kind: 'check', check: check.key, message: check.message, comment: wants ? (said ? 'given' : 'wanted') : 'none' },
    })
  }
  if (comment === null) return
  const causes = asked ? textCauses(comment.given, false) : []
  const own = causes.map((cause): Problem => ({ path: comment.path, severity: 'error', cause }))
  const relevance = asked ? 'relevant' : 'notRelevant'
  put(comment, { relevance, value: comment.given, required: asked, problems: own, limits: NOTHING_SHOWN }, changed)
  comment.tally = problemTally(own)
}

/** Files may be promised for a day; tells whether they are. */
function judgeLater({ later }: Spot, { today }: Facts, changed: Path[]): boolean {
  if (later === null) return false
  const { path, given: value } = later
  const problems = promiseCauses(value, today).map((cause): Problem => ({ path, severity: 'error', cause }))
  put(later, { ...NOT_THERE, relevance: 'relevant', value, problems }, changed)
  later.tally = problemTally(problems)
  return isPromised(later)
}

function isPromised({ state: { value, problems } }: SideSpot): boolean {
  return !isBlank(value) && problems.length === 0
}

function textCauses(given: Value, required: boolean): readonly ProblemCause[] {
  if (isBlank(given)) return required ? [{ kind: 'required' }] : []
  if (typeof given !== 'string') return [{ kind: 'wrongKind' }]
  return given.length > LONGEST_TEXT ? [{ kind: 'tooLong', length: given.length, most: LONGEST_TEXT }] : []
}

/** Keeps the state that is there when the new one says the same, so that whoever holds it sees no change. */
function put(spot: Spot | SideSpot, state: ItemState, changed: Path[]): void {
  if (sameState(spot.state, state)) return
  spot.state = state
  changed.push(spot.path)
}

function sameState(a: ItemState, b: ItemState): boolean {
  if (a.relevance !== b.relevance || a.required !== b.required || a.value !== b.value) return false
  return sameLimits(a.limits, b.limits) && sameProblems(a.problems, b.problems)
}

function sameLimits(a: LimitsNow, b: LimitsNow): boolean {
  return a === b || LIMIT_NAMES.every((name) => a[name] === b[name])
}

function sameProblems(a: readonly Problem[], b: readonly Problem[]): boolean {
  return a === b || (a.length === b.length && a.every((problem, index) => sameCause(problem.cause, b[index]?.cause)))
}

/** Causes are flat, apart from messages, which belong to the questionnaire and never change. */
function sameCause(a: ProblemCause, b: ProblemCause | undefined): boolean {
  if (b === undefined || a.kind !== b.kind) return false
  const other = new Map<string, unknown>(Object.entries(b))
  return Object.entries(a).every(([key, value]) => other.get(key) === value)
}

function tallyOf(spot: Spot, facts: Facts): number {
  const { plan, state } = spot
  let tally = problemTally(state.problems)
  if (spot.relevance !== 'relevant') return tally
  if (plan.counts && state.required) tally |= TALLY.toAnswer | (isAnswered(spot, facts) ? TALLY.answered : 0)
  if (!plan.closed) tally |= isBlank(spot.given) && isBlank(spot.later?.given ?? null) ? TALLY.askable : TALLY.askable | TALLY.begun
  return tally
}

function problemTally(problems: readonly Problem[]): number {
  let tally = 0
  for (const problem of problems) {
    if (problem.cause.kind === 'required') tally |= TALLY.lacking
    else if (problem.cause.kind === 'undetermined') tally |= TALLY.open
    else if (stopsHandingIn(problem)) tally |= TALLY.faulty
  }
  return tally
}

function isAnswered(spot: Spot, facts: Facts): boolean {
  const { plan, reckoned } = spot
  if (plan.table !== null) return hasAnswers(spot, facts)
  if (plan.parts.length > 0) return plan.parts.every(({ index }) => (facts.spots[index]?.reckoned ?? null) !== null)
  return (reckoned !== null && reckoned !== undefined) || (spot.later !== null && isPromised(spot.later))
}

function hasAnswers({ plan }: Spot, facts: Facts): boolean {
  const answers = plan.table?.answers ?? null
  const count = answers === null ? null : facts.aggregates[answers.index]?.value
  return typeof count === 'bigint' && count > 0n
}
