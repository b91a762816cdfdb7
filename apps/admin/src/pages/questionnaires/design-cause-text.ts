import { writtenName } from '@aterrapport/domain/expression/print.ts'
import type { ExpressionCause } from '@aterrapport/domain/questionnaire/check-expression.ts'
import type { DesignCause } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { Texts } from '../../texts/use-texts.ts'

type DesignTexts = Texts['design']

/** What is wrong in a questionnaire, in words. */
export function designCauseText(cause: DesignCause, { design: texts, properties: { roles, kinds } }: Texts): string {
  switch (cause.kind) {
    case 'tooLarge':
      return texts.tooLarge
    case 'unknownVersion':
      return texts.unknownVersion(cause.given)
    case 'shape':
      return texts.shape(cause.at, cause.code)
    case 'duplicateKey':
      return texts.duplicateKey(cause.key)
    case 'reservedKey':
      return texts.reservedKey(cause.key)
    case 'expression':
      return expressionCauseText(cause.problem.cause, texts)
    case 'circle':
      return texts.circle(circleText(cause.names, texts))
    case 'unknownTotal':
      return texts.unknownTotal(cause.column)
    case 'severalOthers':
      return texts.severalOthers
    case 'leastAboveMost':
      return texts.leastAboveMost
    case 'badPattern':
      return texts.badPattern
    case 'prefillKind':
      return texts.prefillKind
    case 'roleKind':
      return texts.roleKind(roles[cause.role].name, cause.kinds.map((kind) => kinds[kind]).join(texts.expression.or))
    case 'roleTwice':
      return texts.roleTwice(roles[cause.role].name)
    case 'roleMissing':
      return texts.roleMissing(roles[cause.role].name)
  }
}

/** What is wrong in an expression, in words. */
export function expressionCauseText(cause: ExpressionCause, { expression: texts, types }: DesignTexts): string {
  switch (cause.kind) {
    case 'unknownName':
      return texts.unknownName(cause.name)
    case 'wrongType':
      return texts.wrongType(cause.wanted.map((type) => types[type]).join(texts.or), types[cause.found])
    case 'differentTypes':
      return texts.differentTypes(types[cause.left], types[cause.right])
    case 'unknownChoice':
      return texts.unknownChoice(cause.given, cause.choices.join(', '))
    case 'columnAlone':
      return texts.columnAlone(cause.name)
    case 'argumentCount':
      return texts.argumentCount(writtenName(cause.operation), cause.given)
    case 'decimalsNotWhole':
      return texts.decimalsNotWhole
  }
}

/** The names along a circle, where a section goes by its key behind a `§`. */
export function circleText(names: readonly string[], { inSection }: DesignTexts): string {
  return names.map((name) => (name.startsWith('§') ? inSection(name.slice(1)) : name)).join(' → ')
}
