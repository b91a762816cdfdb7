import type { ScalarQuestion } from '@aterrapport/domain/questionnaire/kinds/registry.ts'
import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'
import { inLanguage } from '@aterrapport/domain/text.ts'

import { useLanguage } from '../../preferences/language.ts'
import { useTotal } from '../form-context.ts'
import { formatTotal } from '../format-total.ts'
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
  return (
    <span>
      {bare ? null : <span className={styles['totalLabel']}>{inLanguage(column.label, language)}: </span>}
      <output className={styles['total']}>{total === null ? '–' : formatTotal(total, column, language)}</output>
    </span>
  )
}
