import type { Expression } from '@aterrapport/domain/expression/tree.ts'
import type { Question, QuestionOf, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Count } from '@aterrapport/domain/questionnaire/limits.ts'
import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'
import { inLanguage, type Text } from '@aterrapport/domain/text.ts'
import { formatDecimal } from '@aterrapport/domain/money/decimal.ts'
import { isContextName } from '@aterrapport/domain/questionnaire/names.ts'
import { paragraphs } from '../paragraphs.ts'
import type { AnswerCopy, QuestionCopy, TableCopy } from './content.ts'
import { tellFormula, tellRule, type Telling } from './tell-expression.ts'

/** One question: what is asked, what must be known to answer it, and where the answer is written. */
export function questionCopy(question: Question, number: string, telling: Telling): QuestionCopy {
  const { label, help } = question
  const shown = (text: Text) => inLanguage(text, telling.language)
  return {
    heading: `${number}  ${shown(label)}`,
    notes: notesOf(question, telling),
    help: help === undefined ? [] : paragraphs(shown(help)),
    answer: answerOf(question, telling),
  }
}

function notesOf(question: Question, telling: Telling): readonly string[] {
  const { words } = telling
  const { relevance, required, prefill, checks = [] } = question
  const must: string[] = []
  if (required === true) must.push(words.required)
  else if (required !== undefined) must.push(words.requiredIf(tellRule(required, telling)))
  if (prefill !== undefined)
    must.push(words.prefilled(isContextName(prefill.from) ? words.context[prefill.from] : words.previous, prefill.locked))
  const limits = [...must, ...limitsOf(question, telling)]
  return [
    ...(relevance === undefined ? [] : [words.shownIf(tellRule(relevance, telling))]),
    ...(limits.length === 0 ? [] : [limits.join(' ')]),
    ...checks.map(({ severity, message }) => `${words.check[severity]} ${inLanguage(message, telling.language)}`),
  ]
}

function limitsOf(question: Question, telling: Telling): readonly string[] {
  const { words } = telling
  const unit = unitOf(question, telling)
  const bound = (say: (value: string) => string, limit: Expression | undefined) => {
    if (limit === undefined) return []
    const value = tellFormula(limit, telling)
    return [say(unit === null || !('number' in limit) ? value : `${value}\u00A0${unit}`)]
  }
  switch (question.kind) {
    case 'text': {
      const { maxLength, pattern } = question
      return [
        ...(maxLength === undefined ? [] : [words.maxLength(toldCount(maxLength, telling))]),
        ...(pattern === undefined ? [] : [inLanguage(pattern.message, telling.language)]),
      ]
    }
    case 'number':
    case 'percent':
      return [
        ...bound(words.least, question.least),
        ...bound(words.most, question.most),
        ...((question.decimals ?? 0) > 0 ? [words.decimals(question.decimals ?? 0)] : []),
      ]
    case 'amount':
      return [
        ...(question.decimals === 2 ? [] : [words.wholeKronor]),
        ...bound(words.least, question.least),
        ...bound(words.most, question.most),
      ]
    case 'date':
      return [...bound(words.least, question.least), ...bound(words.most, question.most)]
    case 'choice':
      return [words.chooseOne]
    case 'choices':
      return [words.chooseSeveral(countText(question.least, telling), countText(question.most, telling))]
    case 'table': {
      const { rows } = question
      if (!('added' in rows)) return []
      const { name, least, most } = rows.added
      return [words.rowsAdded(inLanguage(name, telling.language), countText(least, telling), countText(most, telling))]
    }
    default:
      return []
  }
}

/** How many: a number, or what it is reckoned by. */
function countText(count: Count | undefined, telling: Telling): string | null {
  return count === undefined ? null : toldCount(count, telling)
}

function toldCount(count: Count, telling: Telling): string {
  return typeof count === 'number' ? String(count) : tellFormula(count, telling)
}

function unitOf(question: Question, { language, words }: Telling): string | null {
  const kind = question.kind === 'calculated' ? question.shownAs : question.kind
  if (kind === 'amount') return 'kr'
  if (kind === 'percent') return '%'
  if (kind === 'date') return words.date
  return question.kind === 'number' && question.unit !== undefined ? inLanguage(question.unit, language) : null
}

