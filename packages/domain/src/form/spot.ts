import { exactText } from '../expression/exact.ts'
import { sameReckoned, type Reckoned } from '../expression/reckoned.ts'
import { PREVIOUS } from './context.ts'
import type { ItemState, LimitsNow, Relevance } from './form.ts'
import type { Facts, SpotPlan } from './plan.ts'
import type { Problem } from './problem.ts'
import type { Row } from './table-rows.ts'
import type { Path, Value } from './value.ts'

export const NO_PROBLEMS: readonly Problem[] = []
export const NOTHING_SHOWN: LimitsNow = {}
export const NOT_THERE: ItemState = { relevance: 'notRelevant', value: null, required: false, problems: NO_PROBLEMS, limits: NOTHING_SHOWN }

/** A live place in the form: what is given there, what it is reckoned as, and what is shown. */
export class Spot {
  readonly plan: SpotPlan
  readonly path: Path
  readonly row: Row | null
  given: Value = null
  relevance: Relevance = 'notRelevant'
  reckoned: Reckoned = undefined
  state: ItemState = NOT_THERE
  /** What it adds to its section's counts. */
  tally = 0
  queued = false
  judging = false
  readonly other: SideSpot | null
  readonly comment: SideSpot | null
  readonly later: SideSpot | null
  /** The problems of a question with all that stands in it, until one of them changes. */
  bundle: readonly Problem[] | null = null

  constructor(plan: SpotPlan, path: Path, row: Row | null) {
    this.plan = plan
    this.path = path
    this.row = row
    this.other = plan.otherChoice === null ? null : new SideSpot(`${path}:other`)
    this.comment = plan.commented ? new SideSpot(`${path}:comment`) : null
    this.later = plan.mayComeLater ? new SideSpot(`${path}:later`) : null
  }

  /** Works out relevance and value anew; tells whether either became another. */
  settle(facts: Facts): boolean {
    const relevance = this.#relevance(facts)
    const reckoned = relevance === 'relevant' ? this.#reckon(facts) : relevance === 'undetermined' ? null : undefined
    if (relevance === this.relevance && sameReckoned(reckoned, this.reckoned)) return false
    this.relevance = relevance
    this.reckoned = reckoned
    return true
  }

  /** What stands there now: calculated, locked, given, or filled in beforehand. */
  value(facts: Facts): Value {
    const { formula, prefill, rules } = this.plan
    if (formula !== null) return valueOf(this.reckoned)
    if (prefill === null || (this.given !== null && !prefill.locked)) return this.given
    return prefill.from === PREVIOUS ? facts.previous.value(this.path, rules) : facts.prefilled[prefill.from]
  }

  /** What "annat" is: given, or said last year of an answer that was taken over from then. */
  otherText(facts: Facts): Value {
    const given = this.other?.given ?? null
    const isTaken = this.plan.prefill?.from === PREVIOUS && (this.given === null || this.plan.prefill.locked)
    return given === null && isTaken ? facts.previous.beside(`${this.path}:other`) : given
  }

  #reckon(facts: Facts): Reckoned {
    const { formula, rules } = this.plan
    return formula === null ? rules.reckon(this.value(facts)) : ofType(formula(facts, this.row), rules.type)
  }

  /** Its own relevance, within that of what it stands in. What hangs on something absent is not relevant; on something missing, undetermined. */
  #relevance(facts: Facts): Relevance {
    const { parent, relevance } = this.plan
    const surrounding = parent === -1 ? 'relevant' : (facts.spots[parent]?.relevance ?? 'notRelevant')
    if (relevance === null || surrounding === 'notRelevant') return surrounding
    const own = relevance(facts, this.row)
    if (own === true) return surrounding
    return own === null ? 'undetermined' : 'notRelevant'
  }
}

/** What stands beside a question: what "annat" is, what was said to a warning, or the day on which files come. */
export class SideSpot {
  readonly path: Path
  given: Value = null
  state: ItemState = NOT_THERE
  tally = 0

  constructor(path: Path) {
    this.path = path
  }
}

function valueOf(reckoned: Reckoned): Value {
  return typeof reckoned === 'bigint' ? exactText(reckoned) : (reckoned ?? null)
}

/** A formula may give something else than the question says only in a questionnaire that was never checked. */
function ofType(reckoned: Reckoned, type: SpotPlan['rules']['type']): Reckoned {
  if (reckoned === undefined || reckoned === null) return reckoned
  const wanted = type === 'number' ? 'bigint' : type === 'truth' ? 'boolean' : 'string'
  return typeof reckoned === wanted ? reckoned : null
}
