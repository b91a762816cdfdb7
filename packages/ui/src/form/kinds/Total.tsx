import type { ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'

import { useLanguage } from '../../preferences/language.ts'
import { useTotal } from '../form-context.ts'
import { writeAmount, writeNumber } from '../formats/write-number.ts'
import styles from './Table.module.css'

interface TotalProps {
  readonly question: TableQuestion
  readonly column: ScalarQuestion
  /** The label stands beside it already. */
  readonly bare?: boolean
}

/** The exact sum of a column, as the rows are typed. */
export function Total({ question, column, bare = false }: TotalProps) {
  const language = useLanguage()
  const total = useTotal(question.key, column.key)
  const isAmount = column.kind === 'amount' || (column.kind === 'calculated' && column.shownAs === 'amount')
  return (
    <span>
      {bare ? null : <span className={styles['totalLabel']}>{inLanguage(column.label, language)}: </span>}
      <output className={styles['total']}>
        {total === null ? '–' : isAmount ? writeAmount(total, language) : writeNumber(total, language)}
      </output>
    </span>
  )
}