function answerOf(question: Question, telling: Telling): AnswerCopy {
  const { words, language } = telling
  // What cannot be changed is not written by hand.
  if (question.prefill?.locked === true) return { kind: 'none' }
  switch (question.kind) {
    case 'text':
      return question.multiline ? { kind: 'space' } : { kind: 'line', unit: null }
    case 'number':
    case 'amount':
    case 'percent':
    case 'date':
      return { kind: 'line', unit: unitOf(question, telling) }
    case 'yesNo':
      return { kind: 'options', options: [words.yes, words.no] }
    case 'choice':
    case 'choices':
      return { kind: 'options', options: optionsOf(question, telling) }
    case 'calculated':
      return { kind: 'said', text: words.calculated(tellFormula(question.formula, telling)) }
    case 'table':
      return { kind: 'table', table: tableOf(question, telling) }
    case 'file':
      return { kind: 'said', text: filesText(question, telling) }
    case 'contact':
    case 'organisation':
    case 'period':
      return { kind: 'parts', parts: words.parts[question.kind] }
    case 'declaration':
      return { kind: 'options', options: [inLanguage(question.statement, language)] }
    case 'information':
      return { kind: 'none' }
  }
}

function filesText({ types, most, mayComeLater }: QuestionOf<'file'>, telling: Telling): string {
  const { files, filesLater } = telling.words
  const wanted = files(types, countText(most, telling))
  return mayComeLater ? `${wanted} ${filesLater}` : wanted
}

function optionsOf(question: Extract<Question, { kind: 'choice' | 'choices' }>, { words, language }: Telling): readonly string[] {
  const choices: readonly { readonly label: Text; readonly other?: true; readonly exclusive?: true }[] = question.choices
  return choices.map(({ label, other, exclusive }) => {
    const name = inLanguage(label, language)
    const asked = name.toLowerCase().includes(words.other) ? name : `${name}, ${words.other}`
    const said = other ? `${asked}: ______________________` : name
    return exclusive ? `${said} (${words.exclusive})` : said
  })
}

/** Rows to write in by hand, where the respondent adds them. */
const BLANK_ROWS = 3

function blankRows(most: number | Expression | undefined): number {
  return typeof most === 'number' ? Math.min(Math.max(most, 1), BLANK_ROWS) : BLANK_ROWS
}

function tableOf(question: TableQuestion, telling: Telling): TableCopy {
  const { columns, rows, totals = [] } = question
  const { language, words } = telling
  const own: Telling = { ...telling, scope: { own: question, over: null } }
  const blank = 'added' in rows ? blankRows(rows.added.most) : 0
  return {
    columns: columns.map((column) => headingOf(column, own)),
    rows:
      'fixed' in rows
        ? rows.fixed.map(({ label }) => inLanguage(label, language))
        : Array.from({ length: blank }, (_, at) => formatDecimal(String(at + 1), language)),
    totals: totals.length === 0 ? null : [words.sum, ...columns.map(() => '')],
    columnNotes: [
      ...columns.flatMap((column) => {
        const notes = columnNotes(column, own)
        return notes.length === 0 ? [] : [{ column: inLanguage(column.label, language), notes }]
      }),
      ...('fixed' in rows
        ? rows.fixed.flatMap(({ label, help }) =>
            help === undefined ? [] : [{ column: inLanguage(label, language), notes: [inLanguage(help, language)] }],
          )
        : []),
    ],
  }
}

function headingOf(column: ScalarQuestion, telling: Telling): string {
  const label = inLanguage(column.label, telling.language)
  const unit = unitOf(column, telling)
  return unit === null || label.includes(`(${unit})`) ? label : `${label} (${unit})`
}

function columnNotes(column: ScalarQuestion, telling: Telling): readonly string[] {
  const { help } = column
  const answer = answerOf(column, telling)
  return [
    ...(help === undefined ? [] : [inLanguage(help, telling.language)]),
    ...notesOf(column, telling),
    ...(answer.kind === 'options' ? [answer.options.map((option) => `☐\u00A0${option}`).join('  ')] : []),
    ...(answer.kind === 'said' ? [answer.text] : []),
  ]
}
