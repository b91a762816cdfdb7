import { acceptsPath } from '../form/accepts.ts'
import { compile } from '../form/compile.ts'
import type { Path, Value } from '../form/value.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { canonicalJson } from '../canonical-json.ts'
import { soundPart } from './sound-part.ts'
import type { CompiledForm } from '../form/plan.ts'
import { givenIn, type Given, type GivenProblem, type TestCase } from './test-outcome.ts'

/** How saved answers go with a draft as it is now. */
export type TestOutcome =
  | { readonly kind: 'passed' }
  | { readonly kind: 'differs'; readonly differences: readonly Difference[]; readonly now: Given }
  /** The draft has faults that the engine cannot run with, so what it would give is not known. */
  | { readonly kind: 'cannotRun' }

/** One thing that is not as it was expected to be. */
export type Difference =
  | { readonly kind: 'askedNow' | 'notAskedNow'; readonly path: Path }
  | { readonly kind: 'problemNow' | 'problemGone'; readonly problem: GivenProblem }
  | { readonly kind: 'otherValue'; readonly path: Path; readonly expected: Value; readonly now: Value }
  /** The draft has no place for an answer that was saved. */
  | { readonly kind: 'noPlace'; readonly path: Path }

/** Runs saved answers against a draft, and tells for each what is not as expected. */
export function runTests(draft: Questionnaire, tests: readonly (TestCase & { readonly expected: Given })[]): readonly TestOutcome[] {
  // Keys that are words of the formulas, roles and the like hinder publishing but not running.
  if (tests.length === 0 || soundPart(draft) !== draft) return tests.map(() => ({ kind: 'cannotRun' }))
  const form = compile(draft)
  return tests.map((one) => outcomeOf(form, one))
}

function outcomeOf(form: CompiledForm, { expected, ...given }: TestCase & { readonly expected: Given }): TestOutcome {
  const now = givenIn(form, given)
  const lost = Object.keys(given.answers).filter((path) => !acceptsPath(form, path))
  const differences: readonly Difference[] = [
    ...lost.map((path): Difference => ({ kind: 'noPlace', path })),
    ...only(now.asked, expected.asked).map((path): Difference => ({ kind: 'askedNow', path })),
    ...only(expected.asked, now.asked).map((path): Difference => ({ kind: 'notAskedNow', path })),
    ...only(now.problems, expected.problems).map((problem): Difference => ({ kind: 'problemNow', problem })),
    ...only(expected.problems, now.problems).map((problem): Difference => ({ kind: 'problemGone', problem })),
    ...otherValues(expected, now),
  ]
  return differences.length === 0 ? { kind: 'passed' } : { kind: 'differs', differences, now }
}

/** What is in the first list and not in the second. */
function only<Item extends object | string>(first: readonly Item[], second: readonly Item[]): readonly Item[] {
  const others = new Set(second.map((item) => canonicalJson(item)))
  return first.filter((item) => !others.has(canonicalJson(item)))
}

/** A value that is gone or new is told by its question's being asked or not. */
function otherValues(expected: Given, now: Given): readonly Difference[] {
  return Object.entries(now.calculated).flatMap(([path, value]): readonly Difference[] => {
    const was = expected.calculated[path]
    return was === undefined || canonicalJson(was) === canonicalJson(value) ? [] : [{ kind: 'otherValue', path, expected: was, now: value }]
  })
}
