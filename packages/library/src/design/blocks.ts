import type { DesignEdit } from '@aterrapport/domain/design/design-edit.ts'
import { insertSection } from '@aterrapport/domain/design/free-keys.ts'
import type { Questionnaire, Section, SignOffTexts } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Text } from '@aterrapport/domain/text.ts'
import { text } from '../questionnaires/build.ts'
import { economySection } from '../questionnaires/modules/economy.ts'
import { evidenceSection } from '../questionnaires/modules/evidence.ts'
import { perspectiveSection } from '../questionnaires/modules/perspectives.ts'
import { recipientSection } from '../questionnaires/modules/recipient.ts'
import { resultSection } from '../questionnaires/modules/results.ts'
import { signOff } from '../questionnaires/modules/sign-off.ts'

/** A part of the ready questionnaires that a designer may put whole into a draft and then adapt. It reads nothing outside itself. */
export type Block = SectionBlock | SignOffBlock

export interface SectionBlock {
  readonly kind: 'section'
  readonly key: string
  readonly title: Text
  /** Whether its texts name the year. */
  readonly dated: boolean
  readonly section: Section
}

/** The words that are certified and signed, which every questionnaire has exactly once. */
interface SignOffBlock {
  readonly kind: 'signOff'
  readonly key: string
  readonly title: Text
  readonly signOff: SignOffTexts
}

/**
 * The blocks for a grant of the year: the recipient (M1), economics (M2), the perspectives together and one by one (M3), results (M4) and
 * evidence (M5), with their roles; last the words of the sign-off (M6).
 */
export function blocks(year: number): readonly Block[] {
  return [
    whole(recipientSection),
    { ...whole(economySection(year, [])), dated: true },
    whole(perspectiveSection),
    perspective('jamstalldhet', text('Perspektiv: jämställdhet', 'Perspective: gender equality'), 'gender'),
    perspective('barnratt', text('Perspektiv: barnets rättigheter', 'Perspective: rights of the child'), 'childRights'),
    perspective('funktionshinder', text('Perspektiv: funktionshinder', 'Perspective: disability'), 'disability'),
    whole(resultSection),
    whole(evidenceSection),
    { kind: 'signOff', key: 'intygande', title: text('Intygande och underskrift', 'Certification and signature'), signOff },
  ]
}

function whole(section: Section): SectionBlock {
  return { kind: 'section', key: section.key, title: section.title, dated: false, section }
}

/** The questions of one perspective, by the tag that they have. */
function perspective(key: string, title: Text, tag: string): SectionBlock {
  const questions = perspectiveSection.questions.filter(({ tags = [] }) => tags.includes(tag))
  return { ...whole({ ...perspectiveSection, key, title, questions }), title }
}

/** The edit that puts a block into a draft: a section before the one of the key or last, the words of the sign-off for those that are there. */
export function insertBlock(draft: Questionnaire, block: Block, before: string | null): DesignEdit {
  if (block.kind === 'section') return insertSection(draft, block.section, before)
  return { kind: 'change', of: { kind: 'questionnaire' }, property: 'signOff', value: block.signOff }
}
