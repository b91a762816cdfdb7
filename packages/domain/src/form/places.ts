import type { AnswerRules } from '../questionnaire/kinds/kind.ts'
import { nothingRules } from '../questionnaire/kinds/information.ts'
import { kindOf, type Question } from '../questionnaire/kinds/registry.ts'
import { MOST_ROWS, type TableQuestion } from '../questionnaire/kinds/table.ts'
import { fixedCount } from '../questionnaire/limits.ts'
import type { Section } from '../questionnaire/questionnaire.ts'
import type { SectionPlan, SpotPlan, TablePlan } from './plan.ts'

/** Gives everything in a questionnaire its slot, before any expression is read. */
export class Places {
  readonly sections: SectionPlan[] = []
  readonly spots: SpotPlan[] = []
  readonly tables: TablePlan[] = []
  readonly slots = new Map<string, number>()
  readonly tableOf = new Map<string, TablePlan>()

  addSection(section: Section): void {
    const plan: SectionPlan = { section, slot: this.spots.length, questions: [] }
    this.sections.push(plan)
    this.spots.push(
      spotPlan({ name: `§${section.key}`, key: section.key, section: plan, parent: -1, index: plan.slot, rules: nothingRules }),
    )
    for (const question of section.questions) this.#addQuestion(question, plan)
  }

  /** Everything with a relevance and a value, in the order of the questionnaire. */
  all(): readonly SpotPlan[] {
    return this.spots.flatMap((spot) => [spot, ...(spot.table?.columns ?? [])])
  }

  #addQuestion(question: Question, section: SectionPlan): void {
    const slot = this.spots.length
    const kind = kindOf(question)
    const parts = kind.parts.map((part, index) =>
      spotPlan({
        name: `${question.key}.${part.key}`,
        key: part.key,
        section,
        parent: slot,
        index: slot + 1 + index,
        rules: part,
        pairedWith: part.pairedWith ?? null,
        prefill: question.prefill ?? null,
        closed: question.prefill?.locked === true,
      }),
    )
    const table = question.kind === 'table' ? this.#addTable(question, section, slot) : null
    const { together } = kind
    section.questions.push(slot)
    const plan = spotPlan({ ...placed(question, section), parent: section.slot, index: slot, parts, table, together: together ?? null })
    for (const spot of [plan, ...parts]) {
      this.slots.set(spot.name, spot.index)
      this.spots.push(spot)
    }
  }

  #addTable(question: TableQuestion, section: SectionPlan, slot: number): TablePlan {
    const added = 'added' in question.rows ? question.rows.added : null
    const table: TablePlan = {
      key: question.key,
      index: this.tables.length,
      slot,
      columns: [],
      columnOf: new Map(question.columns.map(({ key }, index) => [key, index])),
      fixed: 'fixed' in question.rows ? question.rows.fixed.map(({ key }) => key) : null,
      least: fixedCount(added?.least, 0),
      most: fixedCount(added?.most, MOST_ROWS),
      aggregates: [],
      previous: [],
      totals: new Map(),
      answers: null,
    }
    for (const [index, column] of question.columns.entries()) {
      table.columns.push(
        spotPlan({ ...placed(column, section), name: `${question.key}.${column.key}`, parent: slot, index, column: table }),
      )
    }
    this.tables.push(table)
    this.tableOf.set(table.key, table)
    return table
  }
}

function placed(question: Question, section: SectionPlan) {
  const prefill = question.prefill ?? null
  const kind = kindOf(question)
  const unanswerable =
    question.kind === 'calculated' || question.kind === 'information' || question.kind === 'table' || kind.parts.length > 0
  const choices = question.kind === 'choice' || question.kind === 'choices' ? question.choices : []
  return {
    name: question.key,
    key: question.key,
    section,
    question,
    rules: kind.rules(question),
    prefill,
    closed: unanswerable || prefill?.locked === true,
    otherChoice: choices.find(({ other }) => other)?.key ?? null,
    commented: question.checks?.some(({ comment }) => comment) === true,
    mayComeLater: question.kind === 'file' && question.mayComeLater === true,
    counts: question.kind !== 'information',
  }
}

type Placed = Pick<SpotPlan, 'name' | 'key' | 'section' | 'parent' | 'index'> & { readonly rules: AnswerRules } & Partial<SpotPlan>

function spotPlan(given: Placed): SpotPlan {
  return {
    kind: 'spot',
    rank: 0,
    feeds: [],
    judged: [],
    column: null,
    question: null,
    pairedWith: null,
    parts: [],
    table: null,
    prefill: null,
    closed: false,
    otherChoice: null,
    commented: false,
    mayComeLater: false,
    counts: false,
    relevance: null,
    formula: null,
    required: null,
    limits: [],
    checks: [],
    together: null,
    ...given,
  }
}
