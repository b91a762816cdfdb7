import type { TableQuestion } from '@aterrapport/domain/questionnaire/kinds/table.ts'

import { useForm } from '../form-context.ts'
import { Frame, type KindProps } from '../Frame.tsx'
import { AddedRows } from './AddedRows.tsx'
import { FixedRows } from './FixedRows.tsx'
import { SpendingInWords } from './SpendingInWords.tsx'
import styles from './Table.module.css'

/** A table: given rows stand in a grid (cards where it is narrow), rows that the respondent adds are cards of their own. */
export function TableView(props: KindProps<TableQuestion>) {
  const { question, section } = props
  const { beforeTable } = useForm()
  return (
    <Frame {...props} group>
      {() => (
        <div className={styles['frame']}>
          {beforeTable?.(question.key)}
          {'fixed' in question.rows ? (
            <FixedRows question={question} rows={question.rows.fixed} section={section} />
          ) : (
            <AddedRows question={question} added={question.rows.added} section={section} />
          )}
          {question.role === 'economy.costTable' ? <SpendingInWords /> : null}
        </div>
      )}
    </Frame>
  )
}
