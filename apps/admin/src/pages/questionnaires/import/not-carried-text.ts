import type { NotCarriedReason } from '@aterrapport/domain/exchange/xlsform/told.ts'
import type { Texts } from '../../../texts/use-texts.ts'

/** What became of something in an XLSForm, in words. */
export function notCarriedText(why: NotCarriedReason, texts: Texts['importing']['why']): string {
  switch (why.kind) {
    case 'typeUnknown':
    case 'metadata':
    case 'notInTable':
      return texts[why.kind](why.type)
    case 'columnUnknown':
      return columnText(why.column, texts)
    case 'languageUnknown':
    case 'languageAsSwedish':
      return texts[why.kind](why.language)
    case 'renamed':
      return texts.renamed(why.to)
    case 'functionUnknown':
    case 'nameUnknown':
    case 'columnOutside':
      return texts[why.kind](why.name)
    case 'choiceUnknown':
      return texts.choiceUnknown(why.choice)
    case 'choicesMissing':
      return texts.choicesMissing(why.list)
    case 'tooManyColumns':
    case 'tooManyChoices':
    case 'tooManySections':
    case 'tooLong':
      return texts[why.kind](why.most)
    default:
      return texts[why.kind]
  }
}

function columnText(column: string, { columns, columnUnknown }: Texts['importing']['why']): string {
  return Object.entries(columns).find(([name]) => name === column)?.[1] ?? columnUnknown
}
