import type { Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Text } from '@aterrapport/domain/text.ts'
import { economySection } from '../questionnaires/modules/economy.ts'
import { evidenceSection } from '../questionnaires/modules/evidence.ts'
import { perspectiveSection } from '../questionnaires/modules/perspectives.ts'
import { resultSection } from '../questionnaires/modules/results.ts'

/** A part of the ready questionnaires that a designer may put whole into a draft and then adapt. It reads nothing outside itself. */
export interface Block {
  readonly key: string
  readonly title: Text
  readonly section: Section
}

/** The blocks for a grant of the year: economics (M2), perspectives (M3), results (M4) and evidence (M5), with their roles. */
export function blocks(year: number): readonly Block[] {
  return [economySection(year, []), perspectiveSection, resultSection, evidenceSection].map((section) => ({
    key: section.key,
    title: section.title,
    section,
  }))
}
