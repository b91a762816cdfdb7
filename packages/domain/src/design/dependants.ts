import { canonicalJson } from '../canonical-json.ts'
import { checkExpression, type ExpressionProblem } from '../questionnaire/check-expression.ts'
import { dependantsOf } from '../questionnaire/dependants.ts'
import type { DesignPlace } from '../questionnaire/design-problem.ts'
import { expressionsOf } from '../questionnaire/expressions.ts'
import { namesOf } from '../questionnaire/names.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { comparedWith } from './compared.ts'
import type { PartPlace } from './part.ts'
import { withExpressions, withReferences } from './references.ts'

/** Every place outside a part that reads it: what a designer is told before it is removed. */
export function dependantsOfPart(draft: Questionnaire, part: PartPlace): readonly DesignPlace[] {
  switch (part.kind) {
    case 'section': {
      const questions = draft.sections.find(({ key }) => key === part.key)?.questions ?? []
      const readers = new Set(questions.flatMap(({ key }) => dependantsOf(draft, key)).map((place) => canonicalJson(place)))
      const places = expressionsOf(draft).map(({ place }) => place)
      return places.filter((place) => place.section !== part.key && readers.has(canonicalJson(place)))
    }
    case 'question':
      return dependantsOf(draft, part.key)
    case 'column':
      return dependantsOf(draft, part.question, part.key)
    case 'row':
      return readersOfRow(draft, part.question, part.key)
    case 'choice':
      return [...new Set(comparedWith(draft, part, part.key).map(({ place }) => place))]
    case 'check':
      return []
  }
}

function readersOfRow(draft: Questionnaire, table: string, row: string): readonly DesignPlace[] {
  const names = namesOf(draft)
  const places = new Set<DesignPlace>()
  withExpressions(draft, (expression, scope, place) =>
    withReferences(expression, names, {
      scope,
      rename(ref, meaning) {
        const asked = meaning?.kind === 'previous' ? meaning.of : meaning
        if (asked?.kind === 'cell' && asked.table.key === table && asked.row === row) places.add(place)
        return ref
      },
    }),
  )
  return [...places]
}

/** The places whose expressions have faults that they had not before, apart from those of the question `except`. */
export function brokenBetween(before: Questionnaire, after: Questionnaire, except: string | null): readonly DesignPlace[] {
  const faultsBefore = new Set(faulty(before).map(spelt))
  return faulty(after)
    .filter((fault) => (except === null || fault.place.question !== except) && !faultsBefore.has(spelt(fault)))
    .map(({ place }) => place)
}

interface Faulty {
  readonly place: DesignPlace
  readonly problems: readonly ExpressionProblem[]
}

function faulty(draft: Questionnaire): readonly Faulty[] {
  const names = namesOf(draft)
  return expressionsOf(draft)
    .map(({ place, expression, scope, wanted }) => ({ place, problems: checkExpression(expression, names, { scope, wanted }) }))
    .filter(({ problems }) => problems.length > 0)
}

/** A question may have been moved to another section in between. */
function spelt({ place, problems }: Faulty): string {
  return canonicalJson({ place: place.question === null ? place : { ...place, section: null }, problems })
}
