import type { EditRefusal } from '@aterrapport/domain/design/design-edit.ts'
import type { MergeRefusal } from '@aterrapport/domain/design/merging.ts'
import type { DesignPlace } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { LONGEST_SHOWN } from '@aterrapport/domain/questionnaire/schema-parts.ts'
import { formatDecimal } from '@aterrapport/domain/money/decimal.ts'
import type { Texts } from '../../../texts/use-texts.ts'
import { placeText } from './place-text.ts'

/** Why an edit was not done, in words that say where and what to do. The draft is the one it was refused on. */
export function refusalText(refusal: MergeRefusal, draft: Questionnaire, { refusals: texts, places }: Texts): string {
  const list = (where: readonly DesignPlace[]) => placesText(where, draft, { refusals: texts, places })
  switch (refusal.kind) {
    case 'notThere':
      return texts.notThere
    case 'keyTaken':
      return texts.keyTaken(refusal.key)
    case 'reservedKey':
      return texts.reservedKey(refusal.key)
    case 'nameAwaited':
      return texts.nameAwaited(refusal.key, list(refusal.places))
    case 'dependedOn':
      return texts.dependedOn(list(refusal.dependants))
    case 'onlyOne':
      return texts.onlyOne
    case 'shape':
      return shapeText(refusal, texts.shape)
    case 'conflict':
      return texts.conflict
    case 'readsChanged':
      return texts.readsChanged(list(refusal.places))
  }
}

/** More than these are counted. */
const MOST_PLACES = 5

function placesText(where: readonly DesignPlace[], draft: Questionnaire, texts: Pick<Texts, 'places' | 'refusals'>): string {
  const named = where.slice(0, MOST_PLACES).map((place) => placeText(place, draft, texts.places))
  return [...named, ...(where.length > MOST_PLACES ? [texts.refusals.more(where.length - MOST_PLACES)] : [])].join('; ')
}

/** By what the schema says of the property that the pointer ends with. */
function shapeText({ at, code }: Extract<EditRefusal, { kind: 'shape' }>, texts: Texts['refusals']['shape']): string {
  const property = at.slice(at.lastIndexOf('/') + 1)
  const isList = ['choices', 'columns', 'checks', 'fixed', 'tags', 'grounds', 'sections', 'questions', 'types', 'totals'].includes(property)
  if (property === 'key') return code === 'too_big' ? texts.keyTooLong : texts.key
  if (code === 'too_big') {
    if (property === 'sv' || property === 'en') return texts.textTooLong(formatDecimal(String(LONGEST_SHOWN), 'sv'))
    if (property === 'regex') return texts.textTooLong('200')
    if (at.includes('/tags/')) return texts.textTooLong('100')
    return isList ? texts.tooMany : texts.tooBig
  }
  if (code === 'too_small') return isList ? texts.tooFew : texts.tooSmall
  if (code === 'invalid_type') return texts.notWhole
  return texts.other(at)
}
