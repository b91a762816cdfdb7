import type { GivenProblem } from '@aterrapport/domain/design/test-outcome.ts'
import type { Difference } from '@aterrapport/domain/design/test-run.ts'
import type { Path, Value } from '@aterrapport/domain/form/value.ts'
import { kindOf } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'
import { placeOf } from '@aterrapport/ui/form/place.ts'
import type { Spoken } from './say.ts'

/** What is not as it was expected to be, in words. */
export function differenceText(difference: Difference, draft: Questionnaire, spoken: Spoken): string {
  const { tryTests: texts } = spoken.texts
  switch (difference.kind) {
    case 'askedNow':
    case 'notAskedNow':
      return texts[difference.kind](nameAt(difference.path, draft, spoken))
    case 'problemNow':
    case 'problemGone':
      return texts[difference.kind](nameAt(difference.problem.path, draft, spoken), problemWords(difference.problem, draft, spoken))
    case 'otherValue': {
      const { path, expected, now } = difference
      return texts.otherValue(nameAt(path, draft, spoken), valueAt(path, expected, draft, spoken), valueAt(path, now, draft, spoken))
    }
    case 'noPlace':
      return texts.noPlace(nameAt(difference.path, draft, spoken))
  }
}

/** The question by its label, or by its path when the draft has none there. */
function nameAt(path: Path, draft: Questionnaire, { language, texts }: Spoken): string {
  const place = placeOf(draft, path)
  if (place === null) return texts.tryWhy.quoted(path)
  const label = inLanguage((place.column ?? place.question).label, language).trim()
  return texts.tryWhy.quoted(label === '' ? path : label)
}

function valueAt(path: Path, value: Value, draft: Questionnaire, { language, texts }: Spoken): string {
  const place = placeOf(draft, path)
  if (value === null || place === null) return texts.tryTests.empty
  return kindOf(place.column ?? place.question).format(value, place.column ?? place.question, language) || texts.tryTests.empty
}

function problemWords({ path, kind, check }: GivenProblem, draft: Questionnaire, { language, texts: { tryTests: texts } }: Spoken): string {
  if (check !== null) {
    const place = placeOf(draft, path)
    const found = (place?.column ?? place?.question)?.checks?.find(({ key }) => key === check)
    return texts.check(found === undefined ? check : inLanguage(found.message, language))
  }
  switch (kind) {
    case 'required':
    case 'undetermined':
    case 'belowLeast':
    case 'aboveMost':
      return texts.causes[kind]
    default:
      return texts.causes.other
  }
}
