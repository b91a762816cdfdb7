import type { Question, ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'
import type { Questionnaire } from '@aterrapport/domain/questionnaire/questionnaire.ts'
import type { Role } from '@aterrapport/domain/questionnaire/roles.ts'
import { type HandedIn, scalarText } from './scalar-text.ts'
import type { EconomyContent } from './content.ts'
import { tableContent } from './table-content.ts'

/** The order in which the money is told, in words of our own: those of the questions may lean on the question before. */
const SUMS: readonly { readonly role: Role; readonly label: string; readonly strong: boolean }[] = [
  { role: 'economy.received', label: 'Mottaget bidrag', strong: false },
  { role: 'economy.costs', label: 'Summa kostnader', strong: true },
  { role: 'economy.used', label: 'Använt av bidraget', strong: false },
  { role: 'economy.accrued', label: 'Varav upplupna kostnader', strong: false },
  { role: 'economy.ownFunding', label: 'Egen finansiering', strong: false },
  { role: 'economy.misused', label: 'Använt till annat än ändamålet eller i strid med villkoren', strong: false },
  { role: 'economy.unused', label: 'Inte använt av bidraget', strong: true },
]

/** The economy by the roles of its questions: the cost table with its sum, then received, used and unused. Null where the questionnaire asks for no money. */
export function economyContent(questionnaire: Questionnaire, handedIn: HandedIn): EconomyContent | null {
  const questions = questionnaire.sections.flatMap((section) => section.questions)
  const asked = questions.filter((question) => handedIn.form.read(question.key).relevance === 'relevant')
  const sums = SUMS.flatMap(({ role, label, strong }) =>
    asked
      .filter((question) => question.role === role)
      .filter(isScalar)
      .flatMap((question) => {
        const amount = scalarText(question, question.key, handedIn.answers)
        return amount === null ? [] : [{ label, amount, strong }]
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
