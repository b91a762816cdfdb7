import { partAt, questionAt } from '@aterrapport/domain/design/part.ts'
import type { DesignPlace } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Text } from '@aterrapport/domain/text.ts'
import type { Texts } from '../../../texts/use-texts.ts'

/** As much of a label as tells which part it is. */
const LONGEST_NAME = 60

/** A place of a draft in words: "Formeln i frågan ”Summa”". A part without a label goes by its key. */
export function placeText(place: DesignPlace, draft: Questionnaire, texts: Texts['places']): string {
  const where = partText(place, draft, texts)
  if (place.of === null) return where
  if (place.of !== 'check') return texts.aspects[place.of](where)
  return texts.check(checkName(place, draft), where)
}

/** The section, question or column that a place is in. */
function partText({ section, question, column }: DesignPlace, draft: Questionnaire, texts: Texts['places']): string {
  if (question !== null) {
    const label = nameOf(question, questionAt(draft, question)?.label)
    return column === null ? texts.question(label) : texts.column(nameOf(column, questionAt(draft, question, column)?.label), label)
  }
  if (section === null) return texts.whole
  return texts.section(nameOf(section, draft.sections.find(({ key }) => key === section)?.title))
}

function checkName({ question, column, check }: DesignPlace, draft: Questionnaire): string {
  const key = check ?? ''
  const part = question === null ? null : partAt(draft, { kind: 'check', question, column, key })
  return part?.key ?? key
}

/** What a part is called where there is no room for more: the beginning of its Swedish label, or its key. */
export function nameOf(key: string, label: Text | undefined): string {
  const words = label?.sv.trim().replaceAll(/\s+/g, ' ') ?? ''
  if (words === '') return key
  return words.length <= LONGEST_NAME ? words : `${words.slice(0, LONGEST_NAME - 1).trimEnd()}…`
}

/** With the first letter of a sentence. */
export function begun(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
