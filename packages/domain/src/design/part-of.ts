import type { DesignPlace } from '../questionnaire/design-problem.ts'
import type { WholeQuestionnaire } from './design-edit.ts'
import type { PartPlace } from './part.ts'

/** The part of a questionnaire that something of it is said of. */
export function partOf({ section, question, column, check }: DesignPlace): PartPlace | WholeQuestionnaire {
  if (question === null) return section === null ? { kind: 'questionnaire' } : { kind: 'section', key: section }
  if (check !== null) return { kind: 'check', question, column, key: check }
  return column === null ? { kind: 'question', key: question } : { kind: 'column', question, key: column }
}
