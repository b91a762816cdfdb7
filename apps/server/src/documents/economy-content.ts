import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Role } from '@aterrapport/domain/questionnaire/roles.ts'
import { type HandedIn, scalarText } from './scalar-text.ts'
import type { EconomyContent } from './content.ts'
import { tableContent } from './table-content.ts'

/** The order in which the money is told, and what stands out in it. */
const SUMS: readonly { readonly role: Role; readonly strong: boolean }[] = [
  { role: 'economy.received', strong: false },
  { role: 'economy.costs', strong: true },
  { role: 'economy.used', strong: false },
  { role: 'economy.accrued', strong: false },
  { role: 'economy.ownFunding', strong: false },
  { role: 'economy.misused', strong: false },
  { role: 'economy.unused', strong: true },
]

/** The economy by the roles of its questions: the cost table with its sum, then received, used and unused. Null where the questionnaire asks for no money. */
export function economyContent(questionnaire: Questionnaire, handedIn: HandedIn): EconomyContent | null {
  const questions = questionnaire.sections.flatMap((section) => section.questions)
  const asked = questions.filter((question) => handedIn.form.read(question.key).relevance === 'relevant')
  const sums = SUMS.flatMap(({ role, strong }) =>
    asked
      .filter((question) => question.role === role)
      .filter(isScalar)
      .flatMap((question) => {
        const amount = scalarText(question, question.key, handedIn.answers)
        return amount === null ? [] : [{ label: question.label.sv, amount, strong }]
      }),
  )
  const table = asked.find((question): question is TableQuestion => question.kind === 'table' && question.role === 'economy.costTable')
  const costs = table ? tableContent(table, handedIn, table.columns.filter(isAmount)) : null
  return sums.length === 0 && !costs ? null : { sums, costs }
}

function isAmount(column: ScalarQuestion): boolean {
  return column.kind === 'amount' || (column.kind === 'calculated' && column.shownAs === 'amount')
}

const SCALAR: ReadonlySet<string> = new Set<ScalarQuestion['kind']>([
  'text',
  'number',
  'amount',
  'percent',
  'date',
  'yesNo',
  'choice',
  'choices',
  'calculated',
])

function isScalar(question: Question): question is ScalarQuestion {
  return SCALAR.has(question.kind)
}
