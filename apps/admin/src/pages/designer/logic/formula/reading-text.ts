import type { ReadFormula } from '@aterrapport/domain/design/logic/read-formula.ts'
import type { Letters } from '@aterrapport/domain/expression/parse.ts'
import { nearest } from '@aterrapport/domain/design/logic/nearest.ts'
import { circleText, expressionCauseText } from '../../../questionnaires/design-cause-text.ts'
import type { Texts } from '../../../../texts/use-texts.ts'
import { parseCauseText, withNear } from '../words/parse-cause-text.ts'

/** Something wrong in a formula, in words, and the letters it is about; null for the whole. */
export interface Complaint {
  readonly letters: Letters | null
  readonly text: string
}

/** What is wrong with what has been written; `names` are those that could have been meant. */
export function complaintsOf(reading: ReadFormula, texts: Texts, names: readonly string[]): readonly Complaint[] {
  const { logic, design } = texts
  switch (reading.kind) {
    case 'empty':
    case 'right':
      return []
    case 'unread':
      return [{ letters: reading.problem, text: parseCauseText(reading.problem.cause, texts, names) }]
    case 'circle':
      return [{ letters: null, text: logic.parse.circle(circleText(reading.names, design)) }]
    case 'wrong':
      return reading.problems.map(({ letters, cause }) => {
        const near = cause.kind === 'unknownName' ? nearest(cause.name, names) : null
        return { letters, text: withNear(expressionCauseText(cause, design), near, logic) }
      })
  }
}

const LONGEST_QUOTE = 40

/** The complaint with the letters it is about, for those who do not see the wave under them. */
export function quoted({ letters, text }: Complaint, written: string, { logic }: Pick<Texts, 'logic'>): string {
  const letter = letters === null ? '' : written.slice(letters.from, letters.to).trim()
  const isWhole = letter === written.trim()
  if (letter === '' || isWhole || text.includes(letter)) return text
  return `${logic.at(letter.length <= LONGEST_QUOTE ? letter : `${letter.slice(0, LONGEST_QUOTE - 1)}…`)} ${text}`
}
