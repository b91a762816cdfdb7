import { exact, exactText, ONE, type Exact } from '../expression/exact.ts'
import type { Known } from '../expression/reckoned.ts'
import { filesIn, MOST_BYTES, MOST_FILES } from '../questionnaire/kinds/file.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { LONGEST_TEXT } from '../questionnaire/kinds/text.ts'
import { calculatedLimits, limitsIn, LIMIT_NAMES, NO_LIMITS, type LimitName } from '../questionnaire/limits.ts'
import type { Scope } from '../questionnaire/names.ts'
import type { Formula, Limit, SpotPlan } from './plan.ts'
import type { ProblemCause } from './problem.ts'
import type { Reader } from './reader.ts'

/** The limits of a question that are worked out, or that its kind has when the question does not say. */
export function limitsOf(plan: SpotPlan, question: Question, reader: Reader, scope: Scope): readonly Limit[] {
  const { kind } = question
  const limits = limitsIn(question)
  if (USUAL[kind] === undefined && limits === NO_LIMITS) return NONE
  const worked = new Map(calculatedLimits(question).map(({ of, expression }) => [of, reader.judgement(plan, expression, scope)]))
  return LIMIT_NAMES.flatMap((name): readonly Limit[] => {
    const usual = limits[name] === undefined ? USUAL[kind]?.[name] : undefined
    const bound = worked.get(name) ?? (usual === undefined ? null : () => usual)
    if (bound === null) return []
    const ceiling = CEILING[kind]?.[name]
    const shown = worked.has(name) && (ceiling !== undefined || kind === 'table')
    return [{ name, bound: ceiling === undefined ? bound : within(bound, ceiling), shown, breach: breachOf(question, name) }]
  })
}

const NONE: readonly Limit[] = []

type Bounds = Readonly<Partial<Record<LimitName, Exact>>>

/** The limits of a question that does not say: amounts are never below zero, shares between nothing and all. */
const USUAL: Readonly<Partial<Record<Question['kind'], Bounds>>> = {
  amount: { least: 0n },
  percent: { least: 0n, most: exact('100') ?? 0n },
}

/** What no question may exceed, whatever is worked out. */
const CEILING: Readonly<Partial<Record<Question['kind'], Bounds>>> = {
  text: { maxLength: BigInt(LONGEST_TEXT) * ONE },
  file: { most: BigInt(MOST_FILES) * ONE, maxBytes: BigInt(MOST_BYTES) * ONE },
}

/** A limit that is missing, or beyond the ceiling, limits nothing but that. */
function within(bound: Formula, ceiling: Exact): Formula {
  return (facts, row) => {
    const limit = bound(facts, row)
    if (typeof limit !== 'bigint' || limit > ceiling) return ceiling
    return limit < 0n ? 0n : limit
  }
}

function breachOf(question: Question, name: LimitName): Limit['breach'] {
  if (name === 'maxLength') return longer
  if (name === 'maxBytes') return larger
  const measured = measureOf(question)
  return (known, limit) => {
    const size = measured.size(known)
    if (size === null || typeof size !== typeof limit) return null
    if (name === 'least') return size < limit ? measured.below(limit) : null
    return size > limit ? measured.above(limit) : null
  }
}

/** A limit that is worked out, as a whole number of what it counts. */
export function countOf(limit: Known): number {
  return typeof limit === 'bigint' ? wholesIn(limit) : 0
}

function longer(known: Known, limit: Known): ProblemCause | null {
  const most = countOf(limit)
  return typeof known === 'string' && known.length > most ? { kind: 'tooLong', length: known.length, most } : null
}

function larger(_known: Known, limit: Known, value: Parameters<Limit['breach']>[2]): ProblemCause | null {
  const most = countOf(limit)
  const file = filesIn(value)?.find(({ bytes }) => bytes > most)
  return file === undefined ? null : { kind: 'fileTooLarge', name: file.name, most }
}

interface Measured {
  /** What of the value is compared with the bound; null when nothing is. */
  size(known: Known): Known | null
  below(limit: Known): ProblemCause
  above(limit: Known): ProblemCause
}

function measureOf(question: Question): Measured {
  if (question.kind === 'table') return { size: (known) => known, ...ROWS }
  if (question.kind === 'file') return { size: counted, ...FILES }
  if (question.kind !== 'choices') return VALUE
  const alone = new Set(question.choices.filter(({ exclusive }) => exclusive).map(({ key }) => key))
  const size = (known: Known) => (typeof known === 'object' && known.some((key) => alone.has(key)) ? null : counted(known))
  return { size, ...CHOICES }
}

function counted(known: Known): Exact | null {
  return typeof known === 'object' ? BigInt(known.length) * ONE : null
}

const VALUE: Measured = {
  size: (known) => known,
  below: (limit) => ({ kind: 'belowLeast', least: limitText(limit) }),
  above: (limit) => ({ kind: 'aboveMost', most: limitText(limit) }),
}

const CHOICES: Omit<Measured, 'size'> = {
  below: (limit) => ({ kind: 'tooFewChoices', least: leastOf(limit) }),
  above: (limit) => ({ kind: 'tooManyChoices', most: countOf(limit) }),
}

const ROWS: Omit<Measured, 'size'> = {
  below: (limit) => ({ kind: 'tooFewRows', least: leastOf(limit) }),
  above: (limit) => ({ kind: 'tooManyRows', most: countOf(limit) }),
}

const FILES: Omit<Measured, 'size'> = { ...CHOICES, above: (limit) => ({ kind: 'tooManyFiles', most: countOf(limit) }) }

function limitText(limit: Known): string {
  return typeof limit === 'bigint' ? exactText(limit) : String(limit)
}

function leastOf(limit: Known): number {
  return -wholesIn(typeof limit === 'bigint' ? -limit : 0n)
}

/** The greatest whole number that is not above: nobody chooses two and a half. */
function wholesIn(size: Exact): number {
  const whole = size / ONE
  return Number(size < 0n && size % ONE !== 0n ? whole - 1n : whole)
}
