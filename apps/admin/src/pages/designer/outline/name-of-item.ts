import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Texts } from '../../../texts/use-texts.ts'
import { nameOf } from '../properties/place-text.ts'
import { partOf } from '../store/place-key.ts'
import { indexOf } from './draft-index.ts'

/** What an item of the outline is called in running text. */
export function nameOfItem(key: string, draft: Questionnaire, texts: Pick<Texts['designer'], 'introduction' | 'signOff'>): string {
  const part = partOf(key)
  if (part === null) return key === 'signOff' ? texts.signOff : texts.introduction
  const { sections, questions } = indexOf(draft)
  return nameOf(part.key, part.kind === 'section' ? sections.get(part.key)?.title : questions.get(part.key)?.label)
}
