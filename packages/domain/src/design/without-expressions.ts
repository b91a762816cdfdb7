import type { DesignPlace } from '../questionnaire/design-problem.ts'
import type { Question } from '../questionnaire/kinds/registry.ts'
import type { TableQuestion } from '../questionnaire/kinds/table.ts'
import type { Questionnaire, Section } from '../questionnaire/questionnaire.ts'
import { WHOLE } from '../questionnaire/design-problem.ts'
import { sameOrMapped } from './same-or-mapped.ts'
import { unknownValue } from './unknown-value.ts'

/** A place as one string, for sets of places. */
export function spelt({ section, question, column, of, check }: DesignPlace): string {
  return [section, question, column, of, check].join('/')
}

/**
 * A draft without the expressions at some places, each by its `spelt`. A calculated question keeps its place with a value that is always
 * missing, so that what reads it can still be compiled. What has nothing left out of it stays the same object.
 */
export function withoutExpressions(draft: Questionnaire, out: ReadonlySet<string>): Questionnaire {
  if (out.size === 0) return draft
  const sections = sameOrMapped(draft.sections, (section) => sectionWithout(section, out))
  return sections === draft.sections ? draft : { ...draft, sections }
}

function sectionWithout(section: Section, out: ReadonlySet<string>): Section {
  const place: DesignPlace = { ...WHOLE, section: section.key }
  const questions = sameOrMapped(section.questions, (question) => {
    const at = { ...place, question: question.key }
    const own = without(question, at, out)
    if (own.kind !== 'table') return own
    const columns = sameOrMapped(own.columns, (column) => without(column, { ...at, column: column.key }, out))
    return columns === own.columns ? own : { ...own, columns }
  })
  const { relevance, ...rest } = section
  if (relevance !== undefined && out.has(spelt({ ...place, of: 'relevance' }))) return { ...rest, questions }
  return questions === section.questions ? section : { ...section, questions }
}

function without<Given extends Question>(question: Given, place: DesignPlace, out: ReadonlySet<string>): Given {
  const isOut = (of: DesignPlace['of'], check: string | null = null) => out.has(spelt({ ...place, of, check }))
  const left = Object.entries(question).flatMap(([property, value]): readonly [string, unknown][] => {
    switch (property) {
      case 'relevance':
      case 'required':
      case 'least':
      case 'most':
      case 'maxLength':
      case 'maxBytes':
        return isOut(property) ? [] : [[property, value]]
      case 'formula':
        return [[property, question.kind === 'calculated' && isOut('formula') ? unknownValue(question) : value]]
      case 'checks': {
        const checks = (question.checks ?? []).filter(({ key }) => !isOut('check', key))
        if (checks.length === question.checks?.length) return [[property, value]]
        return checks.length === 0 ? [] : [[property, checks]]
      }
      case 'rows': {
        return [[property, question.kind === 'table' ? rowsWithout(question.rows, isOut) : value]]
      }
      default:
        return [[property, value]]
    }
  })
  const same = left.length === Object.keys(question).length && left.every(([property, value]) => Reflect.get(question, property) === value)
  const rebuilt: unknown = same ? question : Object.fromEntries(left)
  return rebuilt as Given // only what may be absent has been left out
}

function rowsWithout(rows: TableQuestion['rows'], isOut: (of: 'least' | 'most') => boolean): TableQuestion['rows'] {
  if ('fixed' in rows || (!isOut('least') && !isOut('most'))) return rows
  const { least, most, ...added } = rows.added
  return {
    added: {
      ...added,
      ...(least === undefined || isOut('least') ? {} : { least }),
      ...(most === undefined || isOut('most') ? {} : { most }),
    },
  }
}
