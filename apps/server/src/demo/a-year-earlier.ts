import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Text } from '@aterrapport/domain/text.ts'

/** A questionnaire as it would have read the year before: the years in its texts and its key one less, and all else the same. */
export function aYearEarlier(questionnaire: Questionnaire, year: number): Questionnaire {
  const earlier = (given: string) => given.replaceAll(String(year), String(year - 1)).replaceAll(String(year + 1), String(year))
  const walk = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(walk)
    if (typeof part !== 'object' || part === null) return part
    if (isText(part)) return { sv: earlier(part.sv), ...(part.en === undefined ? {} : { en: earlier(part.en) }) }
    return Object.fromEntries(Object.entries(part).map(([name, inner]) => [name, walk(inner)]))
  }
  const walked = walk(questionnaire) as Questionnaire // only words within texts have been changed
  return { ...walked, key: earlier(questionnaire.key) }
}

function isText(part: object): part is Text {
  return 'sv' in part && typeof part.sv === 'string'
}
