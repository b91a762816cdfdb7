import { withExpressions } from '../design/references.ts'
import { canonicalJson } from '../canonical-json.ts'
import type { Expression } from '../expression/tree.ts'
import type { DesignPlace } from '../questionnaire/design-problem.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'

/** The questionnaire with another expression where there already is one. */
export function withExpressionAt(draft: Questionnaire, at: DesignPlace, expression: Expression): Questionnaire {
  return withExpressions(draft, (old, _scope, place) => (canonicalJson(place) === canonicalJson(at) ? expression : old))
}
