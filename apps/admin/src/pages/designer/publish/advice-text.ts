import type { AdviceCause } from '@aterrapport/domain/design/advice.ts'
import { questionAt } from '@aterrapport/domain/design/part.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Texts } from '../../../texts/use-texts.ts'
import { nameOf } from '../properties/place-text.ts'

/** What somebody may want to look at once more, as the rest of a sentence that begins with the part. */
export function adviceText(cause: AdviceCause, draft: Questionnaire, { adviceOf: texts }: Texts['publish']): string {
  switch (cause.kind) {
    case 'followsOptional':
      return texts.followsOptional(cause.reads.map((key) => `”${nameOf(key, questionAt(draft, key)?.label)}”`).join(', '))
    case 'longLabel':
      return texts.longLabel(cause.length, cause.most)
    case 'notTranslated':
      return texts.notTranslated(cause.texts)
    case 'unused':
    case 'alwaysSame':
    case 'emptySection':
    case 'oneChoice':
    case 'noLabel':
    case 'noMessage':
    case 'sameLabel':
      return texts[cause.kind]
  }
}
