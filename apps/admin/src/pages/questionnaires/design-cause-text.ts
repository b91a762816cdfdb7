import type { ExpressionCause } from '@aterrapport/domain/questionnaire/check-expression.ts'
import type { DesignCause } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { Texts } from '../../texts/use-texts.ts'

type DesignTexts = Texts['design']

/** What is wrong in a questionnaire, in words. */
export function designCauseText(cause: DesignCause, texts: DesignTexts): string {
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
      return expressionText(cause.problem.cause, texts)
    case 'circle':
      return texts.circle(cause.names.join(' → '))
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
      return texts.roleKind(cause.role, cause.kinds.join(', '))
    case 'roleTwice':
      return texts.roleTwice(cause.role)
    case 'roleMissing':
      return texts.roleMissing(cause.role)
  }
}

function expressionText(cause: ExpressionCause, { expression: texts, types }: DesignTexts): string {
  switch (cause.kind) {
    case 'unknownName':
      return texts.unknownName(cause.name)
    case 'wrongType':
      return texts.wrongType(cause.wanted.map((type) => types[type]).join(', '), types[cause.found])
    case 'differentTypes':
      return texts.differentTypes(types[cause.left], types[cause.right])
    case 'unknownChoice':
      return texts.unknownChoice(cause.given, cause.choices.join(', '))
    case 'columnAlone':
      return texts.columnAlone(cause.name)
    case 'argumentCount':
      return texts.argumentCount(cause.operation, cause.given)
    case 'decimalsNotWhole':
      return texts.decimalsNotWhole
  }
}
