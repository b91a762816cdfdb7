import { keyFromLabel } from '@aterrapport/domain/design/new-part.ts'

const KEY = /^[a-z][a-z0-9-]*$/
const LONGEST_KEY = 100

/** What nearly every heading begins with, and no key needs. */
const STOCK =
  /^\s*(?:(?:återrapportering|redovisning)\s+(?:av|för)\s+)?(?:statsbidrag(?:et)?\s+)?(?:(?:till|för|om|avseende)\s+)?(?:en\s+|ett\s+)?/iu

/** A questionnaire's key from its heading: the words of it with hyphens, and the year it ends with however long it is. */
export function proposedKey(title: string): string {
  const [year = ''] = title.match(/(?<!\d)20\d{2}(?!\d)/) ?? []
  const words = (keyFromLabel(title.replace(STOCK, '').replace(year, ' ')) ?? '').replaceAll('_', '-')
  return words === '' || year === '' ? words : `${words}-${year}`
}

export function isQuestionnaireKey(key: string): boolean {
  return key.length <= LONGEST_KEY && KEY.test(key)
}
