import type { DesignPlace, DesignProblem } from '@aterrapport/domain/questionnaire/design-problem.ts'
import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire, Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'

interface Index {
  readonly sections: ReadonlyMap<string, Section>
  readonly questions: ReadonlyMap<string, Question>
  /** The section that each question stands in. */
  readonly homes: ReadonlyMap<string, Section>
}

const indexes = new WeakMap<readonly Section[], Index>()

/** The sections and questions of a draft by their keys, made once however many ask. */
export function indexOf({ sections }: Questionnaire): Index {
  const known = indexes.get(sections)
  if (known !== undefined) return known
  const all = sections.flatMap((section) => section.questions.map((question) => ({ question, section })))
  const index = {
    sections: new Map(sections.map((section) => [section.key, section])),
    questions: new Map(all.map(({ question }) => [question.key, question])),
    homes: new Map(all.map(({ question, section }) => [question.key, section])),
  }
  indexes.set(sections, index)
  return index
}

const counts = new WeakMap<readonly DesignProblem[], ReadonlyMap<string, number>>()

/** How many problems each item of the outline has; those of a question are its section's too. */
export function problemCounts(problems: readonly DesignProblem[]): ReadonlyMap<string, number> {
  const known = counts.get(problems)
  if (known !== undefined) return known
  const made = new Map<string, number>()
  for (const key of problems.flatMap(({ place }) => itemsOf(place))) made.set(key, (made.get(key) ?? 0) + 1)
  counts.set(problems, made)
  return made
}

function itemsOf({ section, question }: DesignPlace): readonly string[] {
  if (section === null && question === null) return ['introduction']
  return [...(section === null ? [] : [`section:${section}`]), ...(question === null ? [] : [`question:${question}`])]
}
