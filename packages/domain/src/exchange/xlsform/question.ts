import type { Expression } from '../../expression/tree.ts'
import type { Choice } from '../../questionnaire/kinds/choice.ts'
import { MOST_CHOICES } from '../../questionnaire/kinds/choice.ts'
import type { Question } from '../../questionnaire/kinds/registry.ts'
import type { QuestionBase } from '../../questionnaire/question.ts'
import { constrained } from './constraint.ts'
import { expressionIn, OTHER, tell, type Form } from './form.ts'
import type { KnownName } from './known-names.ts'
import type { PlainType } from './row-type.ts'
import { cell, type SheetRow } from './sheet.ts'
import type { Leaf } from './survey-tree.ts'
import { several, type Standing } from './translation.ts'
import { numberOf } from './translate-value.ts'

/** The question that a row of the survey becomes; null when it becomes none, which is told. `shown` is when the groups around it are. */
export function questionOf(form: Form, leaf: Leaf, shown: Expression | null): Question | null {
  const { row, type } = leaf
  const known = form.rows.get(row.row)
  if (known === undefined) {
    tellNoQuestion(form, leaf)
    return null
  }
  const standing: Standing = { own: known, table: known.table }
  const base = baseOf(form, leaf, { known, standing, shown })
  tellUnused(form, row, type.kind === 'plain' ? type.as : null)
  if (type.kind === 'select') return chosen(form, leaf, { known, base, standing })
  return type.kind === 'plain' ? plain(form, row, { as: type.as, base, standing }) : null
}

function tellNoQuestion(form: Form, { row, type }: Leaf): void {
  if (type.kind === 'select') tell(form, row, 'type', { kind: 'choicesMissing', list: type.list })
  if (type.kind === 'metadata' || type.kind === 'unknown')
    tell(form, row, 'type', { kind: type.kind === 'metadata' ? 'metadata' : 'typeUnknown', type: type.type })
}

interface Standings {
  readonly known: KnownName
  readonly standing: Standing
  readonly shown: Expression | null
}

function baseOf(form: Form, { row, name }: Leaf, { known, standing, shown }: Standings): QuestionBase {
  const { survey, texts } = form
  const help = texts.read(survey, row, 'hint')
  const own = expressionIn(form, row, { column: 'relevant', wanted: 'truth', standing })
  const relevance = bothOf(shown, own)
  const required = requiredIn(form, row, standing)
  return {
    key: known.key,
    label: texts.read(survey, row, 'label') ?? { sv: name === '' ? known.key : name },
    ...(help === null ? {} : { help }),
    ...(required === null ? {} : { required }),
    ...(relevance === null ? {} : { relevance }),
  }
}

/** Shown when both are. */
export function bothOf(one: Expression | null, other: Expression | null): Expression | null {
  return one === null || other === null ? (one ?? other) : several('and', [one, other])
}

function requiredIn(form: Form, row: SheetRow, standing: Standing): true | Expression | null {
  const written = cell(form.survey, row, 'required').toLowerCase()
  if (/^(yes|ja|y|x|1|true|true\(\)|yes\(\))$/.test(written)) return true
  if (/^(no|nej|n|0|false|false\(\)|)$/.test(written)) return null
  return expressionIn(form, row, { column: 'required', wanted: 'truth', standing })
}

/** Cells that say something which a question of ours cannot. How things look is told once a column instead. */
function tellUnused(form: Form, row: SheetRow, as: PlainType | null): void {
  const columns = [
    'default',
    'choice_filter',
    'trigger',
    ...(as === 'calculate' ? [] : ['calculation']),
    ...(as === 'note' ? [] : ['read_only']),
  ]
  for (const column of columns) {
    const written = cell(form.survey, row, column)
    if (written !== '' && !/^(no|false|false\(\))$/i.test(written)) tell(form, row, column, { kind: 'columnUnknown', column })
  }
}

interface Made {
  readonly known: KnownName
  readonly base: QuestionBase
  readonly standing: Standing
}

function chosen(form: Form, { row, type }: Leaf, { known, base, standing }: Made): Question | null {
  if (type.kind !== 'select') return null
  const list = form.lists.get(type.list)
  if (list === undefined) return null
  if (known.type === 'yesNo') return constrained(form, row, { question: { ...base, kind: 'yesNo' }, standing })
  const other: Choice = { key: OTHER, label: { sv: 'Annat', en: 'Other' }, other: true }
  const choices = type.other ? [...list.choices.slice(0, MOST_CHOICES - 1), other] : list.choices
  return constrained(form, row, { question: { ...base, kind: type.many ? 'choices' : 'choice', choices }, standing })
}

function plain(
  form: Form,
  row: SheetRow,
  { as, base, standing }: { as: PlainType; base: QuestionBase; standing: Standing },
): Question | null {
  const limited = (question: Question) => constrained(form, row, { question, standing })
  switch (as) {
    case 'text':
      return limited({ ...base, kind: 'text', ...(/multiline/.test(cell(form.survey, row, 'appearance')) ? { multiline: true } : {}) })
    case 'integer':
      return limited({ ...base, kind: 'number' })
    case 'decimal':
      return limited({ ...base, kind: 'number', decimals: MOST_DECIMALS })
    case 'range':
      return limited({ ...base, kind: 'number', ...rangeOf(cell(form.survey, row, 'parameters')) })
    case 'date':
      return limited({ ...base, kind: 'date' })
    case 'note':
      return { ...withoutRequired(base), kind: 'information' }
    case 'acknowledge':
      return { ...base, kind: 'declaration', statement: base.label }
    case 'image':
      return limited({ ...base, kind: 'file', types: ['image'], most: 1 })
    case 'file':
      return limited({ ...base, kind: 'file', types: ['pdf', 'image', 'word', 'excel', 'csv'], most: 1 })
    case 'calculate': {
      const formula = expressionIn(form, row, { column: 'calculation', wanted: 'value', standing })
      if (formula === null) return null
      if (cell(form.survey, row, 'label') === '') tell(form, row, 'name', { kind: 'calculationShown' })
      return { ...withoutRequired(base), kind: 'calculated', formula, shownAs: 'number' }
    }
  }
}

/** XLSForm sets no limit to decimals; this is ours. */
const MOST_DECIMALS = 10

/** What is read or worked out is not asked for. */
function withoutRequired(base: QuestionBase): QuestionBase {
  const { required, ...rest } = base
  return required === undefined ? base : rest
}

/** `start=0 end=10 step=0.5` as limits; as XLSForm has it, from 0 to 10 in ones where nothing is said. */
function rangeOf(parameters: string): { readonly least: Expression; readonly most: Expression; readonly decimals?: number } {
  const given = (name: string, otherwise: string) => new RegExp(`\\b${name}\\s*=\\s*(-?[\\d.]+)`, 'i').exec(parameters)?.[1] ?? otherwise
  const decimals = Math.min(MOST_DECIMALS, Math.max(...['start', 'step'].map((name) => (given(name, '1').split('.')[1] ?? '').length)))
  return {
    least: numberOf(given('start', '1')) ?? { number: '1' },
    most: numberOf(given('end', '10')) ?? { number: '10' },
    ...(decimals === 0 ? {} : { decimals }),
  }
}
