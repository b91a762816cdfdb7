import { parse } from '@aterrapport/domain/expression/parse.ts'
import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import { compile } from '@aterrapport/domain/form/compile.ts'
import { CONTEXT, type ContextName, type FormContext } from '@aterrapport/domain/form/context.ts'
import type { LiveForm } from '@aterrapport/domain/form/form.ts'
import { open } from '@aterrapport/domain/form/open.ts'
import type { CompiledForm } from '@aterrapport/domain/form/plan.ts'
import type { Answers, Path, Value } from '@aterrapport/domain/form/value.ts'
import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Questionnaire, Section } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Contender, Outcome } from './contender.ts'
import type { Layout } from './layout.ts'
import { kronor } from './kronor.ts'

const names = Object.keys(CONTEXT) as ContextName[] // CONTEXT has exactly the names as its keys
/** Nothing is known beforehand: the logic under measure is that of answers. */
export const CONTEXT_OF_NOTHING = Object.fromEntries(names.map((name) => [name, null])) as FormContext // one entry a name

/** The generated form as a questionnaire of ours. */
export function questionnaireOf(layout: Layout): Questionnaire {
  const text = { sv: 'Text' }
  return {
    schemaVersion: 1,
    key: 'bench',
    title: text,
    introduction: text,
    sections: [...layout.sections.map(sectionOf), costs(layout)],
    signOff: { certification: { correct: text, notCorrect: text }, signature: { statement: text, grounds: [] } },
  }
}

export class Ours implements Contender {
  readonly live: LiveForm

  constructor(compiled: CompiledForm, answers: Answers) {
    this.live = open(compiled, { context: CONTEXT_OF_NOTHING, answers })
  }

  /** Settled: the answer is given, and the state of every path that changed has been read, as a page does. */
  answer(path: Path, value: Value): number {
    let shown = 0
    for (const changed of this.live.answer(path, value)) {
      if (this.live.read(changed).relevance === 'relevant') shown += 1
      if (changed === 'costs') shown += this.live.rows(changed).length
    }
    return shown
  }

  outcome(): Outcome {
    const { live } = this
    const paths = live.questionnaire.sections.flatMap(({ questions }) => questions.flatMap((question) => pathsOf(question, live)))
    const problems = live.problems().filter(({ severity, cause }) => severity === 'error' && cause.kind !== 'undetermined')
    const sums = live.questionnaire.sections
      .flatMap(({ questions }) => questions)
      .filter(({ kind }) => kind === 'calculated')
      .map(({ key }): [string, string] => [key, kronor(live.read(key).value)])
    const totals = ['budget', 'cost'].map((column): [string, string] => [`costs.${column}`, kronor(live.total('costs', column))])
    return {
      visible: paths.filter((path) => live.read(path).relevance === 'relevant').length,
      errors: problems.length,
      sums: Object.fromEntries([...sums, ...totals]),
    }
  }
}

export function openOurs(questionnaire: Questionnaire, answers: Answers): Ours {
  return new Ours(compile(questionnaire), answers)
}

function pathsOf(question: Question, live: LiveForm): readonly Path[] {
  if (question.kind !== 'table') return [question.key]
  const cells = live.rows(question.key).flatMap((row) => question.columns.map(({ key }) => `${question.key}.${row}.${key}`))
  return [question.key, ...cells]
}

function sectionOf(blocks: readonly number[], at: number): Section {
  const used = blocks.map((block) => `b${block}_used`).join('; ')
  return {
    key: `s${at}`,
    title: { sv: `Avsnitt ${at}` },
    questions: [
      ...blocks.flatMap(blockOf),
      { ...base(`s${at}_used`), kind: 'calculated', shownAs: 'amount', formula: formula(`SUMMA(${used})`) },
    ],
  }
}

function blockOf(block: number): readonly Question[] {
  const b = `b${block}`
  return [
    { ...base(`${b}_gate`), kind: 'yesNo', required: true },
    { ...base(`${b}_why`), kind: 'text', maxLength: 200, required: true, relevance: formula(`INTE ${b}_gate`) },
    {
      ...base(`${b}_received`),
      kind: 'amount',
      required: true,
      checks: [{ key: 'enough', severity: 'error', assert: formula(`${b}_used <= ${b}_received`), message: { sv: 'Mer än ni fick.' } }],
    },
    { ...base(`${b}_staff`), kind: 'amount', decimals: 2, required: true },
    {
      ...base(`${b}_consultants`),
      kind: 'amount',
      decimals: 2,
      required: true,
      relevance: formula(`${b}_gate`),
      most: formula(`${b}_received`),
    },
    { ...base(`${b}_share`), kind: 'percent', decimals: 2 },
    { ...base(`${b}_count`), kind: 'number', least: formula('0'), most: formula('1000') },
    { ...base(`${b}_used`), kind: 'calculated', shownAs: 'amount', formula: formula(`SUMMA(${b}_staff; ${b}_consultants)`) },
    { ...base(`${b}_unspent`), kind: 'calculated', shownAs: 'amount', formula: formula(`${b}_received - ${b}_used`) },
    { ...base(`${b}_explain`), kind: 'text', maxLength: 500, required: true, relevance: formula(`${b}_unspent > 0`) },
  ]
}

function costs({ notes }: Layout): Section {
  return {
    key: 'economy',
    title: { sv: 'Ekonomi' },
    questions: [
      {
        ...base('grant'),
        kind: 'amount',
        required: true,
        checks: [{ key: 'enough', severity: 'error', assert: formula('costs_left >= 0'), message: { sv: 'Mer än ni fick.' } }],
      },
      { ...base('costs'), kind: 'table', columns: columns(), rows: { added: { name: { sv: 'insats' } } }, totals: ['budget', 'cost'] },
      { ...base('costs_done'), kind: 'calculated', shownAs: 'amount', formula: formula('SUMMA(costs.cost; costs.status = "done")') },
      { ...base('costs_left'), kind: 'calculated', shownAs: 'amount', formula: formula('grant - SUMMA(costs.cost)') },
      ...notes.map((note): Question => ({ ...base(note), kind: 'text', maxLength: 500 })),
    ],
  }
}

function columns(): readonly ScalarQuestion[] {
  return [
    { ...base('name'), kind: 'text', maxLength: 100, required: true },
    {
      ...base('status'),
      kind: 'choice',
      choices: [
        { key: 'done', label: { sv: 'Genomförd' } },
        { key: 'planned', label: { sv: 'Planerad' } },
      ],
    },
    { ...base('budget'), kind: 'amount', decimals: 2, required: true },
    {
      ...base('cost'),
      kind: 'amount',
      decimals: 2,
      required: true,
      most: formula('10000000'),
      checks: [{ key: 'double', severity: 'error', assert: formula('cost <= budget * 2'), message: { sv: 'Mer än dubbelt.' } }],
    },
    { ...base('over'), kind: 'calculated', shownAs: 'amount', formula: formula('cost - budget') },
    { ...base('reason'), kind: 'text', maxLength: 200, required: true, relevance: formula('over > 0') },
  ]
}

function base(key: string) {
  return { key, label: { sv: key } }
}

function formula(written: string): Expression {
  const read = parse(written)
  if (!read.ok) throw new Error(`${written}: ${JSON.stringify(read.refusal)}`)
  return read.value
}
