import type { Expression } from '../expression/tree.ts'
import type { DesignPlace } from '../questionnaire/design-problem.ts'
import { PREVIOUS } from '../form/context.ts'
import { expressionsOf } from '../questionnaire/expressions.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import { isLimitName } from '../questionnaire/limits.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { everyQuestion } from '../questionnaire/role-rules.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { WholeQuestionnaire } from './design-edit.ts'
import { partOf } from './part-of.ts'
import type { PartPlace } from './part.ts'
import { adviceOnWording } from './wording-advice.ts'
import { wordingOf } from './wording.ts'

/** Something in a draft that is allowed and most likely not what was meant. It hinders nothing. */
export interface Advice {
  readonly at: PartPlace | WholeQuestionnaire
  readonly cause: AdviceCause
}

export type AdviceCause =
  /** Required, but not told as long as what it hangs on is left unanswered, which it may be; `reads` are the keys of those questions. */
  | { readonly kind: 'followsOptional'; readonly reads: readonly string[] }
  /** A number that no role, tag, total or formula uses. */
  | { readonly kind: 'unused' }
  /** An expression that reads nothing says the same whatever is answered. */
  | { readonly kind: 'alwaysSame'; readonly place: DesignPlace }
  | { readonly kind: 'emptySection' }
  | { readonly kind: 'oneChoice' }
  | { readonly kind: 'noLabel' }
  | { readonly kind: 'noMessage' }
  | { readonly kind: 'longLabel'; readonly length: number; readonly most: number }
  /** The same words as an earlier part beside it, whose key is told. */
  | { readonly kind: 'sameLabel'; readonly as: string }
  /** So many texts in Swedish only, in a questionnaire where others are in English too. */
  | { readonly kind: 'notTranslated'; readonly texts: number }

/** What a designer may want to look at once more before publishing, in the order of the questionnaire. */
export function advise(draft: Questionnaire): readonly Advice[] {
  const wording = wordingOf(draft)
  const order = new Map(wording.map(({ at }, index) => [canonicalJson(at), index]))
  const place = ({ at }: Advice) => order.get(canonicalJson(at)) ?? 0
  return [...onStructure(draft), ...onQuestions(draft), ...onExpressions(draft), ...adviceOnWording(wording)].toSorted(
    (a, b) => place(a) - place(b),
  )
}

function onStructure(draft: Questionnaire): readonly Advice[] {
  const empty = draft.sections.filter(({ questions }) => questions.length === 0)
  const single = everyQuestion(draft).filter(
    ({ question }) => (question.kind === 'choice' || question.kind === 'choices') && question.choices.length === 1,
  )
  return [
    ...empty.map(({ key }): Advice => ({ at: { kind: 'section', key }, cause: { kind: 'emptySection' } })),
    // To tick the one thing that there is to tick is a question; to choose between one is not.
    ...single
      .filter(({ question }) => question.kind === 'choice')
      .map(({ place }): Advice => ({ at: partOf(place), cause: { kind: 'oneChoice' } })),
  ]
}

function onQuestions(draft: Questionnaire): readonly Advice[] {
  const questions = new Map(draft.sections.flatMap((section) => section.questions.map((question) => [question.key, question])))
  const read = readElsewhere(draft)
  return everyQuestion(draft).flatMap(({ question, place }): readonly Advice[] => {
    const reads = question.required === true && question.relevance !== undefined ? optionalIn(question.relevance, questions) : []
    const follows: readonly Advice[] = reads.length === 0 ? [] : [{ at: partOf(place), cause: { kind: 'followsOptional', reads } }]
    const used = place.column !== null || !isFigure(question) || isFollowedUp(question) || read.has(question.key)
    return used ? follows : [...follows, { at: partOf(place), cause: { kind: 'unused' } }]
  })
}

/** The keys of the questions that other questions' expressions read. */
function readElsewhere(draft: Questionnaire): ReadonlySet<string> {
  const read = expressionsOf(draft).flatMap(({ place, expression }) =>
    namesIn(expression)
      .map(questionOf)
      .filter((key) => key !== place.question),
  )
  return new Set(read)
}

function questionOf(name: string): string {
  const [first = name, second = first] = name.split('.')
  return first === PREVIOUS ? second : first
}

function isFigure({ kind }: Question): boolean {
  return kind === 'amount' || kind === 'number' || kind === 'percent'
}

function isFollowedUp({ role, tags = [] }: Question): boolean {
  return role !== undefined || tags.length > 0
}

/** The questions whose answers an expression reads, that anybody may leave unanswered. Whether one is answered is always known. */
function optionalIn(expression: Expression, questions: ReadonlyMap<string, Question>): readonly string[] {
  const keys = namesIn(withoutAnswered(expression)).filter((name) => !name.startsWith(`${PREVIOUS}.`))
  return [...new Set(keys.map(questionOf))].filter((key) => {
    const read = questions.get(key)
    return read !== undefined && read.kind !== 'calculated' && read.kind !== 'table' && read.required === undefined && !read.prefill
  })
}

function namesIn(expression: Expression): readonly string[] {
  if ('ref' in expression) return [expression.ref]
  return 'call' in expression ? expression.args.flatMap(namesIn) : []
}

function withoutAnswered(expression: Expression): Expression {
  if (!('call' in expression)) return expression
  if (expression.call === 'answered') return { truth: true }
  return { ...expression, args: expression.args.map(withoutAnswered) }
}

function onExpressions(draft: Questionnaire): readonly Advice[] {
  return expressionsOf(draft)
    .filter(({ place, expression }) => !isLimitName(place.of) && place.of !== 'formula' && readsNothing(expression))
    .map(({ place }): Advice => ({ at: partOf(place), cause: { kind: 'alwaysSame', place } }))
}

function readsNothing(expression: Expression): boolean {
  if ('ref' in expression) return false
  return !('call' in expression) || expression.args.every(readsNothing)
}
