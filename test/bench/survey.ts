import { Model, type Question, type QuestionMatrixDynamicModel } from 'survey-core'
import type { Answers, Path, Value } from '@aterrapport/domain/form/value.ts'
import type { Contender, Outcome } from './contender.ts'
import { blocksOf, rowIds, type Layout } from './layout.ts'
import { kronor } from './kronor.ts'

/** The generated form in SurveyJS's own terms, with the settings that make it tell errors as values change. */
export function surveyOf(layout: Layout): object {
  return {
    checkErrorsMode: 'onValueChanged',
    pages: [
      ...layout.sections.map((blocks, at) => ({
        name: `s${at}`,
        elements: [
          ...blocks.flatMap(blockOf),
          { type: 'expression', name: `s${at}_used`, expression: `sum(${blocks.map((block) => `{b${block}_used}`).join(', ')})` },
        ],
      })),
      { name: 'economy', elements: costs(layout) },
    ],
  }
}

/** SurveyJS, headless. */
export class Survey implements Contender {
  readonly model: Model
  readonly #rows: string[]
  readonly #layout: Layout

  constructor(json: object, layout: Layout, answers: Answers) {
    this.#layout = layout
    this.#rows = [...rowIds(layout)]
    this.model = new Model(json)
    this.model.data = dataOf(layout, answers)
    // Rows come to life when they are first read, as a page that shows the table does.
    if (this.#table.visibleRows.length !== this.#rows.length) throw new Error('SurveyJS made other rows than were given.')
  }

  get #table(): QuestionMatrixDynamicModel {
    return this.model.getQuestionByName('costs') as QuestionMatrixDynamicModel // the form has a dynamic matrix of this name
  }

  answer(path: Path, value: Value): number {
    const [name = '', row, column] = path.split('.')
    if (row === undefined) this.model.setValue(name, native(value))
    else if (column !== undefined) this.#cell(row, column).value = native(value)
    else if (value === null) {
      this.#table.removeRow(this.#rows.indexOf(row), false)
      this.#rows.splice(this.#rows.indexOf(row), 1)
    } else {
      this.#table.addRow()
      this.#rows.push(row)
    }
    return this.model.visiblePages.length
  }

  /** What it costs to know whether the whole form holds: the errors of questions that read a changed one are told only then. */
  validate(): boolean {
    return this.model.validate(true, false)
  }

  outcome(): Outcome {
    this.validate()
    const questions = this.model.getAllQuestions().filter(({ isVisible }) => isVisible)
    const cells = this.#table.visibleRows
      .flatMap(({ cells: all }) => all.map(({ question }) => question))
      .filter(({ isVisible }) => isVisible)
    const asked = [...questions, ...cells]
    const totals = this.#table.totalValue as Record<string, number> // the total row as SurveyJS keeps it
    const names = [
      ...blocksOf(this.#layout).flatMap((block) => [`b${block}_used`, `b${block}_unspent`]),
      ...this.#layout.sections.map((_, at) => `s${at}_used`),
      'costs_done',
      'costs_left',
    ]
    return {
      visible: asked.length,
      errors: asked.reduce((sum, { errors }) => sum + errors.length, 0),
      sums: Object.fromEntries([
        ...names.map((name): [string, string] => [name, kronor(this.model.getValue(name) as number)]), // an expression's value
        ['costs.budget', kronor(totals['budget'])],
        ['costs.cost', kronor(totals['cost'])],
      ]),
    }
  }

  /** The selector of what takes an answer on the page, or of what shows a value that is worked out. */
  placeOf(path: Path): string {
    const [name = '', row, column] = path.split('.')
    const question = row === undefined || column === undefined ? this.model.getQuestionByName(name) : this.#cell(row, column)
    return question.getType() === 'expression' ? `#${question.id} .sd-expression` : `#${question.inputId}`
  }

  #cell(row: string, column: string): Question {
    const found = this.#table.visibleRows[this.#rows.indexOf(row)]?.getQuestionByName(column)
    if (!found) throw new Error(`SurveyJS has no cell ${row}.${column}.`)
    return found
  }
}

function dataOf(layout: Layout, answers: Answers): object {
  const rows = rowIds(layout).map((row) =>
    Object.fromEntries(['name', 'status', 'budget', 'cost', 'reason'].map((column) => [column, native(answers[`costs.${row}.${column}`])])),
  )
  const single = Object.entries(answers).filter(([path]) => !path.includes('.'))
  return { ...Object.fromEntries(single.map(([path, value]) => [path, native(value)])), costs: rows }
}

/** Numbers are numbers to SurveyJS, and an answer taken back is undefined. */
function native(value: Value | undefined): unknown {
  return typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : (value ?? undefined)
}

function blockOf(block: number): readonly object[] {
  const b = `b${block}`
  return [
    { type: 'boolean', name: `${b}_gate`, isRequired: true },
    { type: 'text', name: `${b}_why`, maxLength: 200, isRequired: true, visibleIf: `{${b}_gate} = false` },
    {
      ...amount(`${b}_received`),
      isRequired: true,
      validators: [{ type: 'expression', expression: `{${b}_used} <= {${b}_received}` }],
    },
    { ...amount(`${b}_staff`), isRequired: true },
    { ...amount(`${b}_consultants`), isRequired: true, visibleIf: `{${b}_gate} = true`, maxValueExpression: `{${b}_received}` },
    { ...amount(`${b}_share`), max: 100 },
    { ...amount(`${b}_count`), max: 1000 },
    { type: 'expression', name: `${b}_used`, expression: `sum({${b}_staff}, iif({${b}_gate} = true, {${b}_consultants}, 0))` },
    { type: 'expression', name: `${b}_unspent`, expression: `{${b}_received} - {${b}_used}` },
    { type: 'text', name: `${b}_explain`, maxLength: 500, isRequired: true, visibleIf: `{${b}_unspent} > 0` },
  ]
}

function costs({ notes }: Layout): readonly object[] {
  return [
    { ...amount('grant'), isRequired: true, validators: [{ type: 'expression', expression: '{costs_left} >= 0' }] },
    { type: 'matrixdynamic', name: 'costs', rowCount: 0, maxRowCount: 1000, columns: columns() },
    { type: 'expression', name: 'costs_done', expression: `sumInArray({costs}, 'cost', {status} = 'done')` },
    { type: 'expression', name: 'costs_left', expression: `{grant} - sumInArray({costs}, 'cost')` },
    ...notes.map((name) => ({ type: 'text', name, maxLength: 500 })),
  ]
}

function columns(): readonly object[] {
  return [
    { cellType: 'text', name: 'name', maxLength: 100, isRequired: true },
    { cellType: 'dropdown', name: 'status', choices: ['done', 'planned'] },
    { ...numeric('budget'), isRequired: true, totalType: 'sum' },
    {
      ...numeric('cost'),
      isRequired: true,
      max: 10_000_000,
      totalType: 'sum',
      validators: [{ type: 'expression', expression: '{row.cost} <= {row.budget} * 2' }],
    },
    { cellType: 'expression', name: 'over', expression: '{row.cost} - {row.budget}' },
    { cellType: 'text', name: 'reason', maxLength: 200, isRequired: true, visibleIf: '{row.over} > 0' },
  ]
}

function amount(name: string) {
  return { type: 'text', inputType: 'number', name, min: 0 }
}

function numeric(name: string) {
  return { cellType: 'text', inputType: 'number', name, min: 0 }
}
