import type { Question } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'

/** Only read where they stand; the words of checks and patterns come with the problems that the engine tells, so they are logic. */
const TEXTS: ReadonlySet<string> = new Set(['label', 'help', 'title', 'introduction', 'name', 'unit'])

const known = new WeakMap<Question, string>()

/** Whether two drafts ask and reckon alike, so that a form made of one may show the texts of the other. */
export function isSameLogic(one: Questionnaire, other: Questionnaire): boolean {
  if (one.sections === other.sections) return true
  return (
    one.sections.length === other.sections.length &&
    one.sections.every((section, at) => {
      const beside = other.sections[at]
      if (beside === undefined || section === beside) return beside !== undefined
      return (
        section.key === beside.key &&
        JSON.stringify(section.relevance) === JSON.stringify(beside.relevance) &&
        section.questions.length === beside.questions.length &&
        section.questions.every((question, place) => isSameQuestion(question, beside.questions[place]))
      )
    })
  )
}

function isSameQuestion(one: Question, other: Question | undefined): boolean {
  return one === other || (other !== undefined && logicOf(one) === logicOf(other))
}

function logicOf(question: Question): string {
  const before = known.get(question)
  if (before !== undefined) return before
  const logic = JSON.stringify(question, (property, value: unknown) => (TEXTS.has(property) ? undefined : value))
  known.set(question, logic)
  return logic
}
