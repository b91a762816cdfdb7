import type { ParseCause } from '@aterrapport/domain/expression/parse.ts'
import { FUNCTION_NAMES } from '@aterrapport/domain/expression/words.ts'
import { nearest } from '@aterrapport/domain/design/logic/nearest.ts'
import type { Texts } from '../../../../texts/use-texts.ts'

/** Why a text is no formula, in words; `names` are those that could have been meant. */
export function parseCauseText(cause: ParseCause, { logic }: Pick<Texts, 'logic'>, names: readonly string[]): string {
  const { parse: texts } = logic
  switch (cause.kind) {
    case 'empty':
      return texts.empty
    case 'tooLong':
      return texts.tooLong(cause.most)
    case 'tooDeep':
      return texts.tooDeep
    case 'unknownSign':
      return signText(cause.given, texts)
    case 'unclosedText':
      return texts.unclosedText
    case 'unclosedParenthesis':
      return texts.unclosedParenthesis
    case 'operandExpected':
      return operandText(cause.given, texts)
    case 'operatorExpected':
      if (cause.given === ')') return texts.extraParenthesis
      return cause.given === ';' ? texts.loneSemicolon : texts.operatorExpected(cause.given)
    case 'comparedTwice':
      return texts.comparedTwice
    case 'unknownFunction': {
      const word = cause.given.toUpperCase()
      return withNear(texts.unknownFunction(cause.given), ELSEWHERE[word] ?? nearest(word, FUNCTION_NAMES), logic)
    }
    case 'argumentCount':
      return texts.argumentCount(cause.function, cause.least, cause.most, cause.given)
    case 'notADate':
      return texts.notADate
    case 'badName':
      return withNear(texts.badName(cause.given), nearest(cause.given, names), logic)
  }
}

/** A sentence with what was probably meant after it. */
export function withNear(sentence: string, near: string | null, logic: Texts['logic']): string {
  return near === null ? sentence : `${sentence} ${logic.meant(near)}`
}

/** What people write who know other spreadsheets, or this one in English. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  SUM: 'SUMMA',
  SUMIF: 'SUMMA',
  'SUMMA.OM': 'SUMMA',
  IF: 'OM',
  COUNT: 'ANTAL',
  COUNTA: 'ANTAL',
  'ANTAL.OM': 'ANTAL',
  AVERAGE: 'MEDEL',
  MEDELVÄRDE: 'MEDEL',
  ROUND: 'AVRUNDA',
  AND: 'OCH',
  OR: 'ELLER',
  NOT: 'INTE',
  DATE: 'DATUM',
  TRUE: 'SANT',
  FALSE: 'FALSKT',
}

type ParseTexts = Texts['logic']['parse']

function signText(given: string, texts: ParseTexts): string {
  if (given === ',') return texts.comma
  if (given === '!') return texts.notEqual
  if (given === '&') return texts.ampersand
  if (given === '|') return texts.bar
  if (given === '%') return texts.percentSign
  if (given === ':') return texts.colon
  if ("“”„’‘'".includes(given)) return texts.quote
  if ('[]{}'.includes(given)) return texts.bracket
  return texts.unknownSign(given)
}

function operandText(given: string, texts: ParseTexts): string {
  const word = given.toUpperCase()
  if (given === '') return texts.endsEarly
  return word === 'OCH' || word === 'ELLER' ? texts.between(word) : texts.operandExpected(given)
}
