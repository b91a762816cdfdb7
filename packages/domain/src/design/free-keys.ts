import type { Question } from '../questionnaire/kinds/registry.ts'
import type { Questionnaire, Section } from '../questionnaire/questionnaire.ts'
import type { DesignEdit } from './design-edit.ts'
import { listOfPart, partAt, partsIn, type PartPlace } from './part.ts'
import { renamed } from './rename.ts'

const LONGEST_KEY = 64

/** The key, or the key with the first number after it that makes it free. */
export function freeKey(key: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : `_${number}`
    const candidate = key.slice(0, LONGEST_KEY - end.length) + end
    if (!taken.has(candidate)) return candidate
  }
}

/**
 * The edit that puts a whole section into a draft, before the section of the key or last. Keys that the draft already has get a number,
 * and what the section's own expressions read follows.
 */
export function insertSection(draft: Questionnaire, section: Section, before: string | null): DesignEdit {
  return { kind: 'add', into: { kind: 'sections' }, part: withFreeKeys(section, draft), before }
}

function withFreeKeys(section: Section, draft: Questionnaire): Section {
  const taken = questionKeys(draft)
  const own = new Set(section.questions.map(({ key }) => key))
  let alone: Questionnaire = { ...draft, sections: [section] }
  for (const { key } of section.questions) {
    if (!taken.has(key)) continue
    const to = freeKey(key, new Set([...taken, ...own]))
    alone = renamed(alone, { kind: 'question', key }, to)
    own.add(to)
  }
  const [inserted = section] = alone.sections
  return { ...inserted, key: freeKey(section.key, new Set(draft.sections.map(({ key }) => key))) }
}

/** The edit that puts a copy of a part right after it, with free keys, reading itself where the part reads itself; null when there is no such part. */
export function duplicate(draft: Questionnaire, place: PartPlace): DesignEdit | null {
  const list = listOfPart(draft, place)
  const part = partAt(draft, place)
  const siblings = (list === null ? null : partsIn(draft, list)) ?? []
  if (list === null || part === null) return null
  const before = siblings[siblings.findIndex(({ key }) => key === place.key) + 1]?.key ?? null
  const section = draft.sections.find(({ key }) => place.kind === 'section' && key === place.key)
  if (section !== undefined) return insertSection(draft, section, before)
  const taken = list.kind === 'questions' ? questionKeys(draft) : new Set(siblings.map(({ key }) => key))
  const key = freeKey(place.key, taken)
  // What the part reads of itself is what a renaming of it would change.
  const copy =
    place.kind === 'question' || place.kind === 'column' ? partAt(renamed(draft, place, key), { ...place, key }) : { ...part, key }
  return copy === null ? null : { kind: 'add', into: list, part: copy, before }
}

function questionKeys({ sections }: Questionnaire): ReadonlySet<string> {
  return new Set(sections.flatMap(({ questions }): readonly Question[] => questions).map(({ key }) => key))
}
