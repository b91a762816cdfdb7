import type { WholeQuestionnaire } from '@aterrapport/domain/design/design-edit.ts'
import { partAt, questionAt, type Part, type PartPlace } from '@aterrapport/domain/design/part.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import { inLanguage, type Language, type Text } from '@aterrapport/domain/text.ts'
import type { Texts } from '../../texts/use-texts.ts'

interface Spoken {
  readonly language: Language
  readonly texts: Texts['compare']
}

/** A part as people speak of it: what it is, and what the respondent calls it. */
export function partName(questionnaire: Questionnaire, place: PartPlace | WholeQuestionnaire, { language, texts }: Spoken): string {
  if (place.kind === 'questionnaire') return texts.place.questionnaire
  const part = partAt(questionnaire, place)
  const name = part === null ? place.key : wordsOf(part, language)
  switch (place.kind) {
    case 'section':
    case 'question':
      return texts.place[place.kind](name)
    case 'column':
    case 'row':
      return texts.place[place.kind](name, wordsAt(questionnaire, place.question, language))
    case 'choice':
    case 'check':
      return texts.place[place.kind](name, wordsAt(questionnaire, place.question, language))
  }
}

/** What the respondent reads of a part: its label, title or message; its key where it has none yet. */
export function wordsOf(part: Part, language: Language): string {
  const { key, label, title, message } = part as Part & Partial<Record<'label' | 'title' | 'message', Text>> // a part has at most one of them
  const words = label ?? title ?? message
  return words === undefined ? key : inLanguage(words, language).trim() || key
}

function wordsAt(questionnaire: Questionnaire, key: string, language: Language): string {
  const question = questionAt(questionnaire, key)
  return question === null ? key : wordsOf(question, language)
}
