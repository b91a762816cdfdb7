import type { Meaning } from '@aterrapport/domain/questionnaire/names.ts'
import { inLanguage, type Language, type Text } from '@aterrapport/domain/text.ts'
import type { Texts } from '../../../../texts/use-texts.ts'

/** As much of a label as tells which question it is. */
const LONGEST = 70

/** What something that an expression reads is called by those who see the form. */
export function subjectText(meaning: Meaning, texts: Texts, language: Language): string {
  const { logic, properties } = texts
  const name = ({ key, label }: { readonly key: string; readonly label: Text }) => short(inLanguage(label, language)) || key
  switch (meaning.kind) {
    case 'context':
      return properties.facts[meaning.name]
    case 'previous':
      return logic.previous(subjectText(meaning.of, texts, language))
    case 'question':
      return name(meaning.question)
    case 'part':
      return logic.within(name(meaning.question), logic.parts[meaning.part.key] ?? meaning.part.key)
    case 'own':
      return name(meaning.column)
    case 'column':
      return logic.within(name(meaning.table), name(meaning.column))
    case 'cell': {
      const { rows } = meaning.table
      const row = 'fixed' in rows ? rows.fixed.find(({ key }) => key === meaning.row) : undefined
      return logic.within(name(meaning.table), logic.within(row === undefined ? meaning.row : name(row), name(meaning.column)))
    }
  }
}

function short(label: string): string {
  const words = label.trim().replaceAll(/\s+/g, ' ')
  return words.length <= LONGEST ? words : `${words.slice(0, LONGEST - 1).trimEnd()}…`
}
