import { formatAmount, isAmount } from '@aterrapport/domain/money/amount.ts'
import { formatDecimal } from '@aterrapport/domain/money/decimal.ts'
import type { ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { Language } from '@aterrapport/domain/text.ts'

/** The sum of a column as its cells are shown: with "kr" where they are amounts. */
export function formatTotal(total: string, column: ScalarQuestion, language: Language): string {
  const isMoney = column.kind === 'amount' || (column.kind === 'calculated' && column.shownAs === 'amount')
  return isMoney && isAmount(total) ? formatAmount(total, language) : formatDecimal(total, language)
}
