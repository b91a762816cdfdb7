import type { Aspect, DesignPlace, DesignProblem } from '../questionnaire/design-problem.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import type { TableQuestion } from '../questionnaire/kinds/table.ts'
import { fixedCount } from '../questionnaire/limits.ts'
import type { Questionnaire } from '../questionnaire/questionnaire.ts'
import { structureProblems } from '../questionnaire/structure.ts'
import { sameOrMapped } from './same-or-mapped.ts'

/**
 * A draft without what its structure makes impossible: of two parts with one key the later, patterns and prefills that do not fit, a least
 * above the most, totals of what is no number. Keys that are words of the formulas may stay, since nothing fails for them.
 */
export function withSoundStructure(draft: Questionnaire): Questionnaire {
  const unique = withoutDoubled(draft)
  const faults = Map.groupBy(structureProblems(unique), ({ place }) => spelt(place))
  if (faults.size === 0) return unique
  const sections = sameOrMapped(unique.sections, (section) => {
    const questions = sameOrMapped(section.questions, (question) => {
      const own = mended(question, faults.get(spelt({ question: question.key, column: null })) ?? [])
      if (own.kind !== 'table') return own
      const columns = sameOrMapped(own.columns, (column) =>
        mended(column, faults.get(spelt({ question: question.key, column: column.key })) ?? []),
      )
      return columns === own.columns ? own : { ...own, columns }
    })
    return questions === section.questions ? section : { ...section, questions }
  })
  return { ...unique, sections }
}

function spelt({ question, column }: Pick<DesignPlace, 'question' | 'column'>): string {
  return `${question ?? ''}/${column ?? ''}`
}

function withoutDoubled(draft: Questionnaire): Questionnaire {
  const seen = new Set<string>()
  const kept = firstOfKey(draft.sections)
  const sections = sameOrMapped(kept, (section) => {
    const firsts = firstOfKey(section.questions, seen)
    const questions = sameOrMapped(firsts, withoutDoubledParts)
    return questions === section.questions ? section : { ...section, questions }
  })
  return sections === draft.sections ? draft : { ...draft, sections }
}

function withoutDoubledParts<Given extends Question>(question: Given): Given {
  const changed: Record<string, unknown> = {}
  const keep = (property: string, before: readonly unknown[], after: readonly unknown[]) => {
    if (after !== before) changed[property] = after
  }
  if (question.checks !== undefined) keep('checks', question.checks, firstOfKey(question.checks))
  if (question.kind === 'choice' || question.kind === 'choices') keep('choices', question.choices, firstOfKey(question.choices))
  if (question.kind === 'table') {
    keep('columns', question.columns, sameOrMapped(firstOfKey(question.columns), withoutDoubledParts))
    if ('fixed' in question.rows) {
      const fixed = firstOfKey(question.rows.fixed)
      if (fixed !== question.rows.fixed) changed['rows'] = { fixed }
    }
  }
  return Object.keys(changed).length === 0 ? question : { ...question, ...changed }
}

function firstOfKey<Part extends { readonly key: string }>(parts: readonly Part[], seen = new Set<string>()): readonly Part[] {
  const firsts = parts.filter(({ key }) => seen.size !== seen.add(key).size)
  return firsts.length === parts.length ? parts : firsts
}

function mended<Given extends Question>(question: Given, problems: readonly DesignProblem[]): Given {
  let sound = question
  for (const { place } of problems) sound = withSound(sound, place.of)
  return sound
}

function withSound<Given extends Question>(question: Given, of: Aspect | null): Given {
  switch (of) {
    case 'pattern':
    case 'prefill':
    case 'totals':
      return without(question, of)
    case 'choices':
      return withOneOther(question)
    case 'rows':
      return question.kind === 'table' ? { ...question, rows: withoutLeast(question) } : question
    default:
      return question
  }
}

/** The question without a property that may be absent. */
function without<Given extends Question>(question: Given, property: string): Given {
  return Object.fromEntries(Object.entries(question).filter(([name]) => name !== property)) as Given // the caller's promise
}

/** Only the first of its choices asks what, and a least above the most goes. */
function withOneOther<Given extends Question>(question: Given): Given {
  if (question.kind !== 'choice' && question.kind !== 'choices') return question
  const first = question.choices.find(({ other }) => other)
  const choices = question.choices.map(({ other, ...choice }) =>
    other === true && choice.key === first?.key ? { ...choice, other } : choice,
  )
  const { least, most } = question.kind === 'choices' ? question : {}
  const single = { ...question, choices }
  return fixedCount(least, 0) > fixedCount(most, Infinity) ? without(single, 'least') : single
}

function withoutLeast({ rows }: TableQuestion): TableQuestion['rows'] {
  if ('fixed' in rows) return rows
  const { least: _least, ...added } = rows.added
  return { added }
}
